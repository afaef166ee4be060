// What an author sees and clicks, in the packed extension: few steps, with pictures of the screen.
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openCode } from '../setup/code.mjs'
import { packedExtension } from '../setup/extension.mjs'

const file = 'brouillons/ouverture.post.md'

export async function userInterface(report) {
  const vsix = await packedExtension()
  await trusted(report, vsix)
  await restricted(report, vsix)
}

async function trusted(report, vsix) {
  const code = await openCode({ vsix, file, userSettings: { 'lisible.language': 'fr' } })
  const { page, shot, workspace } = code
  const editor = page.locator('.editor-instance').first()
  const step = (name, act) =>
    report.step(name, act, () => shot(`failed-${name.replace(/\W+/g, '-').slice(0, 40)}`))
  const focus = () => editor.locator('.view-lines').click({ position: { x: 300, y: 220 } })
  const go = async (line, column) => {
    await page.keyboard.press('Control+G')
    const input = page.locator('.quick-input-widget input').first()
    await input.waitFor({ state: 'visible' })
    await input.fill(`:${line}:${column}`)
    await page.waitForTimeout(200)
    await page.keyboard.press('Enter')
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }
  /** The menu sometimes stays away while findings are being drawn: asked for again. */
  const fix = async (label) => {
    const row = page.locator('.action-widget .monaco-list-row', { hasText: label }).first()
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Control+.')
      const there = await row.waitFor({ timeout: 2500 }).then(
        () => true,
        () => false,
      )
      if (there) return row
      await page.keyboard.press('Escape')
    }
    throw new Error(`no quick fix ${label}`)
  }
  try {
    await step('the draft is underlined where it is wrong', async () => {
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
      await page.locator('.squiggly-error').first().waitFor({ timeout: 30_000 })
    })
    await step('the status bar has the room left', async () => {
      const item = page.locator('.statusbar-item', { hasText: /X \d+ · Instagram/ }).first()
      await item.waitFor({ timeout: 20_000 })
      return String(await item.textContent()).trim()
    })
    await step('the problems name their rule', async () => {
      await page.keyboard.press('Control+Shift+M')
      await page
        .locator('.markers-panel .monaco-list-row', { hasText: 'media/alt-missing' })
        .first()
        .waitFor()
      await shot('problems')
      await page.keyboard.press('Control+J')
    })
    await step('the hover of a picture shows it', async () => {
      await focus()
      await go(5, 14)
      await page.keyboard.press('Control+K')
      await page.keyboard.press('Control+I')
      const image = page.locator('.monaco-hover:visible img').first()
      await image.waitFor({ timeout: 20_000 })
      await page.waitForTimeout(500)
      const width = await image.evaluate(({ naturalWidth }) => naturalWidth)
      await shot('hover-picture')
      await page.keyboard.press('Escape')
      assert.ok(width > 0)
    })
    await step('alternative text is asked for and written', async () => {
      await go(5, 14)
      await (await fix(/alt|remplacement/i)).click()
      const input = page.locator('.quick-input-widget input').first()
      await input.waitFor({ state: 'visible' })
      await input.fill('Affiche du vide-grenier de mai.')
      await shot('alternative-text')
      await page.keyboard.press('Enter')
      await page
        .locator('.view-line', { hasText: 'Affiche du vide-grenier' })
        .first()
        .waitFor({ timeout: 10_000 })
    })
    await step('a quick fix changes the word', async () => {
      const lines = await editor.locator('.view-line').allInnerTexts()
      assert.ok(lines.some((line) => line.includes('atelié')))
      await go(8, 22)
      const row = await fix('atelier')
      await shot('quick-fix')
      await row.click()
      await page.locator('.view-line', { hasText: 'atelier' }).first().waitFor({ timeout: 10_000 })
    })
    await step('the file is saved as it is shown', async () => {
      await page.keyboard.press('Control+S')
      const path = join(workspace, file)
      for (let i = 0; i < 50 && !readFileSync(path, 'utf8').includes('atelier'); i++)
        await page.waitForTimeout(100)
      const text = readFileSync(path, 'utf8')
      assert.ok(text.includes('l’atelier ouvre') && /alt: "?Affiche du vide-grenier/.test(text), text)
    })
    await step('the preview stands beside, one part a network', async () => {
      await focus()
      await page.keyboard.press('Control+Shift+V')
      await page.locator('iframe.webview.ready').first().waitFor({ timeout: 20_000 })
      const frame = page.frameLocator('iframe.webview.ready').first().frameLocator('iframe#active-frame')
      await frame.getByText('Instagram').first().waitFor({ timeout: 20_000 })
      await page.waitForTimeout(500)
      await shot('preview')
    })
    await step('a word goes to the dictionary of the project', async () => {
      await focus()
      await go(10, 1)
      await page.keyboard.type('Un batimentss, ')
      await page.locator('.squiggly-warning').first().waitFor({ timeout: 20_000 })
      await go(10, 7)
      await (await fix(/dictionnaire|dictionary/i)).click()
      const held = () => existsSync(join(workspace, 'lisible.config.yaml'))
      for (let i = 0; i < 100 && !held(); i++) await page.waitForTimeout(100)
      assert.ok(held(), 'no configuration was made')
    })
    await step('the view of findings is by network', async () => {
      await page.locator('.activitybar .action-label[aria-label*="lisible"]').first().click()
      const rows = page.locator('.pane-body .monaco-list-row')
      await rows
        .filter({ hasText: 'inclusive' })
        .or(rows.filter({ hasText: 'media/' }))
        .first()
        .click()
      await shot('findings-by-network')
    })
    await step('nothing went wrong that the editor had to tell', async () => {
      const told = await page
        .locator('.notification-list-item', { hasText: /undefined|Error/ })
        .allInnerTexts()
      assert.deepEqual(told, [])
    })
  } finally {
    await code.close()
  }
}

/** A folder that nobody trusts yet: its configuration, if it is a program, is not run. */
async function restricted(report, vsix) {
  const code = await openCode({
    vsix,
    file,
    trust: false,
    userSettings: {
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.untrustedFiles': 'open',
    },
  })
  const { page, shot } = code
  try {
    await report.step(
      'in a folder that is not trusted, drafts are checked all the same',
      async () => {
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
        await shot('restricted-mode')
      },
      () => shot('failed-restricted'),
    )
  } finally {
    await code.close()
  }
}
