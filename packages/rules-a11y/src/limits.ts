import type { Text } from '@lisible/core'
import * as v from 'valibot'

/** Options of a rule that counts: a limit, and other limits for some networks. */
export function limitOptions(max: number, networks: Readonly<Record<string, number>> = {}) {
  const count = v.pipe(v.number(), v.integer(), v.minValue(0))
  return v.strictObject({
    /** Most allowed. */
    max: v.optional(count, max),
    /** Other limits, by network. */
    networks: v.optional(v.record(v.string(), count), networks as Record<string, number>),
  })
}

export interface Limits {
  readonly max: number
  readonly networks: Readonly<Record<string, number>>
}

/** The limit that `count` passes, and the networks for which it does; `undefined` where it is within all. */
export function passed(
  count: number,
  limits: Limits,
  text: Text,
): { readonly max: number; readonly networks: readonly string[] } | undefined {
  if (text.networks.length === 0) return count > limits.max ? { max: limits.max, networks: [] } : undefined
  const networks = text.networks.filter((ref) => count > limitFor(ref, limits))
  if (networks.length === 0) return undefined
  return { max: Math.max(...networks.map((ref) => limitFor(ref, limits))), networks }
}

function limitFor(ref: string, limits: Limits): number {
  const slash = ref.indexOf('/')
  return limits.networks[ref] ?? limits.networks[slash === -1 ? ref : ref.slice(0, slash)] ?? limits.max
}
