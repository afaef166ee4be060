/** Advice, not a text that could stand there. */
const advice = /[…(]|^(?:décrire|dire|préciser|nommer|ne mentionner|supprimer)(?=\s|$)/u

const determiners: Readonly<Record<string, string>> = {
  un: 'une',
  une: 'une',
  le: 'la',
  la: 'la',
  ce: 'cette',
  cet: 'cette',
  cette: 'cette',
  les: 'les',
  des: 'des',
  aux: 'aux',
  ces: 'ces',
  nos: 'nos',
  vos: 'vos',
  mes: 'mes',
  ses: 'ses',
  leurs: 'leurs',
  quelques: 'quelques',
  certains: 'certaines',
  deux: 'deux',
  trois: 'trois',
}
const plurals = new Set([
  'les',
  'des',
  'aux',
  'ces',
  'nos',
  'vos',
  'mes',
  'ses',
  'leurs',
  'quelques',
  'certains',
  'deux',
  'trois',
])

const determined =
  /^(d[’']|l[’'])?(un|une|les|des|aux|ces|nos|vos|mes|ses|leurs|le|la|ce|cet|cette|quelques|certains|deux|trois)\s+/iu

/**
 * The suggestions of an entry that can replace what was written, with its determiner and number:
 * « aux handicapés » and « les personnes handicapées » give « aux personnes handicapées ».
 */
export function fitSuggestions(suggestions: readonly string[], written: string, before = ''): string[] {
  const fitted: string[] = []
  for (const suggestion of suggestions) {
    const text = advice.test(suggestion) ? undefined : fit(suggestion, written)
    if (text === undefined || text === written) continue
    if (determined.test(written) || follows(before, text)) fitted.push(text)
  }
  return fitted
}

const feminineHeads =
  /^(?:personne|agression|transition|orientation|marche|hausse|tentative|équipe|meringue|entrepreneuse|dirigeante|femme|résidence|plume|famille|enfance|fille|mère|épicerie|humanité|manie|habitude|taille|lesbienne|population|origine|charge|place|crise|situation|maison)\p{L}*/u

/** Can it stand behind the word before: gender of a singular determiner, elision? */
function follows(before: string, text: string): boolean {
  if (
    /^(?:en|à|de|sans) /u.test(text) &&
    /^(?:le|la|l'|un|une|les|des|du|au|aux|ce|cet|cette|sa|son|d')$/u.test(before)
  )
    return false
  const startsWithVowel = /^[aeiouyhàâéèêëîïôûœ]/iu.test(text)
  switch (before) {
    case 'le':
    case 'un':
    case 'ce':
    case 'du':
    case 'au':
      return !feminineHeads.test(text) && !(startsWithVowel && before !== 'un') && !isPlural(text)
    case 'cet':
      return !feminineHeads.test(text) && startsWithVowel && !isPlural(text)
    case 'la':
    case 'une':
    case 'cette':
    case 'sa':
    case 'ma':
      return (
        feminineHeads.test(text) &&
        !(startsWithVowel && before !== 'une' && before !== 'cette') &&
        !isPlural(text)
      )
    case "l'":
    case "d'":
    case "qu'":
      return startsWithVowel
    case 'de':
    case 'que':
    case 'ne':
      return !startsWithVowel
    default:
      return true
  }
}

function fit(suggestion: string, written: string): string | undefined {
  const match = determined.exec(written)
  const bare = suggestion.replace(determined, '')
  if (!match) {
    if (bare !== suggestion) return undefined
    return isPlural(written) === isPlural(bare) ? like(bare, written) : inNumber(bare, written)
  }
  const [, elided = '', determiner = ''] = match
  const word = determiner.toLowerCase()
  const wantsPlural = plurals.has(word)
  const noun = wantsPlural ? toPlural(bare) : toSingular(bare)
  if (noun === undefined) return undefined
  if (wantsPlural) return like(`${word === 'certains' ? 'certaines' : word} ${noun}`, written)
  if (!noun.startsWith('personne')) return undefined
  return like(`${elided.toLowerCase()}${determiners[word]} ${noun}`, written)
}

function inNumber(bare: string, written: string): string | undefined {
  const text = isPlural(written) ? toPlural(bare) : toSingular(bare)
  return text === undefined ? undefined : like(text, written)
}

function isPlural(text: string): boolean {
  const [head = ''] = text.split(/[\s,]/u)
  return /[sx]$/u.test(head) && !/^(?:gens|hors|sans|dans)$/u.test(head)
}

const pluralVerbs: Readonly<Record<string, string>> = {
  bégaie: 'bégaient',
  consomme: 'consomment',
  utilise: 'utilisent',
  a: 'ont',
}

/** `personne handicapée` → `personnes handicapées`; `undefined` for what this does not know. */
function toPlural(text: string): string | undefined {
  const words = text.split(' ')
  const [head = ''] = words
  if (/s$/u.test(head)) return text
  if (head !== 'personne')
    return /^\p{Ll}+$/u.test(text) && !/[xz]$|(?:eau|al)$/u.test(text) ? `${text}s` : undefined
  const result = ['personnes']
  for (let i = 1; i < words.length; i++) {
    const word = words[i] as string
    if (/^(?:ayant|à|en|vivant|sans|de|qui|dont|avec|:)$/u.test(word)) {
      return [...result, ...pluralClause(words.slice(i))].join(' ')
    }
    result.push(/[sx]$/u.test(word) ? word : `${word}s`)
  }
  return result.join(' ')
}

function pluralClause(words: readonly string[]): string[] {
  if (words[0] !== 'qui') return [...words]
  return words.map((word, i) => (i === 1 ? (pluralVerbs[word] ?? word) : word))
}

function toSingular(text: string): string | undefined {
  const [head = ''] = text.split(' ')
  if (!isPlural(text)) return text
  if (head !== 'personnes') return undefined
  return text
    .split(' ')
    .map((word) => word.replace(/s$/u, ''))
    .join(' ')
}

/** The capital of what it replaces. */
function like(text: string, written: string): string {
  const first = written.charAt(0)
  return first !== first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text
}
