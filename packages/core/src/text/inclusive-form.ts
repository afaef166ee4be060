import { CharClass, classAt, isLetterAt, isUpperAt, isWordPartAt } from './char-class.js'

/**
 * Feminine endings of abbreviated inclusive forms, each with what the masculine before it ends in. After a
 * full stop or a slash both must agree, so that `fin.les gens` and `et/se` stay what they are; an empty
 * list means any letter. Endings: HCE guide (2022), Grammalecte's list of forms in use, and
 * `-(t)rice`, `-esse`, `-que` of OQLF's examples (2024).
 */
const stemsByEnding: Readonly<Record<string, readonly string[]>> = {
  e: [],
  ne: ['n'],
  le: ['l', 'u'],
  lle: ['l', 'u'],
  elle: ['l', 'u'],
  te: ['t', 'ou', 'ous'],
  tte: ['t'],
  ette: ['t'],
  se: ['s', 'x', 'r'],
  sse: ['s', 'x', 'e'],
  esse: ['e', 'r', 'u'],
  euse: ['r', 'x'],
  fe: ['f'],
  ffe: ['f'],
  ve: ['f'],
  ive: ['f'],
  rice: ['eur', 'eurs'],
  ice: ['eur', 'eurs'],
  trice: ['eur', 'eurs'],
  atrice: ['eur', 'eurs'],
  ère: ['er', 'ers'],
  ière: ['er', 'ers'],
  re: ['er', 'ers'],
  eresse: ['eur', 'eurs'],
  oresse: ['eur', 'eurs'],
  enne: ['en', 'ens'],
  ienne: ['en', 'ens'],
  onne: ['on', 'ons'],
  ane: ['an', 'ans'],
  ine: ['in', 'ins'],
  ale: ['al', 'aux'],
  que: ['c', 'cs'],
  che: ['c', 'cs'],
  he: ['c', 'cs'],
  ouse: ['x'],
  olle: ['ou'],
  gue: ['g'],
  ë: ['u'],
  ée: ['é', 'és'],
}
const longestEnding = 7

/** Is `letters` (lower case, NFC) a feminine ending, in the singular or the plural, that agrees with `stem`? */
function agrees(stem: string, letters: string): boolean {
  if (hasStem(stem, letters)) return true
  return letters.endsWith('s') && hasStem(stem.replace(/s$/u, ''), letters.slice(0, -1))
}

function hasStem(stem: string, ending: string): boolean {
  if (!Object.hasOwn(stemsByEnding, ending)) return false
  const stems = stemsByEnding[ending] as readonly string[]
  return stems.length === 0 || stems.some((tail) => stem.endsWith(tail) || stem.endsWith(`${tail}s`))
}

function isEnding(letters: string): boolean {
  return Object.hasOwn(stemsByEnding, letters) || (letters.endsWith('s') && isEnding(letters.slice(0, -1)))
}

/** Letters (and marks) from `index` on, as long as an ending may be; longer runs give `''`. */
function lettersFrom(value: string, index: number): string {
  let end = index
  while (end < value.length && isWordPartAt(value, end)) {
    if (++end - index > longestEnding + 2) return ''
  }
  return value.slice(index, end)
}

function normal(letters: string): string {
  return letters.normalize('NFC').toLowerCase()
}

/**
 * End of the inclusive ending that starts with the full stop or slash at `index`, or -1:
 * `étudiant.e.s`, `étudiant.es`, `directeur/trice`. The masculine must end as the feminine asks, the ending
 * must be the whole rest of the word, and no path or further domain label may follow (`exemple.es/page`).
 * A slash between whole words (`et/ou`, `directeur/directrice`) separates two words.
 */
export function endOfSignedEnding(value: string, start: number, index: number): number {
  const stem = value.slice(start, index)
  if (stem.length < 2 || !isLetterAt(value, index - 1)) return -1
  const letters = lettersFrom(value, index + 1)
  if (letters === '' || !agrees(normal(stem), normal(letters))) return -1
  const sign = value.charCodeAt(index)
  let end = index + 1 + letters.length
  if (
    value.charCodeAt(end) === sign &&
    (value.charCodeAt(end + 1) | 0x20) === 0x73 &&
    !isWordPartAt(value, end + 2)
  ) {
    end += 2
  }
  return continuesAddress(value, end) ? -1 : end
}

function continuesAddress(value: string, end: number): boolean {
  const unit = value.charCodeAt(end)
  if (unit === 0x40) return true
  return (unit === 0x2e || unit === 0x2f) && isWordPartAt(value, end + 1)
}

/**
 * Does the middle dot at `index` join what surrounds it: `étudiant·e·s`, `ceux·celles`, Catalan `col·legi`?
 * Only in lower case or before a known ending, so that `Paris·Lyon` is two places; a bullet, which
 * also separates list items, only before a known ending.
 */
export function joinsAtMiddleDot(value: string, index: number): boolean {
  if (!isLetterAt(value, index - 1) && classAt(value, index - 1) !== CharClass.mark) return false
  if (!isLetterAt(value, index + 1)) return false
  const letters = normal(lettersFrom(value, index + 1))
  if (letters === 's' || letters === 'x' || isEnding(letters)) return true
  return value.charCodeAt(index) === 0xb7 && !isUpperAt(value, index + 1)
}

/**
 * End of the ending in parentheses or brackets that opens at `index`, or -1: `étudiant(e)s`,
 * `document(s)`, `directeur(-trice)`, `conseiller[-ère]`. Letters after the closing sign belong to it.
 */
export function endOfBracketedEnding(value: string, start: number, index: number): number {
  if (index - start < 2 || !isWordPartAt(value, index - 1)) return -1
  const closing = value.charCodeAt(index) === 0x28 ? 0x29 : 0x5d
  let from = index + 1
  if (classAt(value, from) === CharClass.hyphen) from++
  const letters = lettersFrom(value, from)
  const close = from + letters.length
  if (letters === '' || value.charCodeAt(close) !== closing) return -1
  const ending = normal(letters)
  return ending === 's' || ending === 'x' || isEnding(ending) ? close + 1 : -1
}
