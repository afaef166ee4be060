const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700

function adapt(delta: number, points: number, first: boolean): number {
  let bias = 0
  let rest = first ? Math.floor(delta / DAMP) : delta >> 1
  rest += Math.floor(rest / points)
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; bias += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return Math.floor(bias + (BASE * rest) / (rest + SKEW))
}

/**
 * Length of a domain label once encoded for DNS: its own length when it is ASCII, else that of `xn--` and its
 * Punycode (RFC 3492). A label of DNS has at most 63 characters.
 */
export function encodedLabelLength(label: string): number {
  if (/^[\u0000-\u007f]*$/.test(label)) return label.length
  const points = Array.from(label, (char) => char.codePointAt(0)!)
  const basic = points.filter((point) => point < 0x80).length
  let length = 4 + basic + (basic > 0 ? 1 : 0)
  let n = 0x80
  let delta = 0
  let bias = 72
  let handled = basic
  while (handled < points.length) {
    let next = Number.POSITIVE_INFINITY
    for (const point of points) if (point >= n && point < next) next = point
    delta += (next - n) * (handled + 1)
    n = next
    for (const point of points) {
      if (point < n) delta++
      if (point !== n) continue
      let q = delta
      for (let k = BASE; ; k += BASE) {
        const t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias
        length++
        if (q < t) break
        q = Math.floor((q - t) / (BASE - t))
      }
      bias = adapt(delta, handled + 1, handled === basic)
      delta = 0
      handled++
    }
    delta++
    n++
  }
  return length
}
