import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../../scripts/run.mjs'

/** Where screenshots go. */
export const artefacts = join(root, '.artefacts', 'editors')
mkdirSync(artefacts, { recursive: true })

/** A fresh folder with a copy of a sample workspace in it, for one run. */
export function freshFolder(sample = 'workspace') {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'lisible-editor-')))
  const workspace = join(folder, 'workspace')
  cpSync(join(root, 'test', 'editors', sample), workspace, { recursive: true })
  return { folder, workspace, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) }
}
