import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import type { Draft } from '@lisible/core'
import type { Engine } from '@lisible/engine'
import { type ChangeRange, changedFiles } from './changed-files.js'
import type { IndexContent } from './index-content.js'
import { settingsChanged } from './touching-all.js'
import { truePath } from './true-path.js'

export interface ChangedDraftsOptions {
  readonly cwd: string
  readonly range: ChangeRange
  /** Paths the command was given: a draft that only the index holds counts where it is below one of them. */
  readonly patterns: readonly string[]
  readonly contentOf?: IndexContent
}

/**
 * Those of the drafts that changed themselves, or name a medium or captions that changed; since a revision, also
 * those whose configuration, ignore file, word list or charter did. Staged drafts that are gone from the disk are added.
 * @throws {ConfigurationError} as `changedFiles` does.
 */
export async function changedDrafts(
  files: readonly string[],
  engine: Pick<Engine, 'parseFile' | 'projectOf' | 'resolveConfig' | 'isDraft'>,
  { cwd, range, patterns, contentOf }: ChangedDraftsOptions,
): Promise<readonly string[]> {
  const changed = await changedFiles(cwd, range)
  const drafts = new Set(files.map(truePath))
  const others = new Set([...changed].filter((file) => !drafts.has(file)).map((file) => basename(file)))
  const touched = 'since' in range ? settingsChanged(engine, changed) : async () => false
  const textOf = (file: string) => contentOf?.(file) ?? onDisk(file)
  const kept: string[] = []
  for (const file of files) {
    if (
      changed.has(truePath(file)) ||
      (await touched(file)) ||
      (await namesChanged(file, () => textOf(file), engine, changed, others))
    )
      kept.push(file)
  }
  if (!contentOf) return kept
  const starts =
    patterns.length === 0 ? [truePath(resolve(cwd))] : patterns.map((path) => truePath(resolve(cwd, path)))
  for (const file of changed) {
    if (existsSync(file) || !starts.some((start) => isWithin(file, start))) continue
    if (contentOf(file) && (await engine.isDraft(file))) kept.push(file)
  }
  return kept.sort()
}

/** Most drafts name none of the files that changed, which their text tells without reading them as drafts. */
async function namesChanged(
  file: string,
  textOf: () => Uint8Array,
  engine: Pick<Engine, 'parseFile'>,
  changed: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Promise<boolean> {
  if (names.size === 0) return false
  const text = Buffer.from(textOf()).toString('utf8').normalize('NFC')
  if (![...names].some((name) => text.includes(name.normalize('NFC')))) return false
  const folder = dirname(truePath(file))
  return mediaNames(await engine.parseFile(file)).some((name) => changed.has(resolve(folder, name)))
}

function mediaNames({ publications }: Draft): string[] {
  return publications.flatMap(({ children }) =>
    children.flatMap((child) =>
      child.type === 'media'
        ? [child.file, ...(typeof child.captions === 'string' ? [child.captions] : [])]
        : [],
    ),
  )
}

function onDisk(file: string): Uint8Array {
  try {
    return readFileSync(file)
  } catch {
    return new Uint8Array()
  }
}

function isWithin(file: string, folder: string): boolean {
  return file === folder || !relative(folder, file).startsWith(`..${sep}`)
}
