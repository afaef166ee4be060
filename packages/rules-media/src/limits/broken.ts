import type { Severity, Verdict } from '@lisible/core'
import { type Confidence, type FactKey, type FactValues, factOf, resolveFormat } from '@lisible/networks'

/** A limit that a file breaks, with the networks that set it. */
export interface Broken<Value> {
  readonly networks: readonly string[]
  readonly value: Value
  readonly confidence: Confidence
  readonly severity: Severity
  readonly verdict: Verdict
}

/**
 * Limits of the networks that `breaks` finds broken, those of several networks together where they are the same.
 * Unknown limits break nothing. An error is what the network itself says and no other reading of it allows; what
 * others say, or what the network allows elsewhere, is a warning; what is unsure is to be looked at.
 */
export function broken<Key extends FactKey>(
  refs: readonly string[],
  key: Key,
  breaks: (value: FactValues[Key]) => boolean,
): Broken<FactValues[Key]>[] {
  const found = new Map<string, Broken<FactValues[Key]>>()
  for (const ref of refs) {
    const resolved = resolveFormat(ref)
    const fact = resolved.ok ? factOf(resolved.format, key) : undefined
    if (!fact || fact.value === null || fact.confidence === 'unknown' || !breaks(fact.value)) continue
    const { value, confidence, readings = [] } = fact
    const allowed = readings.some((reading) => reading.value !== null && !breaks(reading.value))
    const severity = severityOf(confidence, allowed)
    const group = JSON.stringify([value, severity])
    const networks = [...(found.get(group)?.networks ?? []), ref]
    const verdict = confidence === 'unsure' ? 'incomplete' : 'fail'
    found.set(group, { networks, value, confidence, severity, verdict })
  }
  return [...found.values()]
}

function severityOf(confidence: Confidence, allowed: boolean): Severity {
  if (confidence === 'unsure') return 'info'
  return allowed || confidence === 'third-party' ? 'warning' : 'error'
}

/** Whether a value lies outside bounds. */
export function isOutside(
  value: number,
  { min, max }: { readonly min?: number; readonly max?: number },
): boolean {
  return (min !== undefined && value < min) || (max !== undefined && value > max)
}
