// Builds every public package with its declarations, packs it as it is published, and has publint and attw look at
// the tarball. Takes minutes: before a release, not at every test.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root, run } from './run.mjs'

/** Binary files that programs open by path: they have no type. */
const binary = { '@lisible/lexicon-fr': /\.lexicon$/ }

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const bin = (name) => join(root, 'node_modules', '.bin', name)
const manifests = readdirSync(join(root, 'packages'))
  .map((name) => join(root, 'packages', name))
  .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
  .filter((manifest) => manifest.private !== true)

const packed = mkdtempSync(join(tmpdir(), 'lisible-packed-'))
try {
  run('npx', ['-y', packageManager, '-r', '--workspace-concurrency=2', 'build'])
  for (const { folder, name, exports } of manifests) {
    const file = join(packed, `${name.replace('/', '-')}.tgz`)
    run('npx', ['-y', packageManager, '--dir', folder, 'pack', '--out', file])
    run(bin('publint'), ['run', file, '--strict'])
    const skipped = Object.keys(exports).filter((path) => binary[name]?.test(path))
    const excluded = skipped.length > 0 ? ['--exclude-entrypoints', ...skipped] : []
    run(bin('attw'), [file, '--profile', 'esm-only', ...excluded])
  }
} finally {
  rmSync(packed, { recursive: true, force: true })
}
