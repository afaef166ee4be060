import { adjectiveOf, FINITE, nounOf } from '@lisible/lexicon-fr'
import { days } from '../words/lists.js'
import type { Morphology } from '../words/morphology.js'
import type { Neighbours } from '../words/neighbours.js'
import { words } from '../words/word-set.js'
import { type NounGroup, nounGroupAt } from './noun-group.js'

/** A subject that is a noun: what a verb right behind it agrees with. */
export interface Subject {
  readonly group: NounGroup
  /** Genders and numbers that determiner and noun have in common. */
  readonly slots: number
  /** Those of the nouns that complete it: « la date *des inscriptions* »; 0 where there are none. */
  readonly complement: number
  /** Its last word. */
  readonly last: Neighbours
  /** Whether nothing before it can be a subject beside it; else a comma or « et » stands there. */
  readonly isSure: boolean
}

/** Words behind which a clause begins with its subject. */
const clauseOpenings = words(
  "si quand lorsque lorsqu' car mais où puisque puisqu' donc parce afin or ainsi puis",
)

/** Nouns of several things or none: their verb goes with what they count. */
const collective = words(
  'plupart majorité minorité moitié quart tiers foule série suite totalité partie ensemble dizaine douzaine quinzaine vingtaine trentaine ' +
    'cinquantaine centaine millier nombre multitude quantité infinité tas bande groupe couple paire trio poignée pluie flot type types genre genres ' +
    'espèce espèces sorte sortes gens catégorie catégories reste peu fois jour jours heures minutes ans mois semaines années temps kilomètres mètres euros personne ' +
    'seul seule surplus maximum minimum million milliard millions milliards pourcentage pourcent cas',
)

const complementing = words("de d' du des à au aux en pour sur par avec sans contre")

/** How many words a subject has at most. */
const LONGEST = 8

/**
 * The noun that is the subject of the verb right behind `end`: its group opens the sentence or its clause, and only
 * complements stand between. `undefined` where there is none for sure.
 */
export function subjectUpTo(end: Neighbours, morphology: Morphology): Subject | undefined {
  let at = end
  for (let length = 1; length <= LONGEST && at.index >= 0; length++) {
    if (clauseAt(at, morphology) !== undefined) {
      const subject = subjectFrom(at, morphology, end)
      return subject?.last.index === end.index ? subject : undefined
    }
    at = at.previous()
  }
  return undefined
}

/** The subject that a determiner begins, up to its last word or `end`, if a sentence or a clause begins there. */
export function subjectFrom(
  determiner: Neighbours,
  morphology: Morphology,
  end?: Neighbours,
): Subject | undefined {
  const clause = clauseAt(determiner, morphology)
  if (clause === undefined || /^(?:du|au|aux)$/.test(determiner.word)) return undefined
  // « Des » may be « de les » elsewhere.
  if (determiner.word === 'des' && !determiner.opens) return undefined
  const group = nounGroupAt(determiner, morphology)
  if (!group || collective.has(group.noun.at.word)) return undefined
  const slots = group.before.reduce(
    (all, { slots }) => all & slots,
    group.determiner.slots & group.noun.slots,
  )
  if (slots === 0) return undefined
  let complement = 0
  let isLinked = false
  let last = group.noun.at
  for (let at = last.next(); at.index >= 0 && last.index !== end?.index; at = at.next()) {
    const parts = morphology.parts(at.word)
    // « La rue Victor-Hugo », « la sortie prévue dimanche »
    if (at.isCapitalised || days.has(at.word)) {
      isLinked = false
      last = at
      continue
    }
    if (complementing.has(at.word)) {
      if (isLinked && !/^(?:l'|les?|la)$/.test(at.word)) break
      isLinked = true
      continue
    }
    if (isLinked && isDeterminer.has(at.word)) continue
    if (isLinked) {
      // « Du repair café »
      if (parts === 0) continue
      if (nounOf(parts) === 0) break
      complement |= nounOf(parts)
      isLinked = false
    } else if (adjectiveOf(parts) === 0 || parts & FINITE) break
    last = at
  }
  return isLinked ? undefined : { group, slots, complement, last, isSure: clause === 'sure' }
}

/** How surely a sentence or clause begins with a word; `undefined` where it does not. */
function clauseAt(word: Neighbours, morphology: Morphology): 'sure' | 'mark' | undefined {
  const at = /^tou(?:s|t|te|tes)$/.test(word.before()) ? word.previous() : word
  if (at.opens) return 'sure'
  const before = at.before()
  if (before === '') return isBehindCircumstance(at) ? 'sure' : 'mark'
  // « Les tarifs sont affichés et le devis est gratuit »
  if (before === 'et') {
    const parts = morphology.parts(at.before(2))
    return nounOf(parts) === 0 && (adjectiveOf(parts) !== 0 || (parts & FINITE) !== 0) ? 'mark' : undefined
  }
  // « Ainsi que le maire », « plus que les autres »
  const isQue = /^qu[e']$/.test(before)
  if (isQue && /^(?:ainsi|bien|même|plus|moins|autant|autres?|tel(?:le)?s?)$/.test(at.before(2)))
    return undefined
  return isQue || clauseOpenings.has(before) ? 'sure' : undefined
}

/** What tells where, when or how, at the head of a sentence: « dans notre atelier, les huiles… ». */
const circumstantial = words(
  "dans en à pour sur avec chez depuis pendant durant après avant dès sous grâce aujourd'hui hier demain ici désormais enfin " +
    'pourtant cependant ainsi bientôt lundi mardi mercredi jeudi vendredi samedi dimanche ensuite puis parfois souvent',
)

/** Whether a comma alone, behind a circumstance that opens the sentence, stands before a word. */
function isBehindCircumstance(at: Neighbours): boolean {
  return at.isBehind(/,$/) && circumstantial.has(at.sentenceStart().word) && at.marksBefore() === 1
}

const isDeterminer = words(
  "le la l' les un une mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces",
)
