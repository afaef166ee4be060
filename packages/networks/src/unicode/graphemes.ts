/**
 * Characters that are a grapheme cluster each whenever their neighbours are of this set too, `\r\n` excepted:
 * none of them extends, joins or is prepended (UAX #29, Unicode 17.0). Latin, Greek, Cyrillic, Armenian,
 * general punctuation without the joiners, symbols, kana and Han.
 */
const SIMPLE =
  '\\u0000-\\u02ff\\u0370-\\u0482\\u048a-\\u0590\\u2000-\\u200b\\u200e-\\u20cf\\u2100-\\u2cee\\u3000-\\u3029\\u3030-\\u3098\\u309b-\\ua66e'

let complexRun: RegExp | undefined
let segmenter: Intl.Segmenter | undefined

/** The platform's grapheme segmenter, made on first use. */
function graphemeSegmenter(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return segmenter
}

/** A run of characters that need the segmenter, with the simple character on each side. */
function complexRuns(): RegExp {
  complexRun ??= new RegExp(`[${SIMPLE}]?[^${SIMPLE}]+[${SIMPLE}]?|\\r\\n`, 'g')
  return complexRun
}

/** Whether a run is one emoji of one code point between simple characters: by far the most frequent case. */
function isLoneEmoji(run: string, start: number, end: number): boolean {
  if (end - start > 2 && run.charCodeAt(end - 1) === 0xfe0f) end--
  if (end - start !== 2) return false
  const codePoint = run.codePointAt(start)!
  return codePoint >= 0x1f300 && codePoint <= 0x1faff && (codePoint < 0x1f3fb || codePoint > 0x1f3ff)
}

function isSimple(code: number): boolean {
  return code < 0x300 || !isComplex(code)
}

function isComplex(code: number): boolean {
  return !(
    code < 0x300 ||
    (code >= 0x370 && code <= 0x482) ||
    (code >= 0x48a && code <= 0x590) ||
    (code >= 0x2000 && code <= 0x200b) ||
    (code >= 0x200e && code <= 0x20cf) ||
    (code >= 0x2100 && code <= 0x2cee) ||
    (code >= 0x3000 && code <= 0x3029) ||
    (code >= 0x3030 && code <= 0x3098) ||
    (code >= 0x309b && code <= 0xa66e)
  )
}

/**
 * Number of grapheme clusters of a text (UAX #29). Text of simple characters is never given to the segmenter,
 * only what lies around the others is.
 */
export function countGraphemes(text: string): number {
  let count = text.length
  const runs = complexRuns()
  runs.lastIndex = 0
  for (let match = runs.exec(text); match !== null; match = runs.exec(text)) {
    const run = match[0]
    if (run === '\r\n') {
      count--
      continue
    }
    // The simple character after the run may be the one before the next run: give it back.
    const last = run.length - 1
    if (last > 0 && isSimple(run.charCodeAt(last))) runs.lastIndex--
    const start = isSimple(run.charCodeAt(0)) ? 1 : 0
    const end = isSimple(run.charCodeAt(last)) ? last : run.length
    if (isLoneEmoji(run, start, end)) {
      count += 1 - (end - start)
      continue
    }
    let clusters = 0
    for (const _ of graphemeSegmenter().segment(run)) clusters++
    count += clusters - run.length
  }
  return count
}

/**
 * The grapheme clusters of a text: each with its UTF-16 offset. Slow; for places that need every boundary.
 */
export function graphemes(text: string): Intl.Segments {
  return graphemeSegmenter().segment(text)
}

/** The UTF-16 offset at which the grapheme cluster that holds `offset` starts; `text.length` at the end. */
export function graphemeStart(text: string, offset: number): number {
  if (offset <= 0) return 0
  if (offset >= text.length) return text.length
  const code = text.charCodeAt(offset)
  const before = text.charCodeAt(offset - 1)
  if (isSimple(code) && isSimple(before)) return code === 10 && before === 13 ? offset - 1 : offset
  return graphemeSegmenter().segment(text).containing(offset)!.index
}

/** The offset at or before `offset` where a boundary surely is: between two simple characters. */
function sureBoundary(text: string, offset: number): number {
  if (offset >= text.length) return text.length
  while (offset > 0) {
    const code = text.charCodeAt(offset)
    const before = text.charCodeAt(offset - 1)
    if (isSimple(code) && isSimple(before) && !(code === 10 && before === 13)) return offset
    offset--
  }
  return 0
}

/** The UTF-16 offset after the first `count` grapheme clusters of a text; `text.length` when it has no more. */
export function graphemeOffset(text: string, count: number): number {
  let from = 0
  let passed = 0
  while (passed < count) {
    // A cluster has one unit at least: as many units hold no more clusters.
    const to = sureBoundary(text, from + count - passed)
    if (to <= from) break
    passed += countGraphemes(text.slice(from, to))
    from = to
  }
  if (passed === count) return from
  for (const { index } of graphemeSegmenter().segment(text.slice(from))) {
    if (passed === count) return from + index
    passed++
  }
  return text.length
}
