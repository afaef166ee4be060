import english from './data/names.en.json' with { type: 'json' }
import french from './data/names.fr.json' with { type: 'json' }
import { stripTones, withTones } from './skin-tone.js'

export type SpokenLanguage = 'fr' | 'en'

const sources = { fr: french, en: english } as const
const found: Readonly<Record<SpokenLanguage, Map<string, string>>> = { fr: new Map(), en: new Map() }

/**
 * Short name of an emoji in Unicode CLDR, which is about what a screen reader says: « fusée », “rocket”.
 * `undefined` for what is no emoji. Selectors (U+FE0F) may be there or not.
 */
export function emojiName(emoji: string, lang: SpokenLanguage): string | undefined {
  const key = emoji.replaceAll('\uFE0F', '')
  const name = listedName(key, lang)
  if (name !== undefined) return name
  const { base, tones } = stripTones(key)
  const baseName = tones.length > 0 ? listedName(base, lang) : undefined
  return baseName === undefined ? undefined : withTones(baseName, tones, lang)
}

/** The name in the list, whose lines are an emoji, a space and its name: a text needs few of two thousand. */
function listedName(emoji: string, lang: SpokenLanguage): string | undefined {
  const known = found[lang].get(emoji)
  if (known !== undefined || /\s/.test(emoji)) return known
  const { names } = sources[lang]
  const start = names.startsWith(`${emoji} `) ? 0 : names.indexOf(`\n${emoji} `) + 1
  if (start === 0 && !names.startsWith(`${emoji} `)) return undefined
  const end = names.indexOf('\n', start)
  const name = names.slice(start + emoji.length + 1, end < 0 ? undefined : end)
  found[lang].set(emoji, name)
  return name
}

/** The language in which a text is spoken: English for English texts, French for all others. */
export function spokenLanguage(tag: string): SpokenLanguage {
  return tag === 'en' || tag.startsWith('en-') ? 'en' : 'fr'
}

/** Names of several emoji, separated by commas; one without a name is left out. */
export function emojiNames(emoji: readonly string[], lang: SpokenLanguage): string {
  return emoji.flatMap((one) => emojiName(one, lang) ?? []).join(', ')
}

/** Every emoji with its name, in the order of Unicode. */
export function namedEmoji(lang: SpokenLanguage): ReadonlyMap<string, string> {
  const lines = sources[lang].names.split('\n').map((line) => [line, line.indexOf(' ')] as const)
  return new Map(lines.map(([line, space]) => [line.slice(0, space), line.slice(space + 1)]))
}
