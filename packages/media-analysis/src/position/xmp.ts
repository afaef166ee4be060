/** Properties of XMP that hold a position: the GPS tags of Exif, whatever prefix the file gives their namespace. */
const ATTRIBUTE = /[\w-]{1,32}:GPS\w{1,40}\s{0,8}=\s{0,8}(?:"[^"]{0,400}"|'[^']{0,400}')/g
const ELEMENT = /<([\w-]{1,32}:GPS\w{1,40})[\s>][^<]{0,400}<\/\1>/g
const SPACE = 0x20

/**
 * Blanks the position in a packet of XMP with spaces, in place: its length stays what the file announces.
 *
 * @returns whether there was one
 */
export function blankPosition(packet: Uint8Array): boolean {
  // One character a byte, so that places in the text are places in the bytes.
  const text = new TextDecoder('latin1').decode(packet)
  if (!text.includes('GPS')) return false
  let found = false
  for (const pattern of [ATTRIBUTE, ELEMENT])
    for (const { 0: match, index } of text.matchAll(pattern)) {
      packet.fill(SPACE, index, index + match.length)
      found = true
    }
  return found
}
