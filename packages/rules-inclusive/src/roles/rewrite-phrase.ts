import type { Profile } from '../profiles/profile.js'
import { matchCase } from '../rewrites/rewrites.js'
import {
  frontAdjectives,
  pluralDeterminers,
  pluralFrontAdjectives,
  singularDeterminers,
} from './determiners.js'
import { elides, inOrder, medianForm } from './pairs.js'
import type { RolePhrase } from './phrases.js'
import type { RoleNoun } from './role-nouns.js'

/** Ways to write a masculine plural phrase for everybody, the shortest kinds within reach; `model` is what stood there. */
export function rewritePlural(phrase: RolePhrase, profile: Profile, model: string, place: Place): string[] {
  const head = phraseHead(model, phrase)
  const proposals: string[] = []
  const collective = collectiveOf(phrase, head, place)
  if (collective) proposals.push(collective)
  proposals.push(pluralDoublet(phrase, profile, head))
  const short = shortPlural(phrase.noun, profile)
  const hasNeutralHead = profile.form === 'median' || !/^(?:tous|certains)/u.test(head)
  if (short && phrase.adjectives.length === 0 && hasNeutralHead && !place.hasMasculine)
    proposals.push(joinHead(neutralHead(head), short))
  return proposals.map((proposal) => matchCase(proposal, model))
}

/** What surrounds a phrase, as far as a rewrite must agree with it. */
export interface Place {
  /** Behind a preposition: no verb agrees with it. */
  readonly isObject: boolean
  /** A participle or an adjective behind it agrees with it. */
  readonly hasAgreement: boolean
  /** An adjective behind it is in the masculine plural: an abbreviated noun would not agree with it. */
  readonly hasMasculine: boolean
}

/** Determiner (and `tous`) as written, in lower case, without adjectives. */
function phraseHead(model: string, { determiner }: RolePhrase): string {
  if (determiner === '') return ''
  const lower = model.toLowerCase()
  return lower.startsWith('tous ') && determiner !== 'tous' ? `tous ${determiner}` : determiner
}

function neutralHead(head: string): string {
  if (head.startsWith('tous')) return head.replace('tous', 'tou·tes')
  return head === 'certains' ? 'certain·es' : head
}

function joinHead(head: string, noun: string): string {
  return head === '' ? noun : `${head} ${noun}`
}

function pluralDoublet(phrase: RolePhrase, profile: Profile, head: string): string {
  const { noun, adjectives } = phrase
  const masculine = [...adjectives, noun.mp].join(' ')
  const feminine = [...adjectives.map((word) => pluralFrontAdjectives().get(word) ?? word), noun.fp[0]].join(
    ' ',
  )
  const [first, second] = inOrder(masculine, feminine, profile)
  if (head.startsWith('tous ')) {
    const determiner = head.slice(5)
    return first === feminine
      ? `toutes ${determiner} ${feminine} et tous ${determiner} ${masculine}`
      : `tous ${determiner} ${masculine} et toutes ${determiner} ${feminine}`
  }
  const feminineHead = pluralDeterminers[head] ?? head
  const [firstHead, secondHead] = first === feminine ? [feminineHead, head] : [head, feminineHead]
  const repeats = adjectives.length > 0 || firstHead !== secondHead
  return `${joinHead(firstHead, first)} et ${repeats ? joinHead(secondHead, second) : second}`
}

/** `étudiant·es`, or `étudiant(e)s` and `acteurs(-trices)` as the OQLF writes them; nothing where none is used. */
function shortPlural(noun: RoleNoun, profile: Profile): string | undefined {
  if (profile.form === 'median') return medianForm(noun.m, noun.f[0], true)
  return profile.form === 'parens' ? bracketed(noun, true) : undefined
}

/** The bracketed form of the OQLF: `étudiant(e)s`, `directeur(-trice)`, `directeurs(-trices)`. */
export function bracketed(
  noun: Pick<RoleNoun, 'm' | 'f' | 'mp' | 'fp'>,
  isPlural: boolean,
): string | undefined {
  const [f] = noun.f
  if (f === `${noun.m}e`) return isPlural ? `${noun.m}(e)s` : `${noun.m}(e)`
  const ending = /(?:trice|euse|ère|enne|onne|elle|ive|que|esse)$/u.exec(f)?.[0]
  if (!ending) return undefined
  return isPlural ? `${noun.mp}(-${ending}s)` : `${noun.m}(-${ending})`
}

const masculineCollectives = new Set(
  'public lectorat électorat personnel auditoire barreau patronat effectif tribunal encadrement voisinage artisanat corps'.split(
    ' ',
  ),
)

/** « Les clients » behind a preposition → « la clientèle »; « les abonnés » → « les personnes abonnées ». */
function collectiveOf(phrase: RolePhrase, head: string, place: Place): string | undefined {
  if (phrase.adjectives.length > 0 || place.hasAgreement) return undefined
  for (const wording of phrase.noun.rewordings) {
    if (/[…(→,]| et /u.test(wording)) continue
    if (wording.startsWith('personnes ')) {
      const determiner = head.startsWith('tous ')
        ? head.replace('tous', 'toutes')
        : (pluralDeterminers[head] ?? head)
      return joinHead(determiner, wording)
    }
    const [first = ''] = wording.split(' ')
    if (/s$/u.test(first) && first !== 'corps') continue
    if (!place.isObject) continue
    const determiner = singularHead(head, wording, masculineCollectives.has(first))
    if (determiner !== undefined)
      return determiner.endsWith('’') ? `${determiner}${wording}` : `${determiner} ${wording}`
  }
  return undefined
}

function singularHead(head: string, noun: string, isMasculine: boolean): string | undefined {
  const vowel = elides(noun)
  switch (head) {
    case 'les':
      return vowel ? 'l’' : isMasculine ? 'le' : 'la'
    case 'des':
      return vowel ? 'de l’' : isMasculine ? 'du' : 'de la'
    case 'aux':
      return vowel ? 'à l’' : isMasculine ? 'au' : 'à la'
    case 'nos':
      return 'notre'
    case 'vos':
      return 'votre'
    case 'leurs':
      return 'leur'
    case 'tous les':
      return vowel && !isMasculine ? 'toute l’' : isMasculine ? (vowel ? 'tout l’' : 'tout le') : 'toute la'
    default:
      return undefined
  }
}

/** « le candidat » → « le candidat ou la candidate », with adjectives, elision and the order of the profile. */
export function singularDoublet(phrase: RolePhrase, profile: Profile, model: string): string {
  const { noun, adjectives, determiner } = phrase
  const masculine = [...adjectives, noun.m].join(' ')
  const feminine = [...adjectives.map((word) => frontAdjectives[word] ?? word), noun.f[0]].join(' ')
  const withMasculine = withDeterminer(determiner, masculine)
  const withFeminine = withDeterminer(feminineDeterminer(determiner, feminine), feminine)
  const [first] = inOrder(masculine, feminine, profile)
  const text =
    first === feminine ? `${withFeminine} ou ${withMasculine}` : `${withMasculine} ou ${withFeminine}`
  return matchCase(text, model)
}

function feminineDeterminer(determiner: string, feminine: string): string {
  if (determiner === '') return ''
  const form = singularDeterminers[determiner] ?? determiner
  if (determiner === "l'") return elides(feminine) ? "l'" : 'la'
  return elides(feminine) ? form.replace(/la$/u, "l'") : form
}

function withDeterminer(determiner: string, rest: string): string {
  if (determiner === '') return rest
  return determiner.endsWith("'") ? `${determiner.slice(0, -1)}’${rest}` : `${determiner} ${rest}`
}

/** « le·la candidat·e » and the like; nothing where the profile writes no such form. */
export function singularShort(phrase: RolePhrase, profile: Profile, model: string): string | undefined {
  const { noun, determiner, adjectives } = phrase
  if (adjectives.length > 0) return undefined
  const short =
    profile.form === 'median'
      ? medianForm(noun.m, noun.f[0], false)
      : profile.form === 'parens'
        ? bracketed(noun, false)
        : undefined
  const head = profile.form === 'median' ? shortHeads[determiner] : bracketHeads[determiner]
  if (short === undefined || head === undefined) return undefined
  return matchCase(head.endsWith('’') || head === '' ? `${head}${short}` : `${head} ${short}`, model)
}

const shortHeads: Readonly<Record<string, string>> = {
  '': '',
  le: 'le·la',
  un: 'un·e',
  "l'": 'l’',
  chaque: 'chaque',
  votre: 'votre',
  notre: 'notre',
  leur: 'leur',
}

const bracketHeads: Readonly<Record<string, string>> = {
  '': '',
  le: 'le (la)',
  un: 'un(e)',
  "l'": 'l’',
  chaque: 'chaque',
  votre: 'votre',
  notre: 'notre',
  leur: 'leur',
}
