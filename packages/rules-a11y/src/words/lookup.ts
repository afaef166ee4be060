import abbreviations from './data/abbreviations.json' with { type: 'json' }
import messages from './data/text-messages.json' with { type: 'json' }

type Table = ReadonlyMap<string, string>
interface Tables {
  fr?: Table
  en?: Table
}

const abbreviationTables: Tables = {}
const messageTables: Tables = {}

/** Abbreviations that a voice cannot expand, in small letters, each with the words for it. */
export function abbreviationsOf(lang: 'fr' | 'en'): Table {
  abbreviationTables[lang] ??= new Map(Object.entries(abbreviations[lang]))
  return abbreviationTables[lang] as Table
}

/** Words of text messages, each with the words for it. */
export function textMessagesOf(lang: 'fr' | 'en'): Table {
  messageTables[lang] ??= new Map(Object.entries(messages[lang]))
  return messageTables[lang] as Table
}
