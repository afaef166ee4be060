import { TLDS, X_TLDS } from './tld-data.js'

interface TldTable {
  /** Domains of ASCII letters, in lower case. */
  ascii: Set<string>
  /** The others, in lower case, by their first UTF-16 unit, longest first. */
  other: Map<number, string[]>
}

let iana: Set<string> | undefined
let x: TldTable | undefined

/** The top-level domains of IANA, in lower case, internationalised ones in Unicode. */
export function ianaTlds(): ReadonlySet<string> {
  iana ??= new Set(TLDS.split(' '))
  return iana
}

function xTlds(): TldTable {
  if (x === undefined) {
    x = { ascii: new Set(), other: new Map() }
    for (const tld of `${TLDS} ${X_TLDS}`.split(' ')) {
      if (/^[a-z]+$/.test(tld)) {
        x.ascii.add(tld)
        continue
      }
      const first = tld.charCodeAt(0)
      const same = x.other.get(first) ?? []
      same.push(tld)
      same.sort((a, b) => b.length - a.length)
      x.other.set(first, same)
    }
  }
  return x
}

function isAsciiAlphanumeric(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** Whether a top-level domain may end before this code unit (NaN at the end of the text). */
function endsBefore(code: number): boolean {
  return !(isAsciiAlphanumeric(code) || code === 0x40 || code === 0x2b || code === 0x2d)
}

/**
 * Where the top-level domain that starts at `index` ends, by the grammar of X: a name of the list that no
 * ASCII letter, digit, `@`, `+` or `-` follows, or a Punycode name. -1 when there is none.
 */
export function tldEnd(text: string, index: number): number {
  let end = index
  while (isAsciiAlphanumeric(text.charCodeAt(end))) end++
  if (end > index + 1 && endsBefore(text.charCodeAt(end))) {
    if (xTlds().ascii.has(text.slice(index, end).toLowerCase())) return end
  }
  const first = text.charCodeAt(index)
  if (first >= 0x80 || first === 0x76 || first === 0x56) {
    const lower = text.slice(index, index + 24).toLowerCase()
    for (const tld of xTlds().other.get(lower.charCodeAt(0)) ?? []) {
      if (lower.startsWith(tld) && endsBefore(text.charCodeAt(index + tld.length))) return index + tld.length
    }
  }
  if (end === index + 2 && /^xn--[-0-9a-z]/i.test(text.slice(index, index + 5))) {
    end = index + 5
    while (isAsciiAlphanumeric(text.charCodeAt(end)) || text.charCodeAt(end) === 0x2d) end++
    return end
  }
  return -1
}
