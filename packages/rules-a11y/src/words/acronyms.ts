import data from './data/acronyms.json' with { type: 'json' }

const tables: { fr?: ReadonlySet<string>; en?: ReadonlySet<string> } = {}

/** Is the acronym one that most readers of the language know? French readers know both lists. */
export function isKnownAcronym(word: string, lang: 'fr' | 'en'): boolean {
  return table(lang).has(word) || (lang === 'fr' && table('en').has(word))
}

function table(lang: 'fr' | 'en'): ReadonlySet<string> {
  let set = tables[lang]
  if (!set) {
    set = new Set(data[lang].split(' '))
    tables[lang] = set
  }
  return set
}

/** `XXI`, `IV`, `XIVe`: capitals that are a number. */
export function isRoman(word: string): boolean {
  return /^(?=[IVXLCDM])M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:e|er|ère|ᵉ)?$/.test(
    word,
  )
}
