import { readFileSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Draft } from '@lisible/core'
import type { Engine } from '@lisible/engine'
import { type ChangeRange, changedFiles } from './changed-files.js'

/**
 * Those of the drafts that changed themselves, or name a medium or captions that changed.
 * @throws {ConfigurationError} as `changedFiles` does.
 */
export async function changedDrafts(
  files: readonly string[],
  engine: Pick<Engine, 'parseFile'>,
  cwd: string,
  range: ChangeRange,
): Promise<readonly string[]> {
  const changed = await changedFiles(cwd, range)
  const drafts = new Set(files.map(real))
  const others = new Set([...changed].filter((file) => !drafts.has(file)).map((file) => basename(file)))
  const kept: string[] = []
  for (const file of files) {
    if (changed.has(real(file)) || (await namesChanged(file, engine, changed, others))) kept.push(file)
  }
  return kept
}

/** Most drafts name none of the files that changed, which their text tells without reading them as drafts. */
async function namesChanged(
  file: string,
  engine: Pick<Engine, 'parseFile'>,
  changed: ReadonlySet<string>,
  names: ReadonlySet<string>,
): Promise<boolean> {
  if (names.size === 0) return false
  const text = textOf(file).normalize('NFC')
  if (![...names].some((name) => text.includes(name.normalize('NFC')))) return false
  const folder = dirname(real(file))
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

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

/** Git names files by the true path of the repository; a draft may have been reached through a link. */
function real(file: string): string {
  try {
    return join(realpathSync(dirname(file)), basename(file))
  } catch {
    return file
  }
}
