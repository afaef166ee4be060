import { Person } from '@lisible/lexicon-fr'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { verbOf, type WrongMood } from './wrong-mood.js'

/** Stems of the future, and those of the imperfect, of verbs that no ending tells. */
const irregular: ReadonlyMap<string, string> = new Map(
  'au av|se ét|fe fais|i all|viend ven|tiend ten|pour pouv|voud voul|dev dev|sau sav|ver voy|vaud val|enver envoy|fau fall|recev recev|pleuv pleuv'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
)

/** What the future has before its r, and the imperfect before its ending. */
const stems: readonly (readonly [RegExp, string])[] = [
  [/e$/, ''],
  [/i$/, 'iss'],
  [/i$/, ''],
  [/nd$/, 'n'],
  [/d$/, 'd'],
  [/t$/, 't'],
  [/v$/, 'v'],
]

/**
 * Whether a question of another clause follows: « si vous auriez une semaine, où partiriez-vous\u00a0? », but
 * « si j’aimerais y aller\u00a0? ».
 */
function leadsToQuestion(verb: Neighbours | undefined): boolean {
  for (let at = verb, steps = 0; at && at.index >= 0 && steps < 12; at = at.next(), steps++) {
    const main = at.behindComma()
    if (main.index < 0) continue
    return (
      /^(?:où|que|qu'|quel(?:le)?s?|comment|combien|qui|quand|pourquoi)$/.test(main.word) ||
      /-(?:vous|tu|il|elle|on|nous)$/.test(main.word)
    )
  }
  return false
}

/** « Si j’aurais su »: behind « si » that opens a sentence or « comme », the imperfect stands. */
export function conditionalAfterSi(at: Neighbours, morphology: Morphology): WrongMood | undefined {
  // « Franchement, si j’aurais su »
  const isBehindRemark =
    at.isBehind(/,$/) && at.marksBefore() === 1 && /ment$|^(?:mais|ah|oh)$/.test(at.sentenceStart().word)
  if (!(at.opens || isBehindRemark || at.before() === 'comme')) return undefined
  const verb = verbOf(at)
  if (at.isAsked && !leadsToQuestion(verb)) return undefined
  const [, stem = '', ending = ''] = /^(.+?)r(ais|ait|ions|iez|aient)$/.exec(verb?.word ?? '') ?? []
  // « Préparais » is no conditional: « prépara » is of the simple past.
  if (!verb || stem === '' || (morphology.persons(`${stem}ra`) & Person.ThirdSingular) === 0) return undefined
  const known = irregular.get(stem)
  const candidates = known === undefined ? [] : [known + ending]
  for (const [pattern, by] of stems)
    if (pattern.test(stem)) candidates.push(stem.replace(pattern, by) + ending)
  const expected = candidates.find((one) => morphology.persons(one) !== 0)
  return expected === undefined ? undefined : { message: 'conditional', verb, lead: at.word, expected }
}
