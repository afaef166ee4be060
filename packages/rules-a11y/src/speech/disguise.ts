import { emojiName } from '../emoji/name.js'
import { isRegional, mayBeEnclosed, plainOfEnclosed } from '../letters/enclosed.js'
import { type LetterRun, letterRuns, type PlainLetter } from '../letters/run.js'
import { mayBeSmallCaps, plainOfShifted, plainOfSmallCapital } from '../letters/small-caps.js'
import { mayBeStyled, plainOfStyled } from '../letters/styled.js'

/** Letters of another alphabet of Unicode and what may be heard for them. */
export interface Disguise {
  readonly start: number
  readonly end: number
  readonly plain: string
  readonly spoken: { readonly fr: string; readonly en: string }
}

/** Every run of disguised letters of a text, in order. */
export function disguises(text: string): Disguise[] {
  const found: Disguise[] = []
  if (mayBeStyled(text)) found.push(...spelled(text, plainOfStyled, 'mathématique', 'mathematical', 2))
  if (mayBeEnclosed(text)) {
    found.push(
      ...spelled(text, plainOfEnclosed, 'lettre entourée', 'enclosed letter', 2).filter(
        ({ start, end }) => !isFlags(text.slice(start, end)),
      ),
    )
  }
  if (mayBeSmallCaps(text)) {
    found.push(...spelled(text, plainOfSmallCapital, 'petite capitale', 'small capital', 2))
    found.push(...spelled(text, plainOfShifted, 'lettre en exposant', 'superscript letter', 4))
  }
  const ordered = found.sort((a, b) => a.start - b.start)
  return ordered.filter(({ start }, i) => i === 0 || start >= (ordered[i - 1] as Disguise).end)
}

function spelled(text: string, plainOf: PlainLetter, fr: string, en: string, fewest: number): Disguise[] {
  return letterRuns(text, plainOf)
    .filter(({ longest }) => longest >= fewest)
    .map((run) => ({
      start: run.start,
      end: run.end,
      plain: run.plain,
      spoken: { fr: spell(run, fr), en: spell(run, en) },
    }))
}

/** « mathématique n o u v e a u »: the kind once, then letter by letter. */
function spell({ plain }: LetterRun, kind: string): string {
  const letters = [...plain].filter((letter) => letter.trim() !== '')
  return `${kind} ${letters.join(' ')}`
}

function isFlags(written: string): boolean {
  const letters = [...written].filter((letter) => letter.trim() !== '')
  if (!letters.every((letter) => isRegional(letter.codePointAt(0) as number)) || letters.length % 2 !== 0)
    return false
  for (let i = 0; i < letters.length; i += 2) {
    if (emojiName(`${letters[i]}${letters[i + 1]}`, 'fr') === undefined) return false
  }
  return true
}
