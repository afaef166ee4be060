// Pictures of the documentation, taken from the packed extension in a real editor: few colours, small files.
import { copyFileSync, cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { root } from '../../../scripts/run.mjs'
import { openCode } from '../setup/code.mjs'
import { packedExtension } from '../setup/extension.mjs'
import { font, program } from '../setup/install.mjs'

const file = 'brouillons/bourse-aux-velos.post.md'
const images = join(root, 'docs', 'images')
/** The pictures that the extension's own page shows are packed with it. */
const packed = join(root, 'packages', 'vscode', 'media', 'screenshots')
/** Bytes of a picture; pages that hold four of them should load at once. */
const heaviest = 250_000

const userSettings = {
  'lisible.language': 'fr',
  'workbench.colorTheme': 'Default Light Modern',
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'editor.unicodeHighlight.ambiguousCharacters': false,
  'editor.unicodeHighlight.invisibleCharacters': false,
  'editor.occurrencesHighlight': 'off',
  'editor.lineNumbersMinChars': 3,
  'editor.glyphMargin': false,
  'editor.folding': false,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
}

export async function screenshots(report) {
  // Without it, emoji are empty boxes.
  await program('fc-list', 'fontconfig')
  await font('Noto Color Emoji', 'fonts-noto-color-emoji')
  const vsix = await packedExtension()
  const code = await openCode({
    vsix,
    file,
    userSettings,
    sample: 'showcase',
    // Names of views and commands in French too, which no package of a language is needed for.
    before: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => 'fr', set: () => undefined })
      }),
    prepare,
    screen: { viewport: { width: 1180, height: 660 }, deviceScaleFactor: 1.5 },
  })
  try {
    await photograph(code, report)
  } finally {
    await code.close()
  }
}

/** The draft's poster, and lisible installed beside it, which reads the text in pictures. */
function prepare(workspace) {
  copyFileSync(
    join(root, 'fixtures', 'media', 'affiche-pale.png'),
    join(workspace, 'brouillons', 'affiche.png'),
  )
  writeFileSync(join(workspace, 'package.json'), '{ "private": true }\n')
  mkdirSync(join(workspace, 'node_modules'))
  symlinkSync(join(root, 'packages', 'cli'), join(workspace, 'node_modules', 'lisible'))
}

async function photograph({ page }, report) {
  const take = async (name) => {
    await page.waitForTimeout(600)
    const png = await page.screenshot()
    mkdirSync(images, { recursive: true })
    const target = join(images, `${name}.png`)
    const { size } = await sharp(png).png({ palette: true, colours: 128, effort: 10 }).toFile(target)
    if (size > heaviest) throw new Error(`${name}.png has ${size} bytes, ${heaviest} are enough`)
    return `${Math.round(size / 1000)} kB`
  }
  const go = async (line, column) => {
    await page.keyboard.press('Control+G')
    const input = page.locator('.quick-input-widget input').first()
    await input.waitFor({ state: 'visible' })
    await input.fill(`:${line}:${column}`)
    await page.waitForTimeout(200)
    await page.keyboard.press('Enter')
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' })
  }
  const focus = () =>
    page
      .locator('.editor-instance .view-lines')
      .first()
      .click({ position: { x: 500, y: 420 } })

  await report.step('the draft, the preview beside it', async () => {
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 90_000 })
    await page
      .locator('.statusbar-item', { hasText: /X −?\d+/ })
      .first()
      .waitFor({ timeout: 30_000 })
    await page.keyboard.press('Control+B')
    await focus()
    await page.keyboard.press('Control+Shift+V')
    const frame = page.frameLocator('iframe.webview.ready').first().frameLocator('iframe#active-frame')
    await frame.getByText('Instagram').first().waitFor({ timeout: 30_000 })
    // Pictures are measured after the text.
    await frame.locator('.picture rect').first().waitFor({ timeout: 120_000 })
    return take('editor-preview')
  })
  await report.step('why a word is underlined', async () => {
    await focus()
    await go(7, 4)
    await page.keyboard.press('Control+K')
    await page.keyboard.press('Control+I')
    await page.locator('.monaco-hover:visible').first().waitFor({ timeout: 20_000 })
    await page.waitForTimeout(800)
    return take('editor-hover')
  })
  await report.step('what to write instead', async () => {
    await page.keyboard.press('Escape')
    await go(7, 50)
    const row = page.locator('.action-widget .monaco-list-row', { hasText: 'installe' }).first()
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Control+.')
      const there = await row.waitFor({ timeout: 2500 }).then(
        () => true,
        () => false,
      )
      if (there) break
      await page.keyboard.press('Escape')
    }
    await row.waitFor({ timeout: 1000 })
    return take('editor-quick-fix')
  })
  await report.step('what is wrong in the picture', async () => {
    await page.keyboard.press('Escape')
    await focus()
    await go(5, 16)
    await page.keyboard.press('Control+K')
    await page.keyboard.press('Control+I')
    const image = page.locator('.monaco-hover:visible img').first()
    await image.waitFor({ timeout: 30_000 })
    await page.waitForTimeout(1500)
    // What is wrong is told first, the picture comes below.
    const hover = await page
      .locator('.monaco-hover:visible', { has: page.locator('img') })
      .first()
      .boundingBox()
    await page.mouse.move(hover.x + 200, hover.y + 100)
    for (let i = 0; i < 30 && (await image.boundingBox()).y > hover.y + 40; i++) {
      await page.mouse.wheel(0, 30)
      await page.waitForTimeout(60)
    }
    return take('editor-picture')
  })
  await report.step('findings by network', async () => {
    await page.keyboard.press('Escape')
    await focus()
    await page.locator('.activitybar .action-label[aria-label*="lisible"]').first().click()
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Dépot' }).first().waitFor()
    await page.mouse.move(600, 600)
    return take('editor-findings')
  })
  mkdirSync(packed, { recursive: true })
  for (const name of ['editor-preview', 'editor-picture'])
    cpSync(join(images, `${name}.png`), join(packed, `${name}.png`))
}
