import type { ForeignDictionary } from '@lisible/lexicon-fr'
import * as v from 'valibot'

/** `settings.spelling` of the configuration. */
export interface SpellingSettings {
  /** Spellings of French to admit: both (default), or only those before or after the rectifications of 1990. */
  readonly variant: 'any' | 'classic' | '1990'
  /** Whether English words may stand in French texts; `true` by default. */
  readonly english: boolean
  /** Dictionaries of the project for texts in other languages, where the host found them. */
  readonly dictionaries: readonly ForeignDictionary[]
}

const schema = v.object({
  variant: v.fallback(v.picklist(['any', 'classic', '1990']), 'any'),
  english: v.fallback(v.boolean(), true),
  dictionaries: v.fallback(
    v.array(v.object({ name: v.string(), language: v.string(), location: v.string() })),
    [],
  ),
})

const defaults: SpellingSettings = { variant: 'any', english: true, dictionaries: [] }
const read = new WeakMap<object, SpellingSettings>()

/** The settings, with their defaults for what is missing or unusable. */
export function spellingSettings(settings: Readonly<Record<string, unknown>>): SpellingSettings {
  const { spelling } = settings
  if (spelling === null || typeof spelling !== 'object') return defaults
  let known = read.get(spelling)
  if (!known) {
    const parsed = v.safeParse(schema, spelling)
    known = parsed.success ? parsed.output : defaults
    read.set(spelling, known)
  }
  return known
}
