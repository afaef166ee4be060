import { execFile } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { makePackage, packer } from '../../../packages/vscode/scripts/package.mjs'
import { root } from '../../../scripts/run.mjs'
import { Unavailable } from './install.mjs'

/** The extension as it is installed. Without the packer there is none; one that it refuses is a failure. */
export async function packedExtension() {
  const vsix = join(root, '.artefacts', 'lisible.vsix')
  try {
    await promisify(execFile)('npx', [...packer, '--version'], { cwd: tmpdir(), timeout: 300_000 })
  } catch (error) {
    throw new Unavailable(`the packer of extensions cannot be had: ${String(error.message).split('\n')[0]}`)
  }
  await makePackage(vsix)
  return vsix
}
