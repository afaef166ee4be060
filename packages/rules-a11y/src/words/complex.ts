import { Phrases } from '../text/phrases.js'
import data from './data/complex-words.json' with { type: 'json' }

const tables: { fr?: Phrases<readonly string[]>; en?: Phrases<readonly string[]> } = {}

/** Official and business words, each with plain ones. */
export function complexWords(lang: 'fr' | 'en'): Phrases<readonly string[]> {
  tables[lang] ??= new Phrases(Object.entries(data[lang] as Readonly<Record<string, readonly string[]>>))
  return tables[lang] as Phrases<readonly string[]>
}
