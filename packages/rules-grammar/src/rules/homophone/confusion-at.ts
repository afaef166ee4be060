import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import type { Confusion } from './confusion.js'
import { aOrA } from './pairs/a.js'
import { links } from './pairs/links.js'
import { numbers } from './pairs/numbers.js'
import { others } from './pairs/others.js'
import { places } from './pairs/places.js'
import { pronouns } from './pairs/pronouns.js'
import { verbsOrNot } from './pairs/verbs.js'

let known: Map<string, Confusion[]> | undefined

/** All confusions, by what is written. */
export function byWritten(): ReadonlyMap<string, readonly Confusion[]> {
  if (!known) {
    known = new Map()
    for (const confusion of [
      ...aOrA,
      ...verbsOrNot,
      ...pronouns,
      ...places,
      ...links,
      ...numbers,
      ...others,
    ]) {
      const same = known.get(confusion.written)
      if (same) same.push(confusion)
      else known.set(confusion.written, [confusion])
    }
  }
  return known
}

/**
 * The confusion at a word, where another of the same sound is meant: whoever would find it at odds with its neighbours
 * says nothing then.
 */
export function confusionAt(at: Neighbours, morphology: Morphology): Confusion | undefined {
  // Acronyms: « ON », « SA »
  if (/^[A-ZÀ-Þ]{2}/.test(at.text)) return undefined
  return byWritten()
    .get(at.word)
    ?.find(({ when }) => when(at, morphology))
}
