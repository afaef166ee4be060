import english from './data/names.en.json' with { type: 'json' }
import french from './data/names.fr.json' with { type: 'json' }
import { stripTones, withTones } from './skin-tone.js'

export type SpokenLanguage = 'fr' | 'en'

const sources = { fr: french, en: english } as const
const tables: { -readonly [L in SpokenLanguage]?: ReadonlyMap<string, string> } = {}

/**
 * Short name of an emoji in Unicode CLDR, which is about what a screen reader says: « fusée », “rocket”.
 * `undefined` for what is no emoji. Selectors (U+FE0F) may be there or not.
 */
export function emojiName(emoji: string, lang: SpokenLanguage): string | undefined {
  const key = emoji.replaceAll('\uFE0F', '')
  const table = tableOf(lang)
  const name = table.get(key)
  if (name !== undefined) return name
  const { base, tones } = stripTones(key)
  const baseName = tones.length > 0 ? table.get(base) : undefined
  return baseName === undefined ? undefined : withTones(baseName, tones, lang)
}

/** Names are read from one string on first use: most texts need none. */
function tableOf(lang: SpokenLanguage): ReadonlyMap<string, string> {
  const known = tables[lang]
  if (known) return known
  const table = new Map<string, string>()
  for (const line of sources[lang].names.split('\n')) {
    const space = line.indexOf(' ')
    table.set(line.slice(0, space), line.slice(space + 1))
  }
  tables[lang] = table
  return table
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
  return tableOf(lang)
}
