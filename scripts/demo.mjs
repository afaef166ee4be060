// Sets up everything and checks the drafts of fixtures/: what a first user sees.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './run.mjs'
import { build, install } from './setup.mjs'

install()
build()
const args = process.argv.slice(2)
const { status } = spawnSync(
  process.execPath,
  [join(root, 'packages/cli/bin/lisible.js'), ...(args.length > 0 ? args : ['fixtures'])],
  {
    cwd: root,
    stdio: 'inherit',
  },
)
// Findings are what the demo is about: only a failure to run is a failure.
process.exit(status === 1 ? 0 : (status ?? 1))
