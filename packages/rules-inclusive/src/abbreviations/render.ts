import type { AbbreviatedForm, Profile } from '../profiles/profile.js'
import { matchCase } from '../rewrites/rewrites.js'
import { plural } from '../roles/number.js'
import { feminineEnding, inOrder } from '../roles/pairs.js'
import { bracketed } from '../roles/rewrite-phrase.js'
import { smallWords } from './endings.js'
import type { Abbreviation, AbbreviationGroup } from './find.js'
import type { AbbreviatedWord } from './form.js'

export type PluralStyle = 'single' | 'double'

/** The form in the median shape: `étudiant·es`, or `étudiant·e·s`. */
export function medianOf(word: AbbreviatedWord, style: PluralStyle = 'single'): string {
  return signed(word, '·', style)
}

/** With another sign between stem and ending. */
function signed(word: AbbreviatedWord, sign: string, style: PluralStyle): string {
  const stem = word.masculine === 'tous' ? 'tou' : word.masculine
  const ending = smallWords.has(word.masculine)
    ? smallEnding(word)
    : (feminineEnding(word.masculine, word.feminine) ?? word.ending)
  const mark = word.plural && !ending.endsWith('s') ? (style === 'double' ? `${sign}s` : 's') : ''
  return matchCase(`${stem}${sign}${ending}${mark}`, word.stem)
}

function smallEnding(word: AbbreviatedWord): string {
  if (word.masculine === 'tous') return 'tes'
  return word.feminine.startsWith(word.masculine) ? word.feminine.slice(word.masculine.length) : word.feminine
}

/** The form as a profile shortens it; `none`: nothing is shorter than both words. */
export function renderForm(
  word: AbbreviatedWord,
  form: AbbreviatedForm,
  style: PluralStyle,
): string | undefined {
  switch (form) {
    case 'median':
      return medianOf(word, style)
    case 'hyphen':
      return signed(word, '-', style)
    case 'parens':
      return brackets(word)
    default:
      return undefined
  }
}

function brackets(word: AbbreviatedWord): string | undefined {
  if (smallWords.has(word.masculine)) {
    const text =
      word.feminine === `${word.masculine}e` ? `${word.masculine}(e)` : `${word.masculine} (${word.feminine})`
    return matchCase(text, word.stem)
  }
  const pair = {
    m: word.masculine,
    f: [word.feminine] as const,
    mp: plural(word.masculine),
    fp: [plural(word.feminine)] as const,
  }
  const text = bracketed(pair, word.plural)
  return text && matchCase(text, word.stem)
}

function masculineOf(word: AbbreviatedWord): string {
  return word.plural && !smallWords.has(word.masculine) && word.masculine !== 'tous'
    ? plural(word.masculine)
    : word.masculine
}

function feminineOf(word: AbbreviatedWord): string {
  return word.plural && !/s$/u.test(word.feminine) ? plural(word.feminine) : word.feminine
}

/** A whole group in full: `un étudiant ou une étudiante`, `étudiantes et étudiants`. */
export function doubletOf(group: AbbreviationGroup, profile: Profile): string {
  const masculine = group.forms.map(masculineOf).join(' ')
  const feminine = group.forms.map(feminineOf).join(' ')
  const isPlural = group.forms.some((form) => form.plural)
  const [first, second] = inOrder(masculine, feminine, profile)
  return matchCase(`${first} ${isPlural ? 'et' : 'ou'} ${second}`, group.forms[0].stem)
}

/** The group in the form of the profile, then in full. */
export function convertGroup(
  group: AbbreviationGroup,
  form: AbbreviatedForm,
  profile: Profile,
  style: PluralStyle,
): string[] {
  const doublet = doubletOf(group, profile)
  const short = group.forms.map((word) => (word.unfit ? undefined : renderForm(word, form, style)))
  return short.every((text) => text !== undefined) ? [short.join(' '), doublet] : [doublet]
}

/** The plural style most forms follow; one mark where they are even. */
export function usualStyle(forms: readonly Abbreviation[]): PluralStyle {
  let double = 0
  let single = 0
  for (const { pluralStyle } of forms) {
    if (pluralStyle === 'double') double++
    else if (pluralStyle === 'single') single++
  }
  return double > single ? 'double' : 'single'
}
