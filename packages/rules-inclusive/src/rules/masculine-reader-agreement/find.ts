import { Vocabulary } from '@lisible/core'
import type { AbbreviatedForm } from '../../profiles/profile.js'
import {
  around,
  opensSentence,
  placesOf,
  type Reading,
  sentenceBounds,
  someBetween,
  written,
} from '../../reading/reading.js'
import { matchCase } from '../../rewrites/rewrites.js'
import { feminineOfAdjective } from '../../roles/adjectives.js'
import { medianForm } from '../../roles/pairs.js'

export interface ReaderAgreement {
  readonly start: number
  readonly end: number
  readonly expected: readonly string[]
  /** A way to say it without agreement; `''` where none is known. */
  readonly advice: string
}

/** Masculine singular adjectives and participles that describe a reader. */
const readerWords = new Vocabulary(
  'prêt inscrit informé motivé intéressé invité livré abonné passionné concerné connecté perdu fatigué stressé débordé surpris convaincu satisfait content heureux ravi déçu décidé tenté curieux sûr certain rassuré accompagné formé recruté embauché admis accepté retenu sélectionné contacté notifié averti prévenu alerté remboursé facturé assuré couvert protégé servi accueilli attendu guidé conseillé équipé installé branché amoureux sportif créatif gourmand impatient indécis bloqué coincé seul âgé majeur étudiant salarié locataire licencié diplômé nouveau bienvenu redirigé crédité débité récompensé tiré gagnant inspiré épuisé organisé engagé disposé habitué gêné conquis séduit épanoui comblé impliqué qualifié expérimenté vacciné malentendant',
)

const copulas = new Set([
  'êtes',
  'serez',
  'seriez',
  'étiez',
  'soyez',
  'sois',
  'es',
  'seras',
  'serais',
  'restez',
  'reste',
  'resterez',
])
const questions = new Set([
  'êtes-vous',
  'es-tu',
  'seriez-vous',
  'serez-vous',
  'seras-tu',
  'vous-êtes',
  "t'es",
])
const between = new Set([
  'pas',
  'plus',
  'très',
  'bien',
  'aussi',
  'toujours',
  'déjà',
  'enfin',
  'vraiment',
  'trop',
  'donc',
  'automatiquement',
  'vite',
  'encore',
  'ainsi',
  'tout',
  'le',
  'parfaitement',
  'un',
  'peu',
])
const subjects = new Set(['vous', 'tu', "t'", 'toi'])
const men = new Set(['monsieur', 'm.', 'mr', 'messieurs'])

const advices: Readonly<Record<string, string>> = {
  prêt: 'Envie de… ? On y va ?',
  informé: 'Recevez les infos',
  inscrit: 'Votre inscription est faite ?',
  livré: 'Livraison chez vous',
  invité: 'Rejoignez-nous',
  abonné: 'Votre abonnement',
  intéressé: 'Cela vous intéresse ?',
  motivé: 'Envie de nous rejoindre ?',
  notifié: 'Vous recevrez un message',
  contacté: 'Nous vous écrirons',
  remboursé: 'Nous vous remboursons',
}

/** Adjectives in the masculine singular that agree with the person who reads. */
export function* readerAgreements(reading: Reading, form: () => AbbreviatedForm): Generator<ReaderAgreement> {
  for (const i of placesOf(reading, readerWords)) {
    const word = reading.lower[i] as string
    if (!addressesReader(reading, i) || isMarked(reading, i)) continue
    const feminine = feminineOfAdjective(word)
    if (feminine === undefined || someBetween(reading, i - 3, i + 3, new Set([feminine]))) continue
    yield {
      start: reading.start[i] as number,
      end: reading.end[i] as number,
      expected: proposals(word, feminine, form()).map((text) => matchCase(text, written(reading, i))),
      advice: advices[word] ?? '',
    }
  }
}

function proposals(word: string, feminine: string, form: AbbreviatedForm): string[] {
  const doublet = `${word} ou ${feminine}`
  if (form === 'median') {
    const median = medianForm(word, feminine, false)
    return median === undefined ? [doublet] : [median, doublet]
  }
  return form === 'parens' && feminine === `${word}e` ? [`${word}(e)`, doublet] : [doublet]
}

function addressesReader(reading: Reading, i: number): boolean {
  if (opensSentence(reading, i)) return isOpenQuestion(reading, i)
  let at = -1
  while (between.has(around(reading, i, at))) at--
  const verb = around(reading, i, at)
  if (questions.has(verb)) return !addressesMan(reading, i)
  if (verb === 'été' && around(reading, i, at - 1) === 'avez') return !addressesMan(reading, i)
  if (!copulas.has(verb)) return false
  const before = around(reading, i, at - 1)
  const isCommand = /^(?:soyez|sois|restez)$/u.test(verb)
  return (
    (isCommand || subjects.has(before) || before === 'en' || /^(?:n'|ne|y)$/u.test(before)) &&
    !addressesMan(reading, i)
  )
}

const asked = new Set([
  'prêt',
  'intéressé',
  'motivé',
  'tenté',
  'curieux',
  'passionné',
  'inscrit',
  'convaincu',
])

/** « Inscrit ? », « Prêt à relever le défi ? » */
function isOpenQuestion(reading: Reading, i: number): boolean {
  if (around(reading, i, 1) === '?') return true
  const [, last] = sentenceBounds(reading, i)
  return (
    asked.has(reading.lower[i] as string) &&
    reading.lower[last] === '?' &&
    /^(?:à|au|de|d'|par|pour)$/u.test(around(reading, i, 1))
  )
}

function addressesMan(reading: Reading, i: number): boolean {
  const [first] = sentenceBounds(reading, i)
  return someBetween(reading, first, i, men)
}

/** « prêt·e », « prêt(e) ». */
function isMarked(reading: Reading, i: number): boolean {
  return /^[·(/]/u.test(reading.tokens.value.slice(reading.end[i], (reading.end[i] as number) + 1))
}
