/**
 * Distance of every pixel to the nearest pixel of a mask, in pixels: chamfer 3-4, off by at most 8 %.
 * 0 on the mask; `Infinity` everywhere when the mask is empty.
 */
export function distanceTo(mask: Uint8Array, width: number, height: number, value = 1): Float32Array {
  const far = 1e9
  const distance = new Float32Array(width * height)
  for (let at = 0; at < distance.length; at++) distance[at] = mask[at] === value ? 0 : far
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = y * width + x
      let least = distance[at]!
      if (least === 0) continue
      if (x > 0) least = Math.min(least, distance[at - 1]! + 3)
      if (y > 0) {
        least = Math.min(least, distance[at - width]! + 3)
        if (x > 0) least = Math.min(least, distance[at - width - 1]! + 4)
        if (x < width - 1) least = Math.min(least, distance[at - width + 1]! + 4)
      }
      distance[at] = least
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    for (let x = width - 1; x >= 0; x--) {
      const at = y * width + x
      let least = distance[at]!
      if (least === 0) continue
      if (x < width - 1) least = Math.min(least, distance[at + 1]! + 3)
      if (y < height - 1) {
        least = Math.min(least, distance[at + width]! + 3)
        if (x > 0) least = Math.min(least, distance[at + width - 1]! + 4)
        if (x < width - 1) least = Math.min(least, distance[at + width + 1]! + 4)
      }
      distance[at] = least
    }
  }
  for (let at = 0; at < distance.length; at++)
    distance[at] = distance[at]! >= far ? Number.POSITIVE_INFINITY : distance[at]! / 3
  return distance
}
