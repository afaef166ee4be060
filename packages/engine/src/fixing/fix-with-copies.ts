import { rmSync } from 'node:fs'
import type { FixedDraft } from '@lisible/core'
import { type PreparedCopy, type Uncopied, writeCopy } from './copies.js'

export interface FixedWithCopies {
  readonly fixed: FixedDraft
  /** Copies that could not be written; the fixes that rested on them were not made. */
  readonly uncopied: readonly Uncopied[]
  /** Removes the copies that were made, for a draft that could not be written after all. */
  readonly undo: () => void
}

/**
 * Fixes a draft and writes the copies of media that its fixes rest on, the copies first: a draft never names a
 * file that is not there. Where one cannot be written, the draft is fixed again without it.
 *
 * @param fix fixes the draft with these copies
 */
export function fixWithCopies(
  copies: ReadonlyMap<string, PreparedCopy>,
  fix: (copies: ReadonlyMap<string, PreparedCopy>) => FixedDraft,
): FixedWithCopies {
  const left = new Map(copies)
  const uncopied: Uncopied[] = []
  const made: string[] = []
  const undo = () => {
    for (const file of made.splice(0)) rmSync(file, { force: true })
  }
  for (;;) {
    const fixed = fix(left)
    let failed = false
    for (const copy of neededBy(fixed, left)) {
      const written = writeCopy(copy)
      if (written === true) made.push(copy.file)
      if (typeof written === 'boolean') continue
      uncopied.push({ to: copy.copy.to, failure: written })
      left.delete(copy.copy.to)
      failed = true
      break
    }
    if (!failed) return { fixed, uncopied, undo }
    undo()
  }
}

function neededBy(
  { applied }: FixedDraft,
  copies: ReadonlyMap<string, PreparedCopy>,
): readonly PreparedCopy[] {
  const names = new Set(applied.flatMap(({ copy, fix }) => (copy && fix === copy.edit ? [copy.to] : [])))
  return [...names].map((name) => copies.get(name)).filter((copy) => copy !== undefined)
}
