/** A 52-bit hash of a text as 13 hexadecimal digits (two rounds of FNV-1a, 32 bits each). Not for secrets. */
export function hash(text: string): string {
  const low = fnv(text, 0x811c9dc5)
  const high = fnv(text, low ^ 0x5bd1e995)
  return ((high & 0xfffff) * 0x1_0000_0000 + low).toString(16).padStart(13, '0')
}

function fnv(text: string, seed: number): number {
  let value = seed
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    value = Math.imul(value ^ (code & 0xff), 0x01000193)
    value = Math.imul(value ^ (code >> 8), 0x01000193)
  }
  return value >>> 0
}
