// Makes the .vsix: bundles, brings the schemas up to date, packs. The packer is fetched by npx: its own
// dependencies ask for other versions of Node than this repository.
import { spawnSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from './bundle.mjs'

const folder = dirname(dirname(fileURLToPath(import.meta.url)))
const out = process.argv[2] ?? join(folder, '..', '..', '.artefacts', 'lisible.vsix')

/** Arguments of npx that run the packer. */
export const packer = ['--yes', '--prefix', tmpdir(), '@vscode/vsce@3.9.2']

/** Links of the README lead to this folder of the repository, which the packer would leave out. */
const repository = 'https://github.com/lisible/lisible'
const addresses = [
  ...['--baseContentUrl', `${repository}/blob/HEAD/packages/vscode`],
  ...['--baseImagesUrl', `${repository}/raw/HEAD/packages/vscode`],
]

export async function makePackage(file = out) {
  await bundle()
  mkdirSync(dirname(file), { recursive: true })
  const { status } = spawnSync(
    'npx',
    [...packer, 'package', '--no-dependencies', '--out', file, ...addresses],
    {
      cwd: folder,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, npm_config_engine_strict: 'false' },
    },
  )
  if (status !== 0) throw new Error('vsce could not package the extension')
  console.log(`${file}: ${(statSync(file).size / 1e6).toFixed(2)} MB`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await makePackage()
