import type { PixelPoint } from '@lisible/core/media'

/** A set of touching pixels (8 neighbours) of a map. */
export interface Component {
  /** Number of pixels. */
  readonly size: number
  /** Corners of its outermost pixels, row by row: enough for its convex hull. */
  readonly outline: readonly PixelPoint[]
}

interface Run {
  readonly y: number
  readonly start: number
  /** One past the last pixel. */
  readonly end: number
  parent: number
}

/** Connected regions of the pixels of `map` over `threshold`. */
export function components(map: Float32Array, width: number, height: number, threshold: number): Component[] {
  const runs: Run[] = []
  const find = (index: number): number => {
    let root = index
    while (runs[root]!.parent !== root) root = runs[root]!.parent
    for (let at = index; at !== root; ) {
      const next = runs[at]!.parent
      runs[at]!.parent = root
      at = next
    }
    return root
  }
  let above = 0
  for (let y = 0; y < height; y++) {
    const firstOfRow = runs.length
    const row = y * width
    let candidate = above
    for (let x = 0; x < width; x++) {
      if (map[row + x]! <= threshold) continue
      const start = x
      while (x < width && map[row + x]! > threshold) x++
      const index = runs.length
      runs.push({ y, start, end: x, parent: index })
      while (candidate < firstOfRow && runs[candidate]!.end < start) candidate++
      for (let at = candidate; at < firstOfRow && runs[at]!.start <= x; at++) {
        const a = find(at)
        const b = find(index)
        if (a !== b) runs[Math.max(a, b)]!.parent = Math.min(a, b)
      }
    }
    above = firstOfRow
  }
  const found = new Map<number, { size: number; outline: PixelPoint[] }>()
  for (let index = 0; index < runs.length; index++) {
    const { y, start, end } = runs[index]!
    const root = find(index)
    let component = found.get(root)
    if (!component) {
      component = { size: 0, outline: [] }
      found.set(root, component)
    }
    component.size += end - start
    component.outline.push({ x: start, y }, { x: end, y }, { x: start, y: y + 1 }, { x: end, y: y + 1 })
  }
  return [...found.values()]
}
