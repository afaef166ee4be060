/** What a plain scalar stands for in YAML 1.2's core schema, as the `yaml` package resolves it. */
export function resolvePlain(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0)
  // Only these can begin something that is not a string: + - . 0–9 ~ F N T f n t.
  const candidate =
    text === '' ||
    (first >= 43 && first <= 57 && first !== 44 && first !== 47) ||
    first === 126 ||
    first === 70 ||
    first === 78 ||
    first === 84 ||
    first === 102 ||
    first === 110 ||
    first === 116
  if (!candidate || text.length > 400) return text
  if (/^(?:~|[Nn]ull|NULL)?$/.test(text)) return null
  if (/^(?:[Tt]rue|TRUE)$/.test(text)) return true
  if (/^(?:[Ff]alse|FALSE)$/.test(text)) return false
  if (/^0o[0-7]+$/.test(text)) return Number.parseInt(text.slice(2), 8)
  if (/^[-+]?[0-9]+$/.test(text)) return Number.parseInt(text, 10)
  if (/^0x[0-9a-fA-F]+$/.test(text)) return Number.parseInt(text.slice(2), 16)
  if (/^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/.test(text)) {
    if (/nan/i.test(text)) return Number.NaN
    return text[0] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY
  }
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/.test(text)) return Number.parseFloat(text)
  if (/^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/.test(text)) return Number.parseFloat(text)
  return text
}

/** Whether `text`, written plain, reads as a string. */
export function isPlainString(text: string): boolean {
  return typeof resolvePlain(text) === 'string'
}
