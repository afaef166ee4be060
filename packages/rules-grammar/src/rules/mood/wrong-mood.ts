import { pastClitics } from '../../words/lists.js'
import type { Neighbours } from '../../words/neighbours.js'

/** A verb whose mood does not go with what leads to it. */
export interface WrongMood {
  readonly message: 'conditional' | 'subjunctive'
  readonly verb: Neighbours
  /** What asks for the other mood. */
  readonly lead: string
  readonly expected: string
}

/** The verb behind a conjunction and a pronoun that is its subject; `undefined` where there is none for sure. */
export function verbOf(conjunction: Neighbours): Neighbours | undefined {
  const subject = conjunction.next()
  if (!/^(?:je|j'|tu|il|elle|on|nous|vous|ils|elles|ça|cela)$/.test(subject.word)) return undefined
  const verb = pastClitics(subject.next())
  return verb.index >= 0 && verb.text === verb.word ? verb : undefined
}
