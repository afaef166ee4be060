import type { Neighbours } from '../../words/neighbours.js'

/**
 * The words around a word, which `_` stands for: `if _ looking for|at`. At each place one of several words, or by `-`
 * none of them, where nothing may stand either but for an empty choice (`_ own -goal|goals`, `rather _ -|that`); `*ed` is
 * a word with that ending, `#` a number in digits. `^` is the beginning of a sentence, `$` its end, alone or as the
 * last choice of the last place (`_ much $`, `_ late to|for|$`).
 */
export type Context = string

type Test = (word: string) => boolean

interface Place {
  readonly test: Test
  /** The sentence may end there instead. */
  readonly orEnd: boolean
}

interface Reading {
  /** The nearest first. */
  readonly before: readonly Place[]
  readonly after: readonly Place[]
  readonly opens: boolean
  readonly closes: boolean
}

const readings = new Map<Context, Reading>()

/** Whether a word stands in a context. */
export function isIn(at: Neighbours, context: Context): boolean {
  let reading = readings.get(context)
  if (!reading) {
    reading = read(context)
    readings.set(context, reading)
  }
  const { before, after, opens, closes } = reading
  for (let i = 0; i < after.length; i++) {
    const { test, orEnd } = after[i] as Place
    if (!test(at.after(i + 1)) && !(orEnd && closesAt(at, i))) return false
  }
  for (let i = 0; i < before.length; i++) if (!before[i]?.test(at.before(i + 1))) return false
  if (opens && !beginsAt(at, before.length)) return false
  return !closes || closesAt(at, after.length)
}

function closesAt(at: Neighbours, distance: number): boolean {
  const last = at.at(distance > 0 ? at.placeAfter(distance) : at.index)
  // `their .NET skills`
  return last.closes && !last.isBefore(/^ ?\.\w/)
}

/** A line may begin within a sentence, with a small letter. */
function beginsAt(at: Neighbours, distance: number): boolean {
  const first = at.at(distance > 0 ? at.placeBefore(distance) : at.index)
  return first.opens && (first.isCapitalised || first.index === 0)
}

function read(context: Context): Reading {
  const places = context.split(' ')
  const opens = places[0] === '^'
  const closes = places.at(-1) === '$'
  const words = places.slice(opens ? 1 : 0, closes ? -1 : undefined)
  const own = words.indexOf('_')
  return {
    before: words.slice(0, own).reverse().map(place),
    after: words.slice(own + 1).map(place),
    opens,
    closes,
  }
}

function place(written: string): Place {
  const isNone = written.startsWith('-')
  const choices = new Set(written.slice(isNone ? 1 : 0).split('|'))
  const hasPast = choices.delete('*ed')
  const hasNumber = choices.delete('#')
  const orEnd = choices.delete('$')
  const isOne: Test = (word) =>
    choices.has(word) || (hasPast && isPast(word)) || (hasNumber && /^\d/.test(word))
  return { test: isNone ? (word) => !isOne(word) : isOne, orEnd }
}

/** `used`, `started`, and neither `red` nor `need`. */
function isPast(word: string): boolean {
  return word.length > 3 && word.endsWith('ed') && !word.endsWith('eed')
}
