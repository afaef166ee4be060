// A real Visual Studio Code, served on this machine only, and a browser to look at it.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { program, visualStudioCode } from './install.mjs'
import { artefacts, freshFolder } from './workspace.mjs'

/** Options of a browser without a window, which asks nothing of any network by itself. */
const alone = JSON.parse(readFileSync(new URL('../../chromium-arguments.json', import.meta.url), 'utf8'))

const settings = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'editor.minimap.enabled': false,
  'files.autoSave': 'off',
  'git.enabled': false,
}

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Chromium that can reach nothing but this machine. */
export async function browse() {
  const executablePath = await program('chromium', 'chromium')
  return chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: [
      ...alone,
      '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost , EXCLUDE *.localhost',
    ],
  })
}

/** Waits until an address answers. */
export async function answering(url, server, seconds = 60) {
  const deadline = Date.now() + seconds * 1000
  for (;;) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
    if (server.exitCode !== null)
      throw new Error(`the editor ended with ${server.exitCode}: ${server.told()}`)
    if (Date.now() > deadline) throw new Error(`the editor does not answer: ${server.told()}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** Starts a process in a group of its own; `end` ends all of it. */
export function start(command, args, options) {
  const server = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let output = ''
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (data) => {
      output = (output + data).slice(-4000)
    })
  }
  server.told = () => output.trim().split('\n').slice(-5).join(' | ')
  server.end = async () => {
    const gone = server.exitCode === null ? new Promise((resolve) => server.once('exit', resolve)) : undefined
    const kill = (signal) => {
      try {
        process.kill(-server.pid, signal)
      } catch {
        // The group is gone.
      }
    }
    kill('SIGTERM')
    const timer = setTimeout(() => kill('SIGKILL'), 1500)
    await gone
    clearTimeout(timer)
    kill('SIGKILL')
  }
  return server
}

/**
 * Opens a sample workspace in the editor; `prepare` may add to it, `screen` has the size of the window.
 * `development`: the extension and its tests run from their folders, in the extension host; else `vsix` is installed.
 */
export async function openCode({
  development,
  vsix,
  file,
  userSettings = {},
  trust = true,
  before,
  sample,
  prepare,
  screen = { viewport: { width: 1280, height: 800 } },
}) {
  const { bin, entry, server: serverMain } = await visualStudioCode()
  const port = await freePort()
  const { folder, workspace, remove } = freshFolder(sample)
  prepare?.(workspace)
  const data = join(folder, 'data')
  mkdirSync(join(data, 'User'), { recursive: true })
  const own = { ...settings, 'security.workspace.trust.enabled': !trust, ...userSettings }
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(own))
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: join(folder, '.config'),
    XDG_DATA_HOME: join(folder, '.local', 'share'),
    PATH: [bin, process.env.PATH].join(delimiter),
  }
  const node = join(bin, 'node')
  const shared = ['--user-data-dir', data, '--extensions-dir', join(folder, 'extensions')]
  if (vsix) {
    const installing = start(node, [entry, ...shared, '--install-extension', vsix, '--force'], { env })
    const code = await new Promise((resolve) => installing.once('exit', resolve))
    if (code !== 0) throw new Error(`the extension could not be installed: ${installing.told()}`)
  }
  const trustArguments = trust ? ['--disable-workspace-trust'] : []
  const server = development
    ? start(
        node,
        [serverMain, '--host', '127.0.0.1', '--port', String(port), '--without-connection-token']
          .concat(['--accept-server-license-terms', '--telemetry-level', 'off', '--enable-smoke-test-driver'])
          .concat(['--disable-getting-started-override', '--server-data-dir', join(folder, 'server')])
          .concat(trustArguments, shared),
        { env },
      )
    : start(
        node,
        [entry, '--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--disable-telemetry']
          .concat(['--disable-update-check', '--disable-getting-started-override'])
          .concat(trustArguments, shared),
        { env },
      )
  let browser
  const close = async () => {
    await browser?.close().catch(() => undefined)
    await server.end()
    remove()
  }
  try {
    await answering(`http://127.0.0.1:${port}${development ? '/version' : '/healthz'}`, server)
    browser = await browse()
    const context = await browser.newContext(screen)
    const page = await context.newPage()
    await before?.(page)
    const remote = (path) => `vscode-remote://127.0.0.1:${port}${path}`
    const payload = [
      ...(file ? [['openFile', remote(join(workspace, file))]] : []),
      ...(development
        ? [
            ['extensionDevelopmentPath', remote(development.extension)],
            ['extensionTestsPath', remote(development.tests)],
          ]
        : []),
      ['skipWelcome', 'true'],
    ]
    await page.goto(
      `http://127.0.0.1:${port}/?folder=${encodeURIComponent(workspace)}&payload=${encodeURIComponent(JSON.stringify(payload))}`,
    )
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
    const shot = (name) => page.screenshot({ path: join(artefacts, `${name}.png`) })
    return { page, folder, workspace, port, shot, close, told: server.told }
  } catch (error) {
    await close()
    throw error
  }
}
