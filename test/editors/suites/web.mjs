// The extension in the editor for the web, as on github.dev: the server is a worker, files are not on a disk.
import { join } from 'node:path'
import { root } from '../../../scripts/run.mjs'
import { answering, browse, freePort, start } from '../setup/code.mjs'
import { visualStudioCodeWeb } from '../setup/install.mjs'
import { artefacts, freshFolder } from '../setup/workspace.mjs'

export async function webExtension(report) {
  const { command, args } = await visualStudioCodeWeb()
  const { folder, workspace, remove } = freshFolder()
  const port = await freePort()
  const extension = join(root, 'packages', 'vscode')
  const server = start(
    command,
    [`--extensionDevelopmentPath=${extension}`, '--browserType=none', ...args].concat([
      '--host',
      '127.0.0.1',
      '--port',
      String(port),
      workspace,
    ]),
    { env: { ...process.env, HOME: folder }, cwd: folder },
  )
  let browser
  try {
    await answering(`http://127.0.0.1:${port}/`, server)
    browser = await browse()
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    const shot = () => page.screenshot({ path: join(artefacts, 'web.png') })
    await page.goto(`http://127.0.0.1:${port}/`)
    await report.step(
      'the draft opens',
      async () => {
        await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 })
        const folders = page.locator('.explorer-folders-view .monaco-list-row')
        await folders.filter({ hasText: 'brouillons' }).first().click({ timeout: 30_000 })
        await folders.filter({ hasText: 'ouverture.post.md' }).first().dblclick({ timeout: 30_000 })
        await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 30_000 })
      },
      shot,
    )
    await report.step(
      'its findings are underlined, with no server beside the browser',
      () => page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 }),
      shot,
    )
    await report.step(
      'the status bar has the room left',
      () =>
        page
          .locator('.statusbar-item', { hasText: /X \d+ · Instagram/ })
          .first()
          .waitFor({ timeout: 20_000 }),
      shot,
    )
    await report.step(
      'pictures are not said to be fine: they were not measured',
      async () => {
        await page.keyboard.press('Control+Shift+M')
        await page
          .locator('.markers-panel .monaco-list-row', { hasText: 'media/unreadable' })
          .first()
          .waitFor({ timeout: 20_000 })
      },
      shot,
    )
    await shot()
  } finally {
    await browser?.close().catch(() => undefined)
    await server.end()
    remove()
  }
}
