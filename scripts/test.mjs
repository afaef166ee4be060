// Sets up everything and runs every check: types, lint, unused code and dependencies, tests.
import { join } from 'node:path'
import { root, run } from './run.mjs'
import { build, install } from './setup.mjs'

install()
const bin = (name) => join(root, 'node_modules', '.bin', name)
run(bin('tsc'), ['-b'])
run(bin('biome'), ['check', '.'])
run(bin('knip'), ['--no-progress'])
build()
run(bin('vitest'), ['run', ...process.argv.slice(2)])
