import { singulars } from '../roles/number.js'
import { findMasculine } from '../roles/role-nouns.js'
import { buildFeminine, smallWords, wordPairs } from './endings.js'
import type { AbbreviatedWord, Mark } from './form.js'

/** Look-alikes of U+00B7, from LÉIA: bullet, hyphenation point, bullet operator, dot operator, katakana and Greek dots, runic dot. */
const lookAlikes = '•‧∙⋅・･·᛫'

const marks: Readonly<Record<string, Mark>> = {
  '·': 'median',
  '.': 'dot',
  '-': 'hyphen',
  '‑': 'hyphen',
  '/': 'slash',
}

let middle: RegExp | undefined
const candidate = new RegExp(`[·${lookAlikes}./()[\\]\\-‑]|[a-zß-öø-ÿœ][ENRS]`)

export function mayBeAbbreviation(word: string): boolean {
  return word.length >= 4 && word.length <= 40 && candidate.test(word)
}

/** Reads one word as an abbreviated form of both genders; `undefined` for any other word. */
export function parseAbbreviation(word: string): AbbreviatedWord | undefined {
  if (!mayBeAbbreviation(word)) return undefined
  const form = word.normalize('NFC')
  return parseSigned(form) ?? parseBracketed(form) ?? parseCapital(form)
}

function parseSigned(word: string): AbbreviatedWord | undefined {
  middle ??= new RegExp(`^(\\p{L}{2,})([·${lookAlikes}./\\-‑])(\\p{L}{1,9})(?:\\2([sx]))?$`, 'u')
  const match = middle.exec(word)
  if (!match) return undefined
  const [, stem = '', sign = '', tail = '', separate] = match
  const mark = marks[sign] ?? 'median'
  if (mark === 'hyphen' && !admitsHyphen(stem, tail, separate !== undefined)) return undefined
  return build(mark, sign, stem, tail.toLowerCase(), separate !== undefined)
}

function parseBracketed(word: string): AbbreviatedWord | undefined {
  const match = /^(\p{L}{2,})([([])-?(\p{Ll}{1,7})[)\]]([sx]?)$/u.exec(word)
  if (!match) return undefined
  const [, stem = '', sign = '', tail = '', after = ''] = match
  if (stem === stem.toUpperCase() || tail === 's' || tail === 'x') return undefined
  return build('parens', sign, stem, tail + (after && !tail.endsWith('s') ? 's' : ''), false)
}

function parseCapital(word: string): AbbreviatedWord | undefined {
  const match = /^(\p{L}\p{Ll}{2,})(N?E|TE|RICE|SE)([sS]?)$/u.exec(word)
  if (!match) return undefined
  const [, stem = '', ending = '', after = ''] = match
  const isKnown = findMasculine(stem.toLowerCase()) !== undefined || smallWords.has(stem.toLowerCase())
  if (!isKnown && !/(?:é|ant|ent|u|it)$/u.test(stem)) return undefined
  return build('capital', '', stem, ending.toLowerCase() + after.toLowerCase(), false)
}

/** `président-e-s`, `citoyen-ne`; not `faites-le`, `shift-e`, `porte-à-porte`. */
function admitsHyphen(stem: string, tail: string, separatePlural: boolean): boolean {
  const bare = stem.toLowerCase()
  if (findMasculine(bare))
    return /^(?:e|es|ne|nes|se|ses|ve|ves|rice|rices|trice|trices|euse|euses|ère|ères|le|les)$/u.test(tail)
  return (
    (tail === 'e' || tail === 'es') &&
    (separatePlural || tail === 'es' || /é$/u.test(bare)) &&
    /(?:é|ant|ent|u|i|it|is)s?$/u.test(bare)
  )
}

function build(
  mark: Mark,
  sign: string,
  stem: string,
  tail: string,
  separatePlural: boolean,
): AbbreviatedWord | undefined {
  const lower = stem.toLowerCase()
  const shared = { mark, sign, stem }
  const small = smallWord(lower, tail)
  if (small !== undefined) {
    const plural = separatePlural || /s$/u.test(tail) || /^(?:ils|tous|tou)$/u.test(lower)
    return {
      ...shared,
      ending: tail,
      masculine: lower === 'tou' ? 'tous' : lower,
      feminine: small,
      plural,
      pluralStyle: styleOf(separatePlural, plural, false),
      wellBuilt: true,
      unfit: false,
    }
  }
  const pair = wordPairs.get(lower)
  if (pair !== undefined && (pair === tail || pair.endsWith(tail)) && tail.length > 2) {
    return {
      ...shared,
      ending: tail,
      masculine: lower,
      feminine: pair,
      plural: /[sx]$/u.test(lower),
      pluralStyle: 'single',
      wellBuilt: true,
      unfit: true,
    }
  }
  return buildNoun(shared, lower, tail, separatePlural)
}

function smallWord(stem: string, tail: string): string | undefined {
  const feminine = smallWords.get(stem)
  if (feminine === undefined) return undefined
  const singular = tail.replace(/s$/u, '')
  return feminine === tail ||
    feminine.endsWith(tail) ||
    feminine.endsWith(singular) ||
    feminine.startsWith(`${tail} `) ||
    feminine === `${tail} la`
    ? feminine
    : undefined
}

function styleOf(separate: boolean, plural: boolean, onStem: boolean): AbbreviatedWord['pluralStyle'] {
  if (!plural) return 'none'
  if (onStem) return 'stem'
  return separate ? 'double' : 'single'
}

function buildNoun(
  shared: Pick<AbbreviatedWord, 'mark' | 'sign' | 'stem'>,
  lower: string,
  tail: string,
  separatePlural: boolean,
): AbbreviatedWord | undefined {
  const plural = separatePlural || tail.endsWith('s')
  const ending = tail.endsWith('s') ? tail.slice(0, -1) : tail
  for (const masculine of masculinesOf(lower, plural)) {
    const known = findMasculine(masculine)
    const forms = known && !known.plural ? known.noun.f.map((form) => form.toLowerCase()) : []
    const built = buildFeminine(masculine, ending, forms)
    if (!built || (forms.length === 0 && !isPlausible(masculine, ending))) continue
    const onStem = masculine !== lower && !/[sxz]$/u.test(masculine)
    return {
      ...shared,
      ending,
      masculine,
      feminine: built.feminine,
      plural,
      pluralStyle: styleOf(separatePlural, plural, onStem),
      wellBuilt: built.wellBuilt,
      unfit: /[eo]ux$/u.test(masculine) && built.feminine.endsWith('se'),
    }
  }
  return undefined
}

/** The stem as it is, and without a plural mark of its own (`étudiants·es`), the likelier first. */
function masculinesOf(stem: string, plural: boolean): string[] {
  if (!plural) return [stem]
  const bare = singulars(stem)
  const isMarked = bare.some((form) => findMasculine(form)) || /(?:é|nt|r)s$/u.test(stem)
  return isMarked ? [...bare, stem] : [stem, ...bare]
}

/** A masculine that may take this ending although no table knows it: participles, adjectives, agentive nouns. */
function isPlausible(masculine: string, ending: string): boolean {
  if (masculine.length < 3) return false
  if (ending !== 'e') return true
  return /(?:é|i|u|t|d|l|n|r|s|f)$/u.test(masculine) && !/(?:er|eux|f)$/u.test(masculine)
    ? true
    : /er$/u.test(masculine)
}
