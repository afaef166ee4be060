import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MediaFacts } from '@lisible/core'
import { expect, it, onTestFinished, vi } from 'vitest'
import { Engine } from '../lint/engine.js'

const analyse = vi.hoisted(() => vi.fn<() => Promise<MediaFacts>>())
vi.mock('@lisible/media-analysis', () => ({ analyse, close: async () => {} }))

const draft = '---\nnetworks: [instagram]\nmedia:\n  - file: b.png\n    alt: Une affiche\n---\nSamedi.\n'

it('keeps no result of a picture that took too long, and keeps that of one that cannot be read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lisible-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'a.post.md'), draft)
  writeFileSync(join(folder, 'b.png'), 'une image')
  const results = { file: join(folder, '.lisible-cache'), program: '1' }
  const run = async (reason: 'timeout' | 'truncated') => {
    analyse.mockClear()
    analyse.mockResolvedValue({ status: 'error', reason, detail: '' })
    const engine = new Engine({ cwd: folder, results, mediaCache: false })
    const { findings } = await engine.lintFile('a.post.md')
    await engine.close()
    return { findings: findings.map(({ rule }) => rule), asked: analyse.mock.calls.length }
  }
  const late = await run('timeout')
  expect(late.findings).toContain('media/unreadable')
  expect(await run('timeout')).toEqual({ ...late, asked: 1 })
  const broken = await run('truncated')
  expect(broken.asked).toBe(1)
  expect(readFileSync(results.file, 'utf8')).toContain('media/unreadable')
  expect(await run('truncated')).toEqual({ ...broken, asked: 0 })
})
