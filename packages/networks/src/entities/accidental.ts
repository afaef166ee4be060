import type { Entity } from './entity.js'
import { xUrls } from './x.js'

/** Why a link is taken for an accident. */
export type AccidentReason = 'missing-space' | 'file-name'

/** A piece of text that X turns into a link though nobody meant one. */
export interface AccidentalLink extends Entity {
  readonly kind: 'link'
  readonly reason: AccidentReason
  /** What can be written instead: with its space; undefined for a file name, which only other words can save. */
  readonly replacement?: string
}

/** Top-level domains that are also the usual ends of file names. */
const FILE_EXTENSIONS = new Set(['md', 'zip', 'mov', 'py', 'rs', 'sh', 'pl', 'ps'])

/**
 * The links that a missing space or a file name makes on X, each of them counted 23: `Fin.Et la suite`,
 * `M.Dupont`, `README.md`. Only bare domains of two labels are looked at.
 */
export function accidentalLinks(text: string): AccidentalLink[] {
  const found: AccidentalLink[] = []
  for (const { start, end, hasProtocol } of xUrls(text)) {
    if (hasProtocol) continue
    const value = text.slice(start, end)
    const labels = value.split('.')
    const [before, after] = labels
    if (labels.length !== 2 || before === undefined || after === undefined) continue
    if (FILE_EXTENSIONS.has(after.toLowerCase())) {
      found.push({ kind: 'link', start, end, value, reason: 'file-name' })
    } else if (/^\p{Lu}\p{Ll}+$/u.test(after) && !/^\p{Lu}\p{Ll}*[\d-]/u.test(before)) {
      found.push({
        kind: 'link',
        start,
        end,
        value,
        reason: 'missing-space',
        replacement: `${before}. ${after}`,
      })
    }
  }
  return found
}
