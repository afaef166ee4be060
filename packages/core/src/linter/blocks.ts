export interface Block {
  /** Offset in the text, UTF-16 code units. */
  readonly start: number
  readonly value: string
}

/** Blocks of a text: what blank lines separate. */
export function splitBlocks(value: string): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const { index, 0: gap } of value.matchAll(/\n[^\S\n]*\n\s*/g)) {
    // The indentation of a first line belongs to it.
    const end = index + gap.lastIndexOf('\n') + 1
    if (index > start) blocks.push({ start, value: value.slice(start, index) })
    start = end
  }
  if (start < value.length) blocks.push({ start, value: value.slice(start) })
  return blocks
}
