// Neovim and Emacs with eglot, headless: clients that wait for diagnostics instead of asking.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../../scripts/run.mjs'
import { program, Unavailable } from '../setup/install.mjs'
import { freshFolder } from '../setup/workspace.mjs'

const clients = join(root, 'test', 'editors', 'clients')

function runEditor(command, args, report) {
  const { workspace, folder, remove } = freshFolder()
  const env = {
    ...process.env,
    HOME: folder,
    WORKSPACE: workspace,
    SERVER: join(root, 'packages', 'language-server', 'bin', 'lisible-language-server.cjs'),
  }
  return new Promise((resolve) => {
    execFile(command, args, { env, timeout: 120_000 }, (error, stdout, stderr) => {
      remove()
      const before = report.passed + report.failed
      report.lines(stdout)
      if (error && report.failed === 0) {
        const told = report.passed + report.failed - before
        report.lines(`not ok ends well # after ${told} steps: ${stderr.trim().split('\n').at(-1)}`)
      }
      resolve()
    })
  })
}

/** Neovim of Debian. */
export async function neovim(report) {
  const command = await program('nvim', 'neovim')
  const script = `luafile ${join(clients, 'neovim.lua')}`
  await runEditor(command, ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', script], report)
}

/** Emacs of Debian, with eglot beside it or within. */
export async function emacs(report) {
  const command = await program('emacs', 'emacs-nox', 'elpa-eglot')
  const eglot = await new Promise((resolve) =>
    execFile(
      command,
      ['-q', '--batch', '--eval', "(progn (require 'package) (package-initialize) (require 'eglot))"],
      (error) => resolve(!error),
    ),
  )
  if (!eglot && existsSync('/etc/debian_version'))
    throw new Unavailable('eglot is not installed (Debian: elpa-eglot)')
  if (!eglot) throw new Unavailable('this Emacs has no eglot')
  await runEditor(command, ['-q', '--batch', '-l', join(clients, 'eglot.el')], report)
}
