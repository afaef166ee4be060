import type { Tokens } from '@lisible/core'
import { type Line, linesOf } from '../text/lines.js'
import { perText } from '../text/per-text.js'
import { isDrawing, isFrame } from './drawing.js'

/** Consecutive lines that draw a frame or a picture out of characters. */
export interface Picture {
  readonly start: number
  readonly end: number
}

const none: readonly Picture[] = []

/** Pictures made of characters in a text, from two lines on. */
export const picturesOf: (tokens: Tokens) => readonly Picture[] = perText((tokens) =>
  mayDraw(tokens.value) ? findPictures(tokens) : none,
)

function mayDraw(value: string): boolean {
  return value.includes('\n') && /[\u2500-\u259F\u2801-\u28FF]|[\\/|_]{2}|[/\\|_][ ]+[/\\|_]/.test(value)
}

function findPictures(tokens: Tokens): readonly Picture[] {
  const lines = linesOf(tokens)
  const pictures: Picture[] = []
  for (let first = 0; first < lines.length; first++) {
    const kind = kindOf(tokens.value, lines[first] as Line)
    if (kind === undefined) continue
    let last = first
    while (last + 1 < lines.length && kindOf(tokens.value, lines[last + 1] as Line) === kind) last++
    const start = (lines[first] as Line).start
    const end = (lines[last] as Line).end
    const block = tokens.value.slice(start, end)
    if (last - first + 1 >= fewestLines(kind) && !isTable(block)) pictures.push({ start, end })
    first = last
  }
  return pictures
}

function fewestLines(kind: 'signs' | 'ascii'): number {
  return kind === 'signs' ? 2 : 3
}

/** Drawn with signs made for it, or with slashes and bars; `undefined` for a line of words. */
function kindOf(value: string, line: Line): 'signs' | 'ascii' | undefined {
  let drawing = 0
  let frame = 0
  let strokes = 0
  let letters = 0
  let others = 0
  for (let i = line.start; i < line.end; i++) {
    const unit = value.charCodeAt(i)
    if (unit >= 0x2500 && isDrawing(unit)) {
      drawing++
      if (isFrame(unit)) frame++
    } else if (unit === 0x20) continue
    else if (isStroke(unit)) strokes++
    else if (unit < 0x80 ? isAlphanumeric(unit) : unit >= 0xc0) letters++
    else others++
  }
  if (frame >= 2 && drawing * 3 >= letters) return 'signs'
  return strokes >= 2 && strokes + others > letters ? 'ascii' : undefined
}

/** `/ \ | _ ( ) < > ^ ~ ' " * = - . , : ; @ o`-like strokes, letters aside. */
function isStroke(unit: number): boolean {
  return (
    unit === 0x2f ||
    unit === 0x5c ||
    unit === 0x7c ||
    unit === 0x5f ||
    unit === 0x28 ||
    unit === 0x29 ||
    unit === 0x3c ||
    unit === 0x3e
  )
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
}

/** Cells of figures between bars, or rows of a Markdown table. */
function isTable(block: string): boolean {
  const bars = block.split(/[|│┃║]/).length - 1
  const figures = block.match(/\d+/g)?.length ?? 0
  return (bars >= 4 && figures * 3 >= bars) || block.split('\n').some(isTableRule)
}

/** `|---|:--:|` */
function isTableRule(line: string): boolean {
  return line.includes('---') && line.includes('|') && /^[\s|:-]*$/u.test(line)
}
