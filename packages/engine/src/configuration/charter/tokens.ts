import type { HexColour, Localized } from '@lisible/core'
import type { CharterColour } from '@lisible/rules-brand'
import { colourSpaces, fromComponents, readHex } from './colours.js'
import { nearestOf, type TellMistake, type WrittenPath } from './mistake.js'

type Group = Readonly<Record<string, unknown>>

interface Token {
  readonly path: readonly string[]
  readonly value: unknown
  /** Its own or that of the group it is in. */
  readonly type: string | undefined
}

/**
 * Colours of a file of design tokens (DTCG Format Module 2025.10, https://www.designtokens.org/tr/2025.10/, and
 * earlier drafts, whose colours are texts), each with the name of its token. Aliases are resolved. A
 * colour that cannot be read, or an alias that names nothing or itself, is told and left out.
 */
export function coloursOfTokens(file: unknown, tell: TellMistake): readonly CharterColour[] {
  const tokens = new Map<string, Token>()
  if (isGroup(file)) gather(file, [], undefined, tokens)
  const colours: CharterColour[] = []
  const wrong = new Set<Token>()
  for (const token of tokens.values()) {
    const end = resolved(token, tokens, wrong, tell)
    if (!end) continue
    const { value, type, path } = end
    const isColour = type === 'color' || (type === undefined && typeof value === 'string' && readHex(value))
    if (!isColour) continue
    const colour = colourOf(value, [...path, '$value'], tell)
    if (colour === undefined) wrong.add(end.token)
    else colours.push({ name: token.path.join('.'), value: colour })
  }
  if (colours.length === 0 && wrong.size === 0) {
    tell([], {
      fr: 'Ce fichier de tokens n’a aucune couleur\u00a0: on attend des tokens «\u00a0$value\u00a0» de «\u00a0$type\u00a0» «\u00a0color\u00a0» (format DTCG).',
      en: 'This file of tokens has no colour: tokens with `$value`, of the `$type` `color` (DTCG format), are expected.',
    })
  }
  return colours
}

function gather(
  group: Group,
  path: readonly string[],
  type: string | undefined,
  tokens: Map<string, Token>,
): void {
  const own = typeof group.$type === 'string' ? group.$type : type
  if ('$value' in group) {
    tokens.set(path.join('.'), { path, value: group.$value, type: own })
    return
  }
  for (const [name, inner] of Object.entries(group)) {
    // `$root` is a token; other names with `$` are properties of the group.
    if (isGroup(inner) && (name === '$root' || !name.startsWith('$')))
      gather(inner, [...path, name], own, tokens)
  }
}

/** What is behind the aliases of a token; `undefined` where one is `wrong`, which is told once. */
function resolved(
  token: Token,
  tokens: ReadonlyMap<string, Token>,
  wrong: Set<Token>,
  tell: TellMistake,
): (Token & { readonly token: Token }) | undefined {
  const seen = new Set<Token>()
  let at = token
  let { type } = token
  for (;;) {
    if (wrong.has(at)) return undefined
    const name = typeof at.value === 'string' ? /^\s*\{([^{}]+)\}\s*$/.exec(at.value)?.[1] : undefined
    if (name === undefined) return { ...at, type: type ?? at.type, token: at }
    seen.add(at)
    const next = tokens.get(name)
    if (!next || seen.has(next)) {
      tell([...at.path, '$value'], next ? circular(name) : absent(name, tokens))
      for (const one of seen) wrong.add(one)
      return undefined
    }
    type ??= next.type
    at = next
  }
}

function absent(name: string, tokens: ReadonlyMap<string, Token>): Localized {
  const near = nearestOf(name, [...tokens.keys()], { fr: 'Tokens', en: 'Tokens' })
  return {
    fr: `Aucun token ne s’appelle «\u00a0${name}\u00a0».${near.fr}`,
    en: `There is no token \`${name}\`.${near.en}`,
  }
}

function circular(name: string): Localized {
  return {
    fr: `L’alias «\u00a0{${name}}\u00a0» tourne en rond\u00a0: il finit par se nommer lui-même. Donnez une valeur à l’un des tokens.`,
    en: `The alias \`{${name}}\` goes round in a circle: it ends by naming itself. Give one of the tokens a value.`,
  }
}

function colourOf(value: unknown, place: WrittenPath, tell: TellMistake): HexColour | undefined {
  const colour =
    typeof value === 'string' ? readHex(value) : isGroup(value) ? colourOfObject(value) : undefined
  if (colour === undefined) tell(place, unreadable(value))
  return colour
}

/** By its components where its space is read, else by `hex`, which the format has for those who do not know the space. */
function colourOfObject({ colorSpace, components, hex }: Group): HexColour | undefined {
  const numbers = Array.isArray(components)
    ? components.map((one: unknown) => (one === 'none' ? 0 : one)).filter((one) => Number.isFinite(one))
    : []
  const [a, b, c] = numbers as readonly number[]
  const known =
    typeof colorSpace === 'string' && a !== undefined && b !== undefined && c !== undefined
      ? fromComponents(colorSpace, [a, b, c])
      : undefined
  return known ?? (typeof hex === 'string' ? readHex(hex) : undefined)
}

function unreadable(value: unknown): Localized {
  const space = isGroup(value) ? value.colorSpace : undefined
  if (typeof space === 'string' && !colourSpaces().includes(space)) {
    return {
      fr: `L’espace de couleur «\u00a0${space}\u00a0» n’est pas lu (${colourSpaces().join(', ')} le sont)\u00a0: ajoutez «\u00a0hex\u00a0», sa couleur la plus proche en sRGB.`,
      en: `The colour space \`${space}\` is not read (${colourSpaces().join(', ')} are): add \`hex\`, its nearest colour in sRGB.`,
    }
  }
  return {
    fr: 'Cette couleur ne se lit pas\u00a0: on attend «\u00a0#rrggbb\u00a0», un alias «\u00a0{nom}\u00a0» ou un objet «\u00a0colorSpace\u00a0», «\u00a0components\u00a0».',
    en: 'This colour cannot be read: `#rrggbb`, an alias `{name}` or an object `colorSpace`, `components` is expected.',
  }
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
