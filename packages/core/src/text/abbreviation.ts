import { absorbMarks, CharClass, classAt, isLetterAt, isWordPartAt, sizeAt } from './char-class.js'

/**
 * Abbreviations whose full stop is theirs wherever they stand (Lexique des règles typographiques en usage à
 * l'Imprimerie nationale, 3rd ed., « Abréviations », and the Latin ones of English texts).
 */
const abbreviations = new Set(
  (
    'etc cf pp chap tél env hab janv févr avr juil juill oct nov déc réf réfs éd vs av apr ibid qqch qqn ' +
    'suiv c.-à-d jr sr inc ltd al viz approx dept'
  ).split(' '),
)

/** Titles, with a capital: `mm.` and `ms.` are units at the end of a sentence. */
const titles = new Set('mm mr mrs ms mme mmes mlle mlles dr drs pr prs mgr st ste'.split(' '))

/** Also words or units: the stop is theirs only before a small letter or a digit. */
const ambiguousAbbreviations = new Set(
  'p art ex fig vol bd boul op max min sept coll dir no n adj resp col ann'.split(' '),
)
const longestAbbreviation = 7

/**
 * Is the full stop at `index` part of the abbreviation `value[start..index)`?
 *
 * - `etc.`, `cf.`, `av.`, and titles such as `Mme.` and `Dr.`, always; `p.`, `ex.`, `art.`, `sept.`, `vol.`, which
 *   are also words, only where a small letter or a digit follows.
 * - A single capital before a capital is a title or an initial: `M. Dupont`, `J. Dupont`.
 */
export function isAbbreviation(value: string, start: number, index: number): boolean {
  const length = index - start
  if (length > longestAbbreviation) return false
  const isCapital = classAt(value, start) === CharClass.upper
  if (length === 1 && isCapital)
    return followerOf(value, index + 1) === CharClass.upper && !isLabelled(value, start)
  const word = value.slice(start, index).toLowerCase()
  if (abbreviations.has(word) || (isCapital && titles.has(word))) return true
  if (!ambiguousAbbreviations.has(word)) return false
  const follower = followerOf(value, index + 1)
  return follower === CharClass.lower || follower === CharClass.digit
}

/** What a letter is the name of: « bâtiment B. Venez… », « Classe énergie : D. Montant… », « −80 °C. Publiés… ». */
const labelled =
  /°$|(?::|(?:[Bb]âtiment|[Cc]lasse|[Gg]roupe|[Ss]alle|[Hh]all|[Pp]orte|[Zz]one|[Bb]loc|[Ee]scalier|[Tt]ype|[Cc]atégorie|[Vv]itamine|[Hh]épatite|[Pp]oule|[Pp]ermis|[Pp]lan|[Ll]ot|[Qq]uai|[Ll]igne|[Tt]heatre|[Rr]oom|[Bb]uilding|[Bb]lock|[Gg]ate|[Pp]latform|[Gg]roup|[Ss]ection|[Vv]itamin|[Tt]erminal|[Ww]ing|[Cc]lass))[ \u00a0\u202f]$/

function isLabelled(value: string, start: number): boolean {
  return labelled.test(value.slice(Math.max(0, start - 14), start))
}

/** Class of the first character after one run of spaces; `unknown` at a line or text end. */
function followerOf(value: string, index: number): CharClass {
  let i = index
  while (classAt(value, i) === CharClass.space) i++
  const found = classAt(value, i)
  return found === CharClass.lineBreak ? CharClass.unknown : found
}

/**
 * End of the initialism whose first letter is at `start`, or -1: single letters with full stops between
 * them, the last stop included (`S.N.C.F.`, `J.-C.`, `c.-à-d.`, `e.g.`). At least two letters.
 */
export function endOfInitialism(value: string, start: number): number {
  let end = start + sizeAt(value, start)
  let letters = 1
  while (value.charCodeAt(end) === 0x2e) {
    let next = end + 1
    if (classAt(value, next) === CharClass.hyphen) next++
    if (!isSingleLetter(value, next)) {
      if (isLetterAt(value, next)) return -1
      if (letters > 1) return absorbMarks(value, end + 1)
      break
    }
    letters++
    end = next + sizeAt(value, next)
    if (classAt(value, end) === CharClass.hyphen && isSingleLetter(value, end + 1)) {
      letters++
      end += 1 + sizeAt(value, end + 1)
    }
  }
  return letters > 1 ? end : -1
}

/** A letter with nothing behind it that would make it longer. */
function isSingleLetter(value: string, index: number): boolean {
  return isLetterAt(value, index) && !isWordPartAt(value, index + sizeAt(value, index))
}
