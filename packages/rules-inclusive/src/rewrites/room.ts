import type { Text } from '@lisible/core'
import { labelOf, measure, resolveFormat } from '@lisible/networks'

/** What is left of the tightest limit of a text. */
interface Room {
  /** Network or format, as the draft names it. */
  readonly network: string
  /** In the network's own unit; negative where the text is too long already. */
  readonly left: number
}

let measured: Text | undefined
let room: Room | undefined

/** What is left on the network of the text that has least room; `undefined` where no limit is known. */
function roomOf(text: Text): Room | undefined {
  if (text !== measured) {
    room = tightest(text)
    measured = text
  }
  return room
}

function tightest(text: Text): Room | undefined {
  if (text.role !== 'body' && text.role !== 'title') return undefined
  let tight: Room | undefined
  for (const ref of text.networks) {
    const resolved = resolveFormat(ref)
    if (!resolved.ok) continue
    const field = text.role === 'body' ? 'text' : 'title'
    const { remaining } = measure(text.value, resolved.format.id, { field })
    if (remaining !== null && (!tight || remaining < tight.left)) tight = { network: ref, left: remaining }
  }
  return tight
}

/** « trop long de 5 pour X », where characters more than there were do not fit; `undefined` where they do. */
export function overflow(difference: number, text: Text, locale: 'fr' | 'en'): string | undefined {
  if (difference <= 0) return undefined
  const room = roomOf(text)
  if (!room || difference <= room.left) return undefined
  const over = difference - Math.max(0, room.left)
  const label = labelOf(room.network, locale)
  return locale === 'fr' ? `trop long de ${over} pour ${label}` : `${over} too long for ${label}`
}
