import { nounOf, PartOfSpeech } from '@lisible/lexicon-fr'
import { otherInfinitives, subjectPronouns } from '../../../words/lists.js'
import type { Morphology } from '../../../words/morphology.js'
import type { Neighbours } from '../../../words/neighbours.js'
import { words } from '../../../words/word-set.js'
import type { Confusion } from '../confusion.js'
import { closes, isParticipleAlone } from './conditions.js'

const where = {
  fr: '«\u00a0où\u00a0» dit le lieu ou le moment, «\u00a0ou\u00a0» le choix («\u00a0ou bien\u00a0» irait aussi)',
  en: '`où` tells where or when, `ou` gives a choice (`ou bien` would fit too)',
}

const times = words(
  'moment jour cas endroit lieu époque instant heure ville pays région quartier maison salle période là',
)

const subjects = words("il elle on je j' tu nous vous ils elles les l' tout")

const knowing = words('sais sait savez savoir savons savent')

/** Who or what asks for « où », and no choice: « dites-nous où vous partez ». */
const asking = words(
  'dites-nous dites-moi dis-moi dis-nous racontez-nous raconte-nous montrez-nous montre-nous expliquez-nous savez-vous sais-tu',
)

/** « Thé où café ? » names two things, and no clause goes on behind. */
function isChoice(at: Neighbours, morphology: Morphology): boolean {
  const isNamed = (form: string): boolean => {
    const parts = morphology.parts(form)
    return nounOf(parts) !== 0 && (parts & ~(PartOfSpeech.Noun | PartOfSpeech.Adjective)) === 0
  }
  const last = /^(?:le|la|les|un|une)$/.test(at.after()) ? at.next().next() : at.next()
  if (last.index < 0 || !isNamed(at.before()) || !isNamed(last.word)) return false
  return closes(last) || last.isBefore(/^ ?,/)
}

/** « Ou », which gives a choice, and « où », which tells where or when. */
export const places: readonly Confusion[] = [
  {
    written: 'ou',
    meant: ['où'],
    when: (at) => {
      if (/^(?:d|jusqu)'$/.test(at.before())) return true
      if (at.after() === 'que') return /^(?:soyez|sois|soyons)$/.test(at.after(3))
      if (!times.has(at.before()) || !subjects.has(at.after()) || at.after(2) === 'autre') return false
      return at.before() === 'là'
        ? at.after() !== 'les'
        : /^(?:au|du|le|la|l'|un|ce|cette|dans)$/.test(at.before(2))
    },
    why: where,
  },
  {
    written: 'ou',
    meant: ['où'],
    when: (at, morphology) =>
      knowing.has(at.before(at.before() === 'pas' ? 2 : 1)) &&
      (otherInfinitives.has(at.after()) || at.after() === 'aller' || morphology.isInfinitive(at.after())),
    why: where,
  },
  {
    written: 'ou',
    meant: ['où'],
    when: (at, morphology) =>
      at.before() === 'plus' &&
      /^(?:sais|sait|savons|savez|savent)$/.test(at.before(2)) &&
      (morphology.parts(at.after()) & PartOfSpeech.Infinitive) !== 0,
    why: where,
  },
  {
    written: 'ou',
    meant: ['où'],
    when: (at) => asking.has(at.before()) && subjectPronouns.has(at.after()),
    why: where,
  },
  {
    written: 'ou',
    meant: ['où'],
    when: (at, morphology) =>
      at.opens &&
      at.isAsked &&
      ((at.after() === 'se' && /^(?:trouv|situ|cach|déroul|pass)/.test(at.after(2))) ||
        (/^(?:est|sont)$/.test(at.after()) &&
          (/^(?:le|la|les|mon|ma|mes|notre|nos|votre|vos)$/.test(at.after(2)) ||
            isParticipleAlone(at.after(2), morphology)))),
    why: where,
  },
  { written: 'où', meant: ['ou'], when: isChoice, why: where },
]
