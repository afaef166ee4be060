// Installs the workspace and builds what running needs. Safe to run again: does nothing that is done.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, run } from './run.mjs'

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** Installs dependencies, unless the lock file is the one installed last. */
export function install() {
  const stamp = join(root, 'node_modules', '.lisible-installed')
  const lock = readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  run('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--prefer-offline'])
  writeFileSync(stamp, lock)
}

/** Builds every package without type declarations, and the command. */
export function build() {
  run(process.execPath, [join(root, 'scripts', 'build.mjs')])
}

if (process.argv[1] === join(root, 'scripts', 'setup.mjs')) {
  install()
  build()
}
