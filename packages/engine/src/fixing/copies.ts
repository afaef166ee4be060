import { linkSync, readFileSync, realpathSync, renameSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { FactsByFile, FileCopy, Finding, MediaFacts } from '@lisible/core'
import { isInside } from '../files/project.js'
import { removeIfThere } from '../files/remove.js'
import { statsOf } from '../files/stats.js'
import { temporaryBeside } from '../files/temporary.js'
import { locate } from '../media/locate.js'
import { writeWhole } from './write.js'

/** Why a copy of a media file was not made. */
export type CopyFailure =
  /** Another file has its name. */
  | { readonly reason: 'exists' }
  /** It would lie outside the project. */
  | { readonly reason: 'outside-project' }
  /** What must go cannot be taken out of this file. */
  | { readonly reason: 'unfit'; readonly detail: string }
  | { readonly reason: 'refused'; readonly detail: string }

/** A copy that was not made; the draft names the original still. */
export interface Uncopied {
  /** Name of the copy, as the draft would have had it. */
  readonly to: string
  readonly failure: CopyFailure
}

/** A copy ready to be written. */
export interface PreparedCopy {
  readonly copy: FileCopy
  readonly file: string
  readonly content: Uint8Array
  readonly mode: number
}

/** What the copies that findings offer would hold. Nothing is written; names that are taken are told. */
export async function prepareCopies(
  findings: readonly Finding[],
  draft: string,
  root: string,
): Promise<{ readonly prepared: Map<string, PreparedCopy>; readonly unfit: Uncopied[] }> {
  const prepared = new Map<string, PreparedCopy>()
  const unfit: Uncopied[] = []
  for (const { copy } of findings) {
    if (!copy || prepared.has(copy.to) || unfit.some(({ to }) => to === copy.to)) continue
    const result = await prepare(copy, draft, root)
    if ('reason' in result) unfit.push({ to: copy.to, failure: result })
    else prepared.set(copy.to, result)
  }
  return { prepared, unfit }
}

async function prepare(copy: FileCopy, draft: string, root: string): Promise<PreparedCopy | CopyFailure> {
  const original = locate(copy.from, draft, root)
  const file = resolve(dirname(draft), copy.to)
  if ('status' in original) return { reason: 'unfit', detail: original.detail }
  try {
    if (!isInside(realpathSync(dirname(file)), realpathSync(root))) return { reason: 'outside-project' }
    const { withoutPosition } = await import('@lisible/media-analysis')
    const content = withoutPosition(readFileSync(original.file))
    if (isTaken(file, content)) return { reason: 'exists' }
    return { copy, file, content, mode: statSync(original.file).mode & 0o777 }
  } catch (error) {
    return { reason: 'unfit', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** Findings whose copy is ready, with the edit that names it as their fix. */
export function withCopies(
  findings: readonly Finding[],
  prepared: ReadonlyMap<string, PreparedCopy>,
): readonly Finding[] {
  return findings.map((finding) =>
    finding.copy && prepared.has(finding.copy.to) ? { ...finding, fix: finding.copy.edit } : finding,
  )
}

/** What will be known of the copies: what is known of their originals, but for what was taken out. */
export function factsOfCopies(
  facts: FactsByFile | undefined,
  prepared: ReadonlyMap<string, PreparedCopy>,
): FactsByFile | undefined {
  if (!facts || prepared.size === 0) return facts
  const known = new Map<string, MediaFacts>(facts)
  for (const { copy } of prepared.values()) {
    const original = facts.get(copy.from)
    if (original?.status === 'ok' && original.kind === 'image')
      known.set(copy.to, { ...original, exifGps: false })
  }
  return known
}

/**
 * Writes a copy whole or not at all, and never over another file: a copy that is there already with the same
 * content is left as it is.
 *
 * @returns whether a file was made, or why not
 */
export function writeCopy({ file, content, mode }: PreparedCopy): boolean | CopyFailure {
  const temporary = temporaryBeside(file)
  try {
    writeWhole(temporary, content, mode)
    try {
      // A link fails where the name is taken; a renaming would replace what is there.
      linkSync(temporary, file)
      return true
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EEXIST') return isTaken(file, content) ? { reason: 'exists' } : false
      if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS') throw error
      // A file system without links.
      writeWhole(file, new Uint8Array(0), mode)
      renameSync(temporary, file)
      return true
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return { reason: 'exists' }
    return { reason: 'refused', detail: code ?? String(error) }
  } finally {
    removeIfThere(temporary)
  }
}

/** Whether something else than this content stands there. */
function isTaken(file: string, content: Uint8Array): boolean {
  const stats = statsOf(file)
  if (!stats) return false
  return !stats.isFile() || stats.size !== content.length || !readFileSync(file).equals(content)
}
