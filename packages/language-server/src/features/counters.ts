import type { Draft, Locale, Publication } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import { previewPublication } from '@lisible/preview'
import type { CounterLine } from '../protocol.js'

/** Counters of every network of a publication, the tightest first. */
export function countersOf(publication: Publication, locale: Locale): CounterLine[] {
  const lines = previewPublication(publication).flatMap(({ network, texts }) =>
    texts.flatMap(({ counters }) =>
      counters.map(({ what, length, max, unit, severity }) => ({
        network,
        label: labelOf(network, locale),
        what,
        length,
        max,
        remaining: max - length,
        unit,
        severity,
      })),
    ),
  )
  return lines.sort((a, b) => urgency(b) - urgency(a))
}

/**
 * Share of the room that is taken; what may be too long is less urgent than what is. Authors watch the text: how many
 * hashtags are left matters only when there are hardly any.
 */
function urgency({ what, length, max, severity }: CounterLine): number {
  const share = length / max
  return share - (severity === 'warning' ? 0.05 : 0) - (what === 'hashtags' && share < 0.9 ? 1 : 0)
}

/** The tightest counter of each network, the tightest network first. */
export function tightest(lines: readonly CounterLine[]): CounterLine[] {
  const seen = new Set<string>()
  return lines.filter(({ network }) => !seen.has(network) && seen.add(network))
}

/** The publication that `offset` is in, or the nearest before it. */
export function publicationAt({ publications }: Draft, offset: number | undefined): Publication | undefined {
  if (offset === undefined) return publications[0]
  return (
    publications.find(({ position }) => position.start <= offset && offset <= position.end) ??
    publications.findLast(({ position }) => position.start <= offset) ??
    publications[0]
  )
}
