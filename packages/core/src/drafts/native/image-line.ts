import { TextBuilder } from '../../source-map/text-builder.js'
import type { MediaRecord } from '../record/record.js'

/** Reads `![alternative text](file "title")` when it is all the line holds. */
export function readImageLine(source: string, start: number, end: number): MediaRecord | undefined {
  const line = source.slice(start, end)
  const match =
    /^!\[((?:[^\]\\]|\\.)*)\]\([ \t]*(<[^<>]*>|(?:[^\s()\\]|\\.|\([^\s()]*\))+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*\)[ \t]*$/u.exec(
      line,
    )
  if (!match) return undefined
  const [, alt = '', target = ''] = match
  const altStart = start + 2
  const targetStart = start + line.indexOf(target, 2 + alt.length)
  const bracketed = target.startsWith('<')
  const builder = new TextBuilder()
  for (let i = 0; i < alt.length; i++) {
    const escaped = alt[i] === '\\' && /[!-/:-@[-`{-~]/.test(alt[i + 1] ?? '')
    if (escaped) builder.unit(alt[++i]!, altStart + i - 1, altStart + i + 1)
    else builder.copy(source, altStart + i, altStart + i + 1)
  }
  const encode = (text: string) => (/[\r\n]/.test(text) ? undefined : text.replace(/[\\[\]]/g, '\\$&'))
  const file = bracketed ? target.slice(1, -1) : target.replace(/\\([!-/:-@[-`{-~])/g, '$1')
  const filePosition = bracketed
    ? { start: targetStart + 1, end: targetStart + target.length - 1 }
    : { start: targetStart, end: targetStart + target.length }
  const files = new TextBuilder()
  files.copy(source, filePosition.start, filePosition.end)
  return {
    file,
    filePosition,
    // A name with escapes or spaces is left to its author.
    ...(file === source.slice(filePosition.start, filePosition.end)
      ? { fileMap: files.map(encodeFile) }
      : {}),
    alt: {
      value: builder.value,
      map: builder.map(encode),
      range: { start: altStart, end: altStart + alt.length },
    },
    decorative: false,
    position: { start, end },
  }
}

function encodeFile(name: string): string | undefined {
  return /[\s()<>\\]/.test(name) ? undefined : name
}
