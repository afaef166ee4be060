import abbreviations from './data/abbreviations.json' with { type: 'json' }
import messages from './data/text-messages.json' with { type: 'json' }

type Table = ReadonlyMap<string, string>

const tables = new Map<string, Table>()

/** Words for an abbreviation that a voice cannot expand. */
export function abbreviation(lower: string, lang: 'fr' | 'en'): string | undefined {
  return table(`abbreviations-${lang}`, abbreviations[lang]).get(lower)
}

/** Words for a word of text messages. */
export function textMessageWord(lower: string, lang: 'fr' | 'en'): string | undefined {
  return table(`messages-${lang}`, messages[lang]).get(lower)
}

function table(name: string, entries: Readonly<Record<string, string>>): Table {
  let found = tables.get(name)
  if (!found) {
    found = new Map(Object.entries(entries))
    tables.set(name, found)
  }
  return found
}
