const noBreak = '\u00a0'

/** Units by how they are written behind a number, as they should be. */
let symbols: ReadonlyMap<string, string> | undefined

function allSymbols(): ReadonlyMap<string, string> {
  symbols ??= new Map([
    ...'mg kg cm mm km ha cl ml mL kW kWh MWh GWh TWh kcal kJ Go Mo min ans mois jours euros'
      .split(' ')
      .map((symbol): [string, string] => [symbol, symbol]),
    ...'Kg KG Km KM Cm CM'.split(' ').map((symbol): [string, string] => [symbol, symbol.toLowerCase()]),
    ...'m cm km'
      .split(' ')
      .flatMap((symbol): [string, string][] => [
        ...['2', '²'].map((power): [string, string] => [symbol + power, `${symbol}²`]),
        ...['3', '³'].map((power): [string, string] => [symbol + power, `${symbol}³`]),
      ]),
  ])
  return symbols
}

/** Units of one letter, which may also be a network (`5g`), a form (`2L`) or a million (`3m`). */
const letters = /^(?:\d{2,}|\d+[.,]\d+)[gm]$/

const measured = /^([\d.,\u00a0\u202f ]*\d)([A-Za-z]+[23²³]?)$/

/** What to write instead of a number with its unit glued to it; `undefined` where it may be something else. */
export function partUnit(written: string): string | undefined {
  const match = measured.exec(written)
  if (!match) return undefined
  const [, number = '', unit = ''] = match
  // « 7jours » is a newspaper, « 24h » a way to say all day long.
  if (written === '7jours') return undefined
  const symbol = letters.test(written) ? unit : allSymbols().get(unit)
  return symbol && number + noBreak + symbol
}

/** A unit with its power on the line (`m2`), as it should be. */
export function raisePower(unit: string): string | undefined {
  return /^[ck]?m[23]$/.test(unit) ? allSymbols().get(unit) : undefined
}
