import { TokenKind, type Tokens } from '@lisible/core'
import { type Lexicon, nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { isCapitalised, neighbour, wordList } from './neighbours.js'

/** Languages, as they are called. */
export const languages = wordList(
  'français anglais allemand espagnol italien portugais néerlandais japonais chinois coréen russe arabe polonais turc grec ' +
    'suédois norvégien danois finnois roumain hongrois ukrainien breton occitan catalan alsacien',
)
/** Verbs whose object is a language. */
const speaks =
  /^(?:parl(?:er|e|es|ez|ent|ons|ant|é|ait)|appren(?:dre|ds|d|ez|ons|nent)|enseign(?:er|e|ez|ent)|tradui(?:re|t|ts|sez|sons|sent))$/
/** Nouns of what is learnt: « cours d’Anglais ». */
const lessons = wordList(
  'cours prof professeur professeure profs professeurs leçon leçons examen épreuve classe niveau ateliers atelier',
)

const masculine =
  'français anglais allemand espagnol italien portugais belge néerlandais américain canadien québécois japonais chinois ' +
  'coréen marocain algérien tunisien européen africain asiatique russe ukrainien polonais turc grec brésilien mexicain ' +
  'argentin irlandais écossais gallois suédois norvégien danois finlandais autrichien hongrois roumain indien vietnamien ' +
  'thaïlandais libanais sénégalais ivoirien camerounais malgache égyptien israélien palestinien iranien australien ' +
  'néo-zélandais colombien chilien péruvien cubain antillais réunionnais guadeloupéen martiniquais normand alsacien ' +
  'provençal savoyard auvergnat vendéen'

/** Adjectives of nations and regions that are no names besides, in all their forms. */
export const peoples: ReadonlySet<string> = new Set(masculine.split(' ').flatMap(formsOf))

function formsOf(adjective: string): string[] {
  const feminine = feminineOf(adjective)
  const plural = /[sx]$/.test(adjective)
    ? adjective
    : adjective.replace(/al$/, 'au').concat(/al$/.test(adjective) ? 'x' : 's')
  return [adjective, plural, feminine, `${feminine}s`]
}

function feminineOf(adjective: string): string {
  if (adjective.endsWith('e')) return adjective
  if (adjective === 'turc') return 'turque'
  if (adjective === 'grec') return 'grecque'
  return adjective.endsWith('en') ? `${adjective}ne` : `${adjective}e`
}

/** Whether the word at a token names a language: « en Anglais », « parler Espagnol », « un cours d’Italien ». */
export function isLanguage(tokens: Tokens, index: number): boolean {
  if (!languages.has(tokens.text(index).toLowerCase())) return false
  const before = neighbour(tokens, index, -1)
  const after = neighbour(tokens, index, 1)
  if (!before || (after?.kind === TokenKind.word && isCapitalised(after.text))) return false
  if (before.text === 'en' || speaks.test(before.text)) return true
  // « Nos guides parlent couramment l’Anglais »
  if (/^l['’]$|^le$/.test(before.text)) {
    const verb = neighbour(tokens, before.index, -1)
    return (
      verb !== undefined &&
      (speaks.test(verb.text) ||
        (/ment$|^bien$/.test(verb.text) && speaks.test(neighbour(tokens, verb.index, -1)?.text ?? '')))
    )
  }
  return (
    (before.text === 'de' || /^d['’]$/.test(before.text)) &&
    lessons.has(neighbour(tokens, before.index, -1)?.text.toLowerCase() ?? '')
  )
}

const numerals = wordList('deux trois quatre cinq six sept huit neuf dix quinze vingt')

/** « Neuf français sur dix »: inhabitants, not an adjective. */
export function isCounted(tokens: Tokens, index: number): boolean {
  const isNumber = (near: ReturnType<typeof neighbour>): boolean =>
    near !== undefined && (near.kind === TokenKind.number || numerals.has(near.text.toLowerCase()))
  const after = neighbour(tokens, index, 1)
  return (
    after?.text === 'sur' &&
    isNumber(neighbour(tokens, index, -1)) &&
    isNumber(neighbour(tokens, after.index, 1))
  )
}

/** Whether the word at a token tells where a thing is from, beside its noun: « une laine Française ». */
export function isOrigin(tokens: Tokens, index: number, words: Lexicon): boolean {
  const noun = neighbour(tokens, index, -1)
  const after = neighbour(tokens, index, 1)
  if (noun?.kind !== TokenKind.word || isCapitalised(noun.text)) return false
  if (after?.kind === TokenKind.word && isCapitalised(after.text)) return false
  // A name goes on behind a hyphen: « franco-Français ».
  if (after?.text === '-' || noun.text.endsWith('-')) return false
  // « à l Australien », « fiers d’être Français »
  if (noun.text.length < 3 || noun.text === 'être') return false
  const parts = words.partsOfSpeech(noun.text)
  const adjective = words.partsOfSpeech(tokens.text(index).toLowerCase())
  if (
    (nounOf(parts) & (adjective >>> 4)) === 0 ||
    (parts & (PartOfSpeech.Adjective | PartOfSpeech.Function)) !== 0
  )
    return false
  const verbs = PartOfSpeech.ThirdSingular | PartOfSpeech.ThirdPlural | PartOfSpeech.OtherVerb
  return (parts & verbs) === 0 || isDetermined(tokens, noun.index)
}

const determiners = wordList(
  "le la l’ l' les un une des du au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs de d’ d'",
)

function isDetermined(tokens: Tokens, index: number): boolean {
  return determiners.has(neighbour(tokens, index, -1)?.text.toLowerCase() ?? '')
}
