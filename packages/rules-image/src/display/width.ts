import { resolveFormat } from '@lisible/networks'
import widths from './widths.json' with { type: 'json' }

/** Width in CSS pixels of a picture that fills a phone. */
export const phoneWidth = widths.phone.value

/**
 * Width in CSS pixels at which a network shows a picture on a phone; that of the phone where nothing narrower is
 * known, so that text is never taken for smaller than it is.
 *
 * @param network a network or format, however written; absent: no network in particular
 */
export function displayWidth(network: string | undefined): number {
  const resolved = network === undefined ? undefined : resolveFormat(network)
  if (!resolved?.ok) return phoneWidth
  const known: Readonly<Record<string, { readonly value: number }>> = widths.networks
  return known[resolved.network.id]?.value ?? phoneWidth
}
