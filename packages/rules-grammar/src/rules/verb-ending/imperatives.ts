import { adjectiveOf, nounOf, PartOfSpeech, Person } from '@lisible/lexicon-fr'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { words } from '../../words/word-set.js'
import type { WrongEnding } from './endings.js'

/** A verb with the pronoun that a hyphen ties to it: `abonne-toi`, `dis-moi`, `envoyez-nous`. */
const tied = /^([a-zà-öø-ÿœ]{3,})-(moi|toi|les?|la|lui|leur|nous|vous)$/

/** Whether a form, in lower case, may be such a verb. */
export const isTied = (form: string): boolean => form.includes('-') && tied.test(form)

/** « Abonnes-toi », « dit-moi », « envoyer-nous », « n’hésites pas » */
export function imperativeAt(at: Neighbours, morphology: Morphology): WrongEnding | undefined {
  const parted = tied.exec(at.word)
  if (!parted) return at.word.endsWith('es') ? withS(at, morphology) : undefined
  const [, verb = '', pronoun = ''] = parted
  const form = commandOf(verb, pronoun, morphology)
  return form === undefined
    ? undefined
    : { message: 'command', from: at.index, before: pronoun, expected: [`${form}-${pronoun}`] }
}

function commandOf(verb: string, pronoun: string, morphology: Morphology): string | undefined {
  const isThird = (form: string): boolean => (morphology.parts(form) & PartOfSpeech.ThirdSingular) !== 0
  if (verb === 'sommes') return undefined
  if (verb.endsWith('es')) return isThird(verb.slice(0, -1)) ? verb.slice(0, -1) : undefined
  // No third person has its object behind it.
  if (/[dt]$/.test(verb) && isThird(verb) && pronoun !== 'vous')
    return [verb.replace(/t$/, 's'), `${verb}s`].find((form) => form !== verb && morphology.has(form))
  if (pronoun === 'toi') return undefined
  if (verb.endsWith('er') && morphology.isInfinitive(verb)) return `${verb.slice(0, -2)}ez`
  return morphology.isParticiple(verb, false) ? `${verb.slice(0, -1)}ez` : undefined
}

/** What an order to look, to think or to send goes on with: « regardes bien », « envoies vite ta photo ». */
const ordered = words('bien vite donc ta ton tes ma mon mes notre nos cette ce ces cet la le les nous-mêmes')

/** « Regardes bien la photo\u00a0! » */
function opening(at: Neighbours, morphology: Morphology): WrongEnding | undefined {
  if (!ordered.has(at.after()) || at.isAsked) return undefined
  const parts = morphology.parts(at.word)
  const isVerbOfYours = (morphology.persons(at.word) & Person.SecondSingular) !== 0
  if (!isVerbOfYours || nounOf(parts) !== 0 || adjectiveOf(parts) !== 0) return undefined
  const form = at.word.slice(0, -1)
  if ((morphology.parts(form) & PartOfSpeech.ThirdSingular) === 0) return undefined
  return { message: 'command', from: at.index, before: '', expected: [form] }
}

const tu = words("tu t' toi te")

/** « N’hésites pas »; « tu n’hésites pas » has its subject. */
function withS(at: Neighbours, morphology: Morphology): WrongEnding | undefined {
  if (at.opens) return opening(at, morphology)
  const before = at.before()
  if (!/^(?:n'|ne)$/.test(before) || !/^(?:pas|plus|jamais|surtout)$/.test(at.after())) return undefined
  // « Et surtout n’oublies pas »
  const negation = at.previous()
  const isLed = /^(?:et|surtout|alors|mais|)$/.test(negation.before()) && !at.isLedBy(tu)
  if (!negation.opens && !isLed) return undefined
  const form = at.word.slice(0, -1)
  const parts = morphology.parts(form)
  if ((parts & PartOfSpeech.ThirdSingular) === 0 || nounOf(morphology.parts(at.word)) !== 0) return undefined
  return { message: 'command', from: at.index, before, expected: [form] }
}
