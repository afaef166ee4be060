import { endOfInitialism, isAbbreviation } from './abbreviation.js'
import {
  absorbMarks,
  CharClass,
  classAt,
  classBefore,
  classOf,
  isLetterAt,
  isWordStartAt,
  lastWordClass,
  sizeAt,
} from './char-class.js'
import { endOfBracketedEnding, endOfSignedEnding, joinsAtMiddleDot } from './inclusive-form.js'

/** End of the letters, marks, digits and joiners from `start` on: the run before any sign. */
export function endOfRun(value: string, start: number): number {
  let end = start
  while (end < value.length) {
    const found = classOf(value.charCodeAt(end))
    if (found <= lastWordClass) end++
    else if (found === CharClass.highSurrogate && classAt(value, end) <= lastWordClass)
      end += sizeAt(value, end)
    else break
  }
  return end
}

/**
 * End of the word that starts at `start` and whose first run ends at `runEnd`. What joins runs into one word:
 *
 * - an apostrophe between letters (elisions are cut before this is asked): `aujourd'hui`, `p'tit`, `don't`;
 * - a hyphen between letters or digits: `rendez-vous`, `a-t-elle`, `faites-le`, `COVID-19`;
 * - underscores between letters: `nom_de_code`;
 * - `&` between letters: `R&D`, `H&M`;
 * - the signs of inclusive forms (see `inclusive-form.ts`);
 * - the full stops of initialisms and the final one of abbreviations (see `abbreviation.ts`);
 * - `°` after `n`: `n°`, `N°`.
 *
 * A hyphen left hanging (`micro- et macro-économie`) is punctuation. So is a full stop before a letter that
 * is neither of these (`Fin.Et`): two words.
 */
export function endOfWord(value: string, start: number, runEnd: number): number {
  let end = runEnd
  for (;;) {
    const next = endOfJoin(value, start, end)
    if (next === end) return end
    if (isWhole(value, next)) return next
    end = endOfRun(value, next)
  }
}

/** After an abbreviation's own full stop nothing more can join. */
function isWhole(value: string, end: number): boolean {
  const last = value.charCodeAt(end - 1)
  return last === 0x2e || last === 0xb0
}

function endOfJoin(value: string, start: number, end: number): number {
  const unit = value.charCodeAt(end)
  switch (classAt(value, end)) {
    case CharClass.apostrophe:
      return isLetterAt(value, end + 1) && isLetterOrMarkBefore(value, end) ? end + 1 : end
    case CharClass.hyphen:
      return isWordStartAt(value, end + 1) ? end + 1 : end
    case CharClass.middleDot:
      return joinsAtMiddleDot(value, end) ? end + 1 : end
    default:
  }
  switch (unit) {
    case 0x2e:
      return endOfStop(value, start, end)
    case 0x28:
    case 0x5b:
      return Math.max(end, endOfBracketedEnding(value, start, end))
    case 0x2f:
      return Math.max(end, endOfSignedEnding(value, start, end))
    case 0x26:
      return isLetterAt(value, end + 1) ? end + 1 : end
    case 0x5f:
      return endOfUnderscores(value, end)
    case 0xb0:
      return end - start === 1 && (value.charCodeAt(start) | 0x20) === 0x6e
        ? absorbMarks(value, end + 1)
        : end
    default:
      return end
  }
}

function isLetterOrMarkBefore(value: string, index: number): boolean {
  const before = classBefore(value, index)
  return before !== CharClass.unknown && before <= lastWordClass
}

function endOfStop(value: string, start: number, end: number): number {
  const after = value.charCodeAt(end + 1)
  if (after === 0x2e) return end
  if (end === start + sizeAt(value, start)) {
    const initialism = endOfInitialism(value, start)
    if (initialism > 0) return initialism
  }
  if (isLetterAt(value, end + 1)) return Math.max(end, endOfSignedEnding(value, start, end))
  return isAbbreviation(value, start, end) ? absorbMarks(value, end + 1) : end
}

function endOfUnderscores(value: string, end: number): number {
  let i = end
  while (value.charCodeAt(i) === 0x5f) i++
  return isWordStartAt(value, i) ? i : end
}
