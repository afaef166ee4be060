import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { thumbnail } from './thumbnail.js'

const folder = mkdtempSync(join(tmpdir(), 'lisible-thumbnail-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Noise: what is hardest to make small. */
async function noise(name: string, width: number, height: number, orientation = 1): Promise<string> {
  const file = join(folder, name)
  let state = 1
  const data = Uint8Array.from({ length: width * height * 3 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return state >> 16
  })
  await sharp(data, { raw: { width, height, channels: 3 } })
    .withMetadata({ orientation })
    .jpeg({ quality: 95 })
    .toFile(file)
  return file
}

test('a thumbnail is as small as asked, and tells the size of the picture itself', async () => {
  const small = await thumbnail(await noise('noise.jpg', 1600, 1200), { maxBytes: 60_000, maxSide: 900 })
  expect(small).toMatchObject({ mime: 'image/webp', width: 1600, height: 1200 })
  expect(small!.data.length).toBeLessThanOrEqual(60_000)
  const { width, height } = await sharp(small!.data).metadata()
  expect(width / height).toBeCloseTo(4 / 3, 1)
})

test('sizes are those of the picture as it is displayed', async () => {
  const turned = await thumbnail(await noise('turned.jpg', 400, 200, 6), { maxBytes: 60_000, maxSide: 900 })
  expect([turned!.width, turned!.height]).toEqual([200, 400])
  const { width, height } = await sharp(turned!.data).metadata()
  expect([width, height]).toEqual([200, 400])
})

test('what is no picture has no thumbnail', async () => {
  const file = join(folder, 'texte.png')
  writeFileSync(file, 'Bonjour.')
  expect(await thumbnail(file, { maxBytes: 60_000, maxSide: 900 })).toBeUndefined()
  expect(await thumbnail(join(folder, 'absent.png'), { maxBytes: 60_000, maxSide: 900 })).toBeUndefined()
})
