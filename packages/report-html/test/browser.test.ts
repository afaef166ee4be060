import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumPath, hasChromium, launchChromium } from '../../../test/chromium.js'
import { reportOf, reportOfTexts } from './sample.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const artefacts = fileURLToPath(new URL('../../../.artefacts/report/', import.meta.url))

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } } as const
const schemes = ['light', 'dark'] as const

const drafts = [
  'faulty/galette.post.md',
  'faulty/night-market.post.md',
  'faulty/trop-long.post.md',
  'faulty/semaine-du-cinema.yaml',
  'faulty/calendrier.csv',
  'faulty/yaml-casse.post.md',
  'faulty/images-abimees.post.md',
  'clean/sondage-jardin.post.md',
  'clean/concert-story.post.md',
]

describe.skipIf(!hasChromium)(
  `the HTML report in Chromium (skipped when ${chromiumPath} is not installed)`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'lisible-report-'))
    let browser: Browser
    let file: string

    const write = (name: string, html: string) => {
      writeFileSync(join(folder, name), html)
      return pathToFileURL(join(folder, name)).href
    }

    beforeAll(async () => {
      browser = await launchChromium()
      file = write('report.html', await reportOf(drafts, { grid: true }))
      mkdirSync(artefacts, { recursive: true })
    }, 240_000)

    afterAll(async () => {
      await browser?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    /** A page that refuses and records whatever it asks of the network, and every script error. */
    async function open(address: string, options: BrowserContextOptions = {}) {
      const context = await browser.newContext({ viewport: sizes.desk, ...options })
      const page = await context.newPage()
      const trouble: string[] = []
      await context.route(/^(?!file:|data:)/, (route) => {
        trouble.push(route.request().url())
        return route.abort()
      })
      page.on('pageerror', (error) => trouble.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') trouble.push(message.text())
      })
      page.on('dialog', (dialog) => {
        trouble.push(dialog.message())
        void dialog.dismiss()
      })
      await page.goto(address)
      return { page, trouble, close: () => context.close() }
    }

    /** Everything is laid out, what is far from the screen too. */
    const layOut = (page: Page) =>
      page.evaluate(() => {
        for (const entry of document.querySelectorAll<HTMLElement>('.entry'))
          entry.style.setProperty('content-visibility', 'visible')
      })

    /** What axe-core finds; the page must be open without its policy, which lets no other script in. */
    async function violations(page: Page): Promise<unknown> {
      await page.addScriptTag({ content: axe })
      return page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        const found = await axe.run({
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        })
        return found.violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])
      })
    }

    for (const [name, viewport] of Object.entries(sizes)) {
      for (const colorScheme of schemes) {
        it(`is accessible, fits and asks nothing of the network: ${name}, ${colorScheme}`, async () => {
          const { page, trouble, close } = await open(file, { viewport, colorScheme, bypassCSP: true })
          await layOut(page)
          expect(await violations(page)).toEqual([])
          const [content, window] = await page.evaluate(() => [
            document.documentElement.scrollWidth,
            innerWidth,
          ])
          expect(content).toBeLessThanOrEqual(window!)
          const invisible = await page.evaluate(
            () =>
              [...document.querySelectorAll('.cards mark')].filter(
                (mark) => mark.textContent?.trim() && mark.getBoundingClientRect().width < 3,
              ).length,
          )
          expect(invisible).toBe(0)
          expect(trouble).toEqual([])
          await page.screenshot({ path: join(artefacts, `${name}-${colorScheme}.png`), fullPage: true })
          await close()
        })
      }
    }

    it('is accessible in English', async () => {
      const english = write(
        'en.html',
        await reportOf(['faulty/trop-long.post.md', 'clean/release-notes.post.md'], {
          locale: 'en',
          grid: true,
          media: false,
        }),
      )
      const { page, trouble, close } = await open(english, { bypassCSP: true })
      await layOut(page)
      expect(await violations(page)).toEqual([])
      expect(await page.locator('h1').textContent()).toBe('2 publications proofread')
      expect(trouble).toEqual([])
      await close()
    })

    it('holds under its own policy, in forced colours and in print', async () => {
      const { page, trouble, close } = await open(file, { forcedColors: 'active' })
      await layOut(page)
      await page.screenshot({ path: join(artefacts, 'forced-colours.png') })
      await page.emulateMedia({ media: 'print', forcedColors: 'none' })
      expect(await page.locator('.filters').isVisible()).toBe(false)
      expect(await page.locator('.notes').last().isVisible()).toBe(true)
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000)
      expect(trouble).toEqual([])
      await close()
    })

    it('draws the pictures, and boxes with ratios over the text they are about', async () => {
      const { page, close } = await open(file)
      const entry = page.locator('.entry', { hasText: 'galette.post.md' })
      await entry.scrollIntoViewIfNeeded()
      const picture = entry.locator('svg.picture')
      const [box, frame] = await Promise.all([
        picture.boundingBox(),
        entry.locator('svg.picture .line').boundingBox(),
      ])
      expect(await entry.locator('svg.picture text').textContent()).toMatch(/^1 · \d,\d:1$/)
      expect(frame!.width).toBeLessThan(box!.width)
      expect(frame!.y).toBeGreaterThan(box!.y)
      // The picture itself is there: its middle is not the colour of the ground alone.
      const colours = await page.evaluate(
        async (href) => {
          const image = new Image()
          image.src = href
          await image.decode()
          return [image.naturalWidth, image.naturalHeight]
        },
        (await page.locator('svg.store image').first().getAttribute('href'))!,
      )
      expect(colours.every((length) => length > 100)).toBe(true)
      await close()
    })

    it('is walked with the keyboard, from mark to note and back', async () => {
      const { page, close } = await open(file)
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('publications')
      const reference = page.locator('.cards .text a.hit').first()
      await reference.focus()
      const note = await reference.getAttribute('href')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => `#${document.activeElement?.id}`)).toBe(note)
      await page.keyboard.press('Tab')
      const back = note!.replace('n', 't')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(back)
      await page.keyboard.press('Enter')
      const mark = page.locator(back)
      expect(await mark.evaluate((element) => element.matches('mark:target'))).toBe(true)
      const described = await mark.getAttribute('aria-describedby')
      expect(described!.split(' ')).toContain(`${note!.slice(1)}m`)
      await close()
    })

    it('reaches every control with the keyboard, focus always in sight', async () => {
      const { page, close } = await open(file)
      const controls = await page.locator('a[href], button, input, select, summary').count()
      const reached = new Set<string>()
      for (let press = 0; press < controls * 2; press++) {
        await page.keyboard.press('Tab')
        const at = await page.evaluate(() => {
          const element = document.activeElement
          if (!element || element === document.body) return undefined
          const { outlineStyle } = getComputedStyle(element)
          const chip = element.closest('.chip')
          return {
            which: [...document.querySelectorAll('*')].indexOf(element),
            outlined: outlineStyle !== 'none' || (chip && getComputedStyle(chip).outlineStyle !== 'none'),
          }
        })
        if (!at) break
        expect(at.outlined).toBe(true)
        reached.add(String(at.which))
      }
      expect(reached.size).toBe(controls)
      await close()
    })

    it('filters by network, severity and rule, keeps the state in the address, and shows all again', async () => {
      const { page, close } = await open(file)
      const entries = page.locator('.entry:visible')
      const all = await entries.count()
      await page.getByRole('checkbox', { name: 'Bluesky' }).check()
      expect(await entries.count()).toBeLessThan(all)
      expect(await page.locator('.card:visible:not([data-network="bluesky"])').count()).toBe(0)
      expect(new URL(page.url()).hash).toBe('#network=bluesky')
      await page.getByRole('checkbox', { name: 'Erreurs' }).check()
      expect(await page.locator('.note:visible:not([data-severity="error"])').count()).toBe(0)
      expect(new URL(page.url()).hash).toBe('#network=bluesky&severity=error')
      const said = await page.locator('.result output').textContent()
      expect(said).toContain(`${await entries.count()} sur ${all}`)
      expect(said).toContain(`: ${await page.locator('.note:visible').count()}`)

      const address = page.url()
      await page.goto('about:blank')
      await page.goto(address)
      expect(await page.getByRole('checkbox', { name: 'Bluesky' }).isChecked()).toBe(true)
      expect(await page.locator('.result output').textContent()).toBe(said)

      await page.getByRole('button', { name: 'Tout montrer' }).click()
      await expect.poll(() => entries.count()).toBe(all)
      expect(new URL(page.url()).hash).toBe('')

      await page.getByRole('combobox', { name: 'Règle' }).selectOption('network/length')
      expect(await entries.count()).toBeGreaterThan(0)
      expect(await page.locator('.note:visible:not([data-rule="network/length"])').count()).toBe(0)
      expect(await page.locator('.contents li:visible').count()).toBe(await entries.count())
      await close()
    })

    it('takes an address of any kind', async () => {
      const { page, trouble, close } = await open(`${file}#network=nowhere&severity=%22%3E&rule=*&x`)
      expect(await page.locator('.entry:visible').count()).toBeGreaterThan(0)
      await page.goto(`${file}#p2`)
      expect(trouble).toEqual([])
      await close()
    })

    it('copies a proposal', async () => {
      const { page, close } = await open(file, { permissions: ['clipboard-read', 'clipboard-write'] })
      const button = page.locator('button.copy').first()
      const wanted = await button.getAttribute('data-copy')
      await button.click()
      await expect.poll(() => page.locator('.toast[role=status]').textContent()).toBe('Copié')
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(wanted)
      await close()
    })

    it('without script everything is shown, and no filter that would do nothing', async () => {
      const { page, close } = await open(file, { javaScriptEnabled: false })
      expect(await page.locator('.filters').isVisible()).toBe(false)
      expect(await page.locator('.note').count()).toBe(await page.locator('.note:visible').count())
      await close()
    })

    it('shows hostile drafts as the text they are', async () => {
      const attacks = [
        '</script><script>alert(1)</script>',
        '"><img src=x onerror=alert(1)>',
        '<svg onload=alert(1)>',
        '<!-- </style> --> <style>*{display:none}</style>',
        'javascript:alert(1)',
        '&lt;b&gt; &amp;amp; {{7*7}}',
        '\u202egrave\u202c et \u2066ouvert, jamais fermé \u202e',
        `${'a'.repeat(10_000)}`,
        `${'🧑‍🎨'.repeat(300)}`,
        'nul \0, sonnette \x07, demi-signe \ud83d.',
      ]
      const texts = Object.fromEntries(
        attacks.map((attack, index) => [
          index === 1 ? '"><img src=x onerror=alert(2)>.post.md' : `${index}.post.md`,
          `---\nnetworks: [x, instagram]\ntheme: ${JSON.stringify(attack.slice(0, 200))}\nmedia:\n  - file: ${JSON.stringify(`${attack.slice(0, 60)}.png`)}\n    alt: ${JSON.stringify(attack)}\n---\nBonjour à tous, ${attack}\n\n<!-- network: x -->\n${attack} beaucop\n`,
        ]),
      )
      const hostile = write('hostile.html', await reportOfTexts(texts, { grid: true }))
      for (const viewport of Object.values(sizes)) {
        const { page, trouble, close } = await open(hostile, { viewport })
        await layOut(page)
        expect(trouble).toEqual([])
        expect(await page.locator('img, iframe, object, embed, .entry script, .entry style').count()).toBe(0)
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
        const shown = await page.evaluate(() =>
          [...document.querySelectorAll('.card .text')].map((text) => {
            const copy = text.cloneNode(true) as Element
            for (const added of copy.querySelectorAll('.hit, .more')) added.remove()
            return copy.textContent
          }),
        )
        expect(shown.some((text) => text.includes('</script><script>alert(1)</script>'))).toBe(true)
        expect(shown.some((text) => text.includes('"><img src=x onerror=alert(1)>'))).toBe(true)
        // Text that turns direction turns nothing outside its own box.
        const turned = await page.evaluate(() =>
          [...document.querySelectorAll('.note .rule, .about span')].every(
            (element) => getComputedStyle(element).direction === 'ltr',
          ),
        )
        expect(turned).toBe(true)
        await close()
      }
    })

    it('a thousand publications open and filter', async () => {
      const text = '---\nnetworks: [x, linkedin]\n---\nBonjour à tous, venez à l’atelié de reliure.\n'
      const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`${index}.post.md`, text]))
      const { page, trouble, close } = await open(write('many.html', await reportOfTexts(many)))
      expect(await page.locator('.entry').count()).toBe(1000)
      await page.getByRole('checkbox', { name: 'LinkedIn' }).check()
      expect(await page.locator('.result output').textContent()).toContain('1000 sur 1000')
      await page.locator('#p1000').scrollIntoViewIfNeeded()
      expect(await page.locator('#p1000 .note').first().isVisible()).toBe(true)
      expect(trouble).toEqual([])
      await close()
    })
  },
)
