import type { ImageFacts } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { examplePicture } from '../../example-picture.js'
import { resolution } from './index.js'

const lint = (networks: string, facts: Partial<ImageFacts>, locale: 'fr' | 'en' = 'fr') =>
  lintExample(
    resolution,
    {
      text: `---\nnetworks: [${networks}]\nmedia: [photo.jpg]\n---\nSamedi\n`,
      draft: 'a.post.md',
      media: { 'photo.jpg': examplePicture([], facts) },
    },
    { locale },
  )

describe('image/resolution', () => {
  for (const { name, run } of exampleTests(resolution)) it(name, run)

  it('takes the advised size whose shape is nearest, and names the networks that need more', () => {
    const portrait = { width: 900, height: 1125 }
    const [finding] = lint('instagram, linkedin, mastodon', portrait)
    expect(finding).toMatchObject({
      severity: 'info',
      networks: ['instagram', 'linkedin'],
      start: { line: 3, column: 9 },
      media: { file: 'photo.jpg' },
      data: { width: 900, height: 1125, needed: 1080 },
    })
    const [both] = lint('instagram/story, linkedin', { width: 600, height: 1000 })
    expect(both!.message).toContain('il en faudrait 1080 de large pour Instagram (story) et LinkedIn')
    expect(both!.severity).toBe('warning')
  })

  it('asks for nothing that no phone would show', () => {
    // X is said to advise 1600 px for landscape pictures; 1200 fill three pixels for each CSS pixel.
    expect(lint('x, linkedin', { width: 1190, height: 622 })).toEqual([])
    expect(lint('mastodon', { width: 800, height: 800 })).toEqual([])
    expect(lint('', { width: 500, height: 500 }).map(({ data }) => data.needed)).toEqual([780])
  })

  it('never warns by an advice that is unsure', () => {
    expect(lint('facebook', { width: 700, height: 860 }).map(({ severity }) => severity)).toEqual(['info'])
    expect(lint('facebook', { width: 500, height: 620 }).map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('tells a blurred picture from a doubtful one, and keeps silent where it cannot tell', () => {
    const soft = (effectiveWidth: number, reliable = true) =>
      lint('mastodon', { sharpness: { effectiveWidth, reliable } }).map(({ verdict, severity }) => [
        verdict,
        severity,
      ])
    expect(soft(400)).toEqual([['fail', 'warning']])
    expect(soft(500)).toEqual([['incomplete', 'info']])
    expect(soft(600)).toEqual([])
    expect(soft(300, false)).toEqual([])
    expect(
      lint('x', { width: 4000, height: 3000, sharpness: { effectiveWidth: 1500, reliable: true } }),
    ).toEqual([])
  })

  it('leaves animations and vector pictures alone', () => {
    expect(lint('instagram', { width: 300, height: 300, animated: true, format: 'gif' })).toEqual([])
    expect(lint('instagram', { width: 300, height: 300, format: 'svg' })).toEqual([])
  })

  it('speaks English too', () => {
    const [finding] = lint('instagram', { width: 500, height: 625 }, 'en')
    expect(finding!.message).toContain('Instagram would need a width of 1080, otherwise')
  })
})
