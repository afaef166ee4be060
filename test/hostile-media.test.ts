/** Files that nobody should publish, or that are made to harm who opens them: one clear finding each. */
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Engine } from '../packages/engine/src/index.js'

let outside: string
let folder: string
let engine: Engine

beforeAll(() => {
  outside = realpathSync(mkdtempSync(join(tmpdir(), 'lisible-hostile-')))
  folder = join(outside, 'project')
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{}')
  engine = new Engine({ cwd: folder, only: ['media'], mediaCache: false })
})
afterAll(async () => {
  await engine.close()
  rmSync(outside, { recursive: true, force: true })
})

const plain = (width = 640, height = 480) =>
  sharp({ create: { width, height, channels: 3, background: '#336699' } })

async function findingsOn(file: string, content?: Uint8Array | string) {
  if (content !== undefined) writeFileSync(join(folder, file), content)
  const draft = `---\nmedia:\n  - file: ${file}\n    alt: Un établi couvert de copeaux.\n---\nSamedi.\n`
  const { findings } = await engine.lintText(draft, 'brouillon.post.md')
  return findings.map(({ rule, messageId, severity, verdict, data, start }) => ({
    is: `${rule} ${messageId}${'reason' in data ? ` ${data.reason}` : ''}`,
    severity,
    verdict,
    line: start.line,
  }))
}

const frames = async () =>
  Promise.all(
    ['#ff0000', '#00ff00'].map((background) =>
      sharp({ create: { width: 64, height: 48, channels: 4, background } })
        .png()
        .toBuffer(),
    ),
  )

/** A PNG header that announces a size, with next to nothing behind it. */
async function announcing(width: number, height: number): Promise<Buffer> {
  const png = await plain(1, 1).png().toBuffer()
  png.writeUInt32BE(width, 16)
  png.writeUInt32BE(height, 20)
  return png
}

describe('a hostile medium gives one finding', () => {
  it.each<[string, string, () => Promise<Uint8Array | string>, string, string, string]>([
    [
      'truncated',
      'a.jpg',
      async () => (await plain().jpeg().toBuffer()).subarray(0, 900),
      'media/unreadable notChecked truncated',
      'error',
      'fail',
    ],
    [
      'of the wrong extension',
      'b.jpg',
      () => plain().png().toBuffer(),
      'media/format extension',
      'warning',
      'fail',
    ],
    ['of one pixel', 'c.png', () => plain(1, 1).png().toBuffer(), 'media/dimensions tiny', 'warning', 'fail'],
    [
      'of 30,000 × 30,000 pixels',
      'd.png',
      () => announcing(30_000, 30_000),
      'media/unreadable notChecked too-large',
      'warning',
      'incomplete',
    ],
    [
      'that unfolds to fill the memory',
      'e.png',
      () => plain(9000, 9000).png({ compressionLevel: 9 }).toBuffer(),
      'media/unreadable notChecked too-large',
      'warning',
      'incomplete',
    ],
    [
      'an animated WebP',
      'f.webp',
      async () =>
        sharp(await frames(), { join: { animated: true } })
          .webp()
          .toBuffer(),
      'media/format animated',
      'warning',
      'incomplete',
    ],
    [
      'in printing colours',
      'g.jpg',
      () => plain().toColourspace('cmyk').jpeg().toBuffer(),
      'media/format cmyk',
      'warning',
      'fail',
    ],
    [
      'of 16 bits a colour',
      'h.png',
      () => plain().toColourspace('rgb16').png().toBuffer(),
      'media/format deep',
      'info',
      'fail',
    ],
    ['of no bytes', 'i.png', async () => '', 'media/unreadable notChecked empty', 'error', 'fail'],
    [
      'a text named as a picture',
      'j.png',
      async () => 'bonjour',
      'media/unreadable notChecked unsupported',
      'warning',
      'incomplete',
    ],
  ])('%s', async (_, file, make, is, severity, verdict) => {
    expect(await findingsOn(file, await make())).toEqual([{ is, severity, verdict, line: 3 }])
  })

  it('an SVG, whose references are not followed', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const svg = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "http://127.0.0.1:${port}/entity">]>
<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200"><style>@import url(http://127.0.0.1:${port}/style);</style>
<image href="http://127.0.0.1:${port}/picture.png" width="400" height="200"/><image href="file:///etc/passwd"/><text>&x;</text></svg>`
    const found = await findingsOn('dessin.svg', svg)
    await new Promise((resolve) => server.close(resolve))
    expect(asked).toEqual([])
    expect(found).toEqual([{ is: 'media/format vector', severity: 'warning', verdict: 'fail', line: 3 }])
  })

  it('a link that leaves the project', async () => {
    writeFileSync(join(outside, 'secret.jpg'), await plain().jpeg().toBuffer())
    symlinkSync(join(outside, 'secret.jpg'), join(folder, 'lien.jpg'))
    expect((await findingsOn('lien.jpg')).map(({ is }) => is)).toEqual([
      'media/unreadable notChecked outside-project',
    ])
    expect((await findingsOn('../secret.jpg')).map(({ is }) => is)).toEqual([
      'media/unreadable notChecked outside-project',
    ])
  })

  it('an address on the network', async () => {
    expect((await findingsOn('https://exemple.fr/a.png')).map(({ is }) => is)).toEqual([
      'media/unreadable notChecked outside-project',
    ])
  })

  it('a directory', async () => {
    mkdirSync(join(folder, 'dossier.png'))
    expect((await findingsOn('dossier.png')).map(({ is }) => is)).toEqual([
      'media/unreadable notChecked not-a-file',
    ])
  })

  it.skipIf(process.platform === 'win32')(
    'a pipe, without waiting for it (skipped on Windows, which has none)',
    async () => {
      expect(spawnSync('mkfifo', [join(folder, 'tuyau.png')]).status).toBe(0)
      expect((await findingsOn('tuyau.png')).map(({ is }) => is)).toEqual([
        'media/unreadable notChecked not-a-file',
      ])
    },
  )

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'a file that may not be read (skipped for root, who may read everything, and on Windows)',
    async () => {
      writeFileSync(join(folder, 'prive.png'), await plain().png().toBuffer())
      chmodSync(join(folder, 'prive.png'), 0o000)
      expect((await findingsOn('prive.png')).map(({ is }) => is)).toEqual([
        'media/unreadable notChecked unreadable',
      ])
    },
  )
})
