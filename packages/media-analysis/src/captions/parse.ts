import type { CaptionCue, CaptionFacts, CaptionFormat, CaptionProblem } from '@lisible/core/media'

const segmenter = new Intl.Segmenter('fr', { granularity: 'grapheme' })
const graphemes = (text: string) => [...segmenter.segment(text)].length

/** `00:01:02,500`, `01:02.5`; hours may be left out in WebVTT alone, networks accept both. */
const TIME = String.raw`(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})`
const TIMING = new RegExp(String.raw`^\s*${TIME}\s*-->\s*${TIME}(?:\s.*)?$`)

/** Parses a SubRip or WebVTT file and notes what is wrong with it. Never throws. */
export function parseCaptions(bytes: Uint8Array, format: CaptionFormat): CaptionFacts {
  const { text, encodingKnown } = decode(bytes)
  const lines = text.split(/\r\n|\r|\n/)
  const problems: CaptionProblem[] = encodingKnown ? [] : [{ kind: 'bad-encoding', line: 1 }]
  if (format === 'vtt' && !/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? ''))
    problems.push({ kind: 'bad-header', line: 1 })
  const cues: CaptionCue[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    if (format === 'vtt' && isMetadata(line)) {
      while (at + 1 < lines.length && lines[at + 1]!.trim() !== '') at++
      continue
    }
    if (!line.includes('-->')) continue
    const match = TIMING.exec(line)
    const body: string[] = []
    const timingLine = at + 1
    while (at + 1 < lines.length && lines[at + 1]!.trim() !== '' && !lines[at + 1]!.includes('-->')) {
      body.push(lines[++at]!)
    }
    // Without an empty line between, the number of the next cue ends this one.
    if (format === 'srt' && lines[at + 1]?.includes('-->') && /^\s*\d+\s*$/.test(body.at(-1) ?? ''))
      body.pop()
    if (!match) problems.push({ kind: 'bad-timing', line: timingLine })
    else cues.push(cue(timingLine, seconds(match, 1), seconds(match, 5), body))
  }
  if (cues.length === 0) problems.push({ kind: 'no-cues', line: 1 })
  problems.push(...judge(cues))
  problems.sort((a, b) => a.line - b.line)
  const start = Math.min(...cues.map((cue) => cue.start))
  const end = Math.max(...cues.map((cue) => cue.end))
  return { cues, problems, span: cues.length > 0 ? Math.max(0, end - start) : 0 }
}

function decode(bytes: Uint8Array): { text: string; encodingKnown: boolean } {
  const mark = String.fromCharCode(...bytes.subarray(0, 2))
  if (mark === '\xff\xfe' || mark === '\xfe\xff')
    return {
      text: new TextDecoder(mark === '\xff\xfe' ? 'utf-16le' : 'utf-16be').decode(bytes),
      encodingKnown: false,
    }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encodingKnown: true }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encodingKnown: false }
  }
}

function isMetadata(line: string): boolean {
  return /^(?:WEBVTT|NOTE|STYLE|REGION)(?:[ \t]|$)/.test(line) && !line.includes('-->')
}

/** Milliseconds are summed as integers so that equal times stay equal. */
function seconds(match: RegExpExecArray, first: number): number {
  const [hours = '0', minutes, whole, fraction] = match.slice(first, first + 4)
  const milliseconds = Number(fraction!.padEnd(3, '0'))
  return ((Number(hours ?? 0) * 60 + Number(minutes)) * 60_000 + Number(whole) * 1000 + milliseconds) / 1000
}

function cue(line: number, start: number, end: number, body: readonly string[]): CaptionCue {
  const rows = body.map(plain).filter((row) => row !== '')
  const shown = rows.reduce((sum, row) => sum + graphemes(row), 0)
  return {
    line,
    start,
    end,
    text: rows.join('\n'),
    ...(end > start ? { readingSpeed: shown / (end - start) } : {}),
    longestLine: rows.reduce((longest, row) => Math.max(longest, graphemes(row)), 0),
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
}

/** Text of a row: tags (`<i>`, `<v Anne>`, `<00:01.000>`) and SubStation codes (`{\an8}`) taken out. */
function plain(row: string): string {
  return row
    .replace(/<\/?[a-z0-9][^<>]*>/gi, '')
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity]!)
    .trim()
}

function judge(cues: readonly CaptionCue[]): CaptionProblem[] {
  const problems: CaptionProblem[] = []
  let latestEnd = Number.NEGATIVE_INFINITY
  cues.forEach(({ line, start, end, text }, index) => {
    const note = (kind: CaptionProblem['kind']) => problems.push({ kind, line, cue: index })
    const previous = cues[index - 1]
    if (end <= start) note('negative-duration')
    if (previous && start < previous.start) note('out-of-order')
    else if (start < latestEnd) note('overlap')
    if (text === '') note('empty-cue')
    latestEnd = Math.max(latestEnd, end)
  })
  return problems
}
