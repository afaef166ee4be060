/** `--fix` on a photo that holds its position: a copy beside it, the draft names the copy, nothing else changes. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { Engine, type EngineOptions } from '../packages/engine/src/index.js'
import { Project } from './project.js'

const draft =
  '---\nmedia:\n  - file: photos/atelier.jpg\n    alt: Un établi couvert de copeaux.\n---\nSamedi.\n'
const fixed = draft.replace('atelier.jpg', 'atelier.sans-position.jpg')

async function photo(): Promise<Buffer> {
  return sharp({ create: { width: 64, height: 48, channels: 3, background: '#336699' } })
    .withMetadata({ orientation: 6 })
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '45/1 49/1 5/1' } })
    .jpeg()
    .toBuffer()
}

async function withEngine<T>(
  project: Project,
  use: (engine: Engine) => Promise<T>,
  options: EngineOptions = {},
) {
  const engine = new Engine({
    cwd: project.folder,
    only: ['media/exif-gps'],
    mediaCache: false,
    ...options,
  })
  try {
    return await use(engine)
  } finally {
    await engine.close()
  }
}

const fix = (project: Project, dryRun = false) =>
  withEngine(project, (engine) => engine.fixFile('a.post.md', { dryRun }))
const text = (project: Project, name = 'a.post.md') => readFileSync(join(project.folder, name), 'utf8')
const pixels = (content: Uint8Array) => sharp(content).autoOrient().raw().toBuffer()

describe('a copy without position', () => {
  it('is written beside the original and named in the draft', async () => {
    const original = await photo()
    const project = new Project({ 'a.post.md': draft, 'photos/atelier.jpg': original })
    const { applied, result, uncopied } = await fix(project)
    expect([applied, result.findings, uncopied]).toEqual([1, [], []])
    expect(text(project)).toBe(fixed)
    const folder = join(project.folder, 'photos')
    expect(readdirSync(folder).toSorted()).toEqual(['atelier.jpg', 'atelier.sans-position.jpg'])
    expect(readFileSync(join(folder, 'atelier.jpg')).equals(original)).toBe(true)
    const copy = readFileSync(join(folder, 'atelier.sans-position.jpg'))
    expect((await pixels(copy)).equals(await pixels(original))).toBe(true)
    expect((await sharp(copy).metadata()).orientation).toBe(6)
    expect(statSync(join(folder, 'atelier.sans-position.jpg')).mode).toBe(
      statSync(join(folder, 'atelier.jpg')).mode,
    )
    const again = await withEngine(project, (engine) => engine.lintFile('a.post.md'))
    expect(again.findings).toEqual([])
  })

  it('is only shown in a dry run', async () => {
    const project = new Project({ 'a.post.md': draft, 'photos/atelier.jpg': await photo() })
    const { applied, diff } = await fix(project, true)
    expect(applied).toBe(1)
    expect(diff).toContain('+  - file: photos/atelier.sans-position.jpg')
    expect(text(project)).toBe(draft)
    expect(readdirSync(join(project.folder, 'photos'))).toEqual(['atelier.jpg'])
  })

  it('never replaces another file: the draft stays, and the finding too', async () => {
    const project = new Project({
      'a.post.md': draft,
      'photos/atelier.jpg': await photo(),
      'photos/atelier.sans-position.jpg': 'un autre fichier',
    })
    const { applied, result, uncopied } = await fix(project)
    expect(applied).toBe(0)
    expect(uncopied).toEqual([{ to: 'photos/atelier.sans-position.jpg', failure: { reason: 'exists' } }])
    expect(result.findings).toHaveLength(1)
    expect(text(project)).toBe(draft)
    expect(text(project, 'photos/atelier.sans-position.jpg')).toBe('un autre fichier')
  })

  it('made already is named without being made again', async () => {
    const project = new Project({
      'a.post.md': draft,
      'b.post.md': draft,
      'photos/atelier.jpg': await photo(),
    })
    await fix(project)
    const { applied } = await withEngine(project, (engine) => engine.fixFile('b.post.md'))
    expect(applied).toBe(1)
    expect(text(project, 'b.post.md')).toBe(fixed)
  })

  it('is not made where it cannot be without changing the picture', async () => {
    const broken = await photo()
    const at = broken.indexOf('Exif\0\0') + 6
    const little = broken.toString('latin1', at, at + 2) === 'II'
    // The directory of the position says that it has more entries than there is room for.
    const pointer = broken.indexOf(little ? Buffer.from([0x25, 0x88]) : Buffer.from([0x88, 0x25]), at)
    const where = little ? broken.readUInt32LE(pointer + 8) : broken.readUInt32BE(pointer + 8)
    if (little) broken.writeUInt32LE(0x7fffff, at + where + 2 + 12 + 4)
    else broken.writeUInt32BE(0x7fffff, at + where + 2 + 12 + 4)
    const project = new Project({ 'a.post.md': draft, 'photos/atelier.jpg': broken })
    const { applied, result, uncopied } = await fix(project)
    expect(applied).toBe(0)
    expect(uncopied).toMatchObject([{ failure: { reason: 'unfit' } }])
    expect(result.findings).toHaveLength(1)
    expect(existsSync(join(project.folder, 'photos/atelier.sans-position.jpg'))).toBe(false)
    expect(text(project)).toBe(draft)
  })

  it('goes with the other fixes of the draft', async () => {
    const source = draft.replace('Samedi.', '𝗦𝗮𝗺𝗲𝗱𝗶.')
    const project = new Project({ 'a.post.md': source, 'photos/atelier.jpg': await photo() })
    const { applied } = await withEngine(project, (engine) => engine.fixFile('a.post.md'), {
      only: ['media/exif-gps', 'a11y/styled-letters'],
    })
    expect(applied).toBe(2)
    expect(text(project)).toBe(fixed)
  })
})

describe('measures of media', () => {
  it('are kept between runs, and what is damaged is measured anew', async () => {
    const project = new Project({
      'a.post.md': draft,
      'photos/atelier.jpg': await sharp({
        create: { width: 64, height: 48, channels: 3, background: '#336699' },
      })
        .jpeg()
        .toBuffer(),
    })
    const kept = join(project.folder, 'kept')
    const options: EngineOptions = { only: ['media/alt-covers-text'], mediaCache: kept }
    const lint = () => withEngine(project, (engine) => engine.lintFile('a.post.md'), options)
    expect((await lint()).findings).toEqual([])
    const [name, ...others] = readdirSync(kept)
    expect(others).toEqual([])
    const key = name!.replace(/\.json$/, '')
    const region = {
      box: [1, 2, 30, 10],
      quad: [],
      angle: 0,
      score: 1,
      text: 'Bourse aux vélos',
      confidence: 1,
      words: [],
      contrast: {},
      size: {},
    }
    const remembered = JSON.stringify({ status: 'ok', read: true, regions: [region] })
    writeFileSync(join(kept, name!), `${key}\n${remembered}\n`)
    expect((await lint()).findings).toMatchObject([{ messageId: 'missing' }])
    for (const damaged of [
      `${key}\n${remembered.slice(0, 40)}`,
      `other\n${remembered}\n`,
      '',
      `${key}\n{]\n`,
    ]) {
      writeFileSync(join(kept, name!), damaged)
      expect((await lint()).findings).toEqual([])
      expect(readFileSync(join(kept, name!), 'utf8').startsWith(`${key}\n{"status":"ok"`)).toBe(true)
    }
  })
})
