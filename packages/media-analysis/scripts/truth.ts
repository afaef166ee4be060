import type { Box, TextRegion } from '@lisible/core/media'

/** A line of text whose truth is known. */
export interface Line {
  readonly text: string
  readonly box: Box
  readonly fontSize: number
  readonly xHeight: number
  readonly capHeight: number
  readonly effect: string | null
  readonly cr_mean: number
  readonly cr_cellp25: number
}

/** How far regions cover a line, which covers it most, and which are its own, from left to right. */
export function match(
  { box: [x, y, width, height] }: Line,
  regions: readonly TextRegion[],
): { covered: number; best: TextRegion | undefined; own: TextRegion[] } {
  const shared = ([bx, , bw]: Box) => Math.min(x + width, bx + bw) - Math.max(x, bx)
  const fits = ({ box }: TextRegion) => {
    const [, by, , bh] = box
    const overlap = Math.min(y + height, by + bh) - Math.max(y, by)
    if (shared(box) <= 0 || bh > 2.3 * height + 6) return false
    if (overlap >= 0.5 * Math.min(height, bh) && overlap >= 0.45 * height) return true
    return overlap >= 0.7 * bh && bh >= 0.35 * height
  }
  const fitting = regions.filter(fits)
  let covered = 0
  let reached = Number.NEGATIVE_INFINITY
  for (const [bx, , bw] of fitting.map(({ box }) => box).sort((a, b) => a[0] - b[0])) {
    const start = Math.max(x, bx, reached)
    const end = Math.min(x + width, bx + bw)
    if (end <= start) continue
    covered += end - start
    reached = end
  }
  const best = fitting.toSorted((a, b) => shared(b.box) - shared(a.box))[0]
  const own = fitting.filter(({ box }) => shared(box) >= 0.5 * box[2]).sort((a, b) => a.box[0] - b.box[0])
  return { covered: covered / width, best, own }
}

/** Whether a region is (mostly) that line: two fifths of its area lie on it or just around it. */
export function overlapsLine({ box: [bx, by, bw, bh] }: TextRegion, { box: [x, y, w, h] }: Line): boolean {
  const across = Math.min(bx + bw, x + w + 4) - Math.max(bx, x - 4)
  const down = Math.min(by + bh, y + 1.3 * h) - Math.max(by, y - 0.3 * h)
  return across > 0 && down > 0 && across * down >= 0.4 * bw * bh
}

/** Typographic forms that readers do not tell apart are compared as one. */
function comparable(text: string): string[] {
  return [
    ...text
      .normalize('NFC')
      .replace(/[’‘`´]/g, "'")
      .replace(/[–—]/g, '-')
      .replace(/[«»“”]/g, '"')
      .replace(/…/g, '...')
      .replace(/\s+/g, ' ')
      .trim(),
  ]
}

/**
 * Edit distance between a line and what was read, at most its length. A face whose small letters are capitals
 * shows no case.
 */
export function characterErrors(line: Line, read: string): { errors: number; length: number } {
  const capitalsOnly = line.xHeight >= 0.97 * line.capHeight
  const a = comparable(capitalsOnly ? line.text.toUpperCase() : line.text)
  const b = comparable(capitalsOnly ? read.toUpperCase() : read)
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++)
      current.push(
        Math.min(
          current[column - 1]! + 1,
          previous[column]! + 1,
          previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1),
        ),
      )
    previous = current
  }
  return { errors: Math.min(a.length, previous[b.length]!), length: a.length }
}
