import { measure } from '../counting/measure.js'
import { factsOf } from '../facts/index.js'
import type { FormatRef } from '../formats/ids.js'
import type { Format } from '../formats/list.js'

/** What a network would refuse in the options of a poll, the first thing found. */
export type PollProblem =
  | { readonly kind: 'too-few-options'; readonly count: number; readonly min: number }
  | { readonly kind: 'too-many-options'; readonly count: number; readonly max: number }
  | {
      readonly kind: 'option-too-long'
      readonly index: number
      readonly length: number
      readonly max: number
    }
  | { readonly kind: 'empty-option'; readonly index: number }
  | { readonly kind: 'same-options'; readonly index: number; readonly first: number }

export interface PollLimits {
  /** Instead of the network's own: what a Mastodon server allows. */
  readonly maxOptions?: number
  readonly maxOptionLength?: number
}

/**
 * The first thing that a network would refuse in the options of a poll; null when there is none, or when the
 * network's limits are not known.
 *
 * @throws {UnknownFormatError} when the format does not exist.
 */
export function pollProblem(
  options: readonly string[],
  format: FormatRef | Format,
  limits: PollLimits = {},
): PollProblem | null {
  const bounds = factsOf(format).pollOptions?.value
  const min = bounds?.min ?? 2
  const max = limits.maxOptions ?? bounds?.max
  const count = options.length
  if (count < min) return { kind: 'too-few-options', count, min }
  if (max !== undefined && count > max) return { kind: 'too-many-options', count, max }
  const field = { field: 'poll-option' } as const
  for (const [index, option] of options.entries()) {
    if (option.trim() === '') return { kind: 'empty-option', index }
    const measured = measure(
      option,
      format,
      limits.maxOptionLength === undefined ? field : { ...field, max: limits.maxOptionLength },
    )
    if (measured.over !== null)
      return { kind: 'option-too-long', index, length: measured.length, max: measured.max! }
  }
  for (const [index, option] of options.entries()) {
    const first = options.indexOf(option)
    if (first < index) return { kind: 'same-options', index, first }
  }
  return null
}
