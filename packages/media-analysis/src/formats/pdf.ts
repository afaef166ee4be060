import { type Reader, TruncatedContent } from '../source/source.js'

/** Number of pages of a PDF, when its page tree stands in the clear. */
export function readPdf(reader: Reader): { readonly pages?: number } {
  const tail = reader.tag(Math.max(0, reader.size - 2048), Math.min(2048, reader.size))
  if (!tail.includes('%%EOF')) throw new TruncatedContent('the end mark (%%EOF) is missing')
  const step = 1 << 20
  let pages = 0
  for (let offset = 0; offset < reader.size; offset += step - 64) {
    const text = new TextDecoder('latin1').decode(reader.bytes(offset, Math.min(step, reader.size - offset)))
    for (const match of text.matchAll(
      /\/Type\s*\/Pages\b[^>]{0,200}?\/Count\s+(\d+)|\/Count\s+(\d+)[^>]{0,200}?\/Type\s*\/Pages\b/g,
    ))
      pages = Math.max(pages, Number(match[1] ?? match[2]))
  }
  return pages > 0 ? { pages } : {}
}
