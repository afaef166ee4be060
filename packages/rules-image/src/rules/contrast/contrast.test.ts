import type { ImageFacts, TextRegion } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { contrast } from './index.js'
import { neededRatio } from './judge.js'

function region(ratios: TextRegion['contrast'], fontSize = 40): TextRegion {
  return {
    box: [120, 640, 480, 96],
    quad: [
      { x: 120, y: 640 },
      { x: 600, y: 640 },
      { x: 600, y: 736 },
      { x: 120, y: 736 },
    ],
    angle: 0,
    score: 0.9,
    text: 'Entrée libre',
    confidence: 0.98,
    words: [],
    foreground: '#aaaaaa',
    background: '#ffffff',
    contrast: ratios,
    size: { fontSize, fontSizeRange: [fontSize * 0.9, fontSize * 1.1] },
  }
}

function facts(...regions: TextRegion[]): ImageFacts {
  return {
    status: 'ok',
    kind: 'image',
    format: 'png',
    extensionMatches: true,
    bytes: 1000,
    sha256: '0'.repeat(64),
    width: 1080,
    height: 1080,
    orientation: 1,
    colourSpace: 'srgb',
    bitDepth: 8,
    alpha: false,
    animated: false,
    frames: 1,
    exifGps: false,
    text: { status: 'ok', regions, read: true },
  }
}

const lint = (...regions: TextRegion[]) =>
  lintExample(contrast, {
    text: '---\nnetworks: [instagram]\nmedia: [visuel.png]\n---\nSamedi\n',
    draft: 'a.post.md',
    media: { 'visuel.png': facts(...regions) },
  })

describe('image/contrast', () => {
  for (const { name, run } of exampleTests(contrast)) it(name, run)

  it('points at the file in the draft and at the box in the picture', () => {
    const [finding] = lint(region({ mean: 2.32 }))
    expect(finding).toMatchObject({
      severity: 'error',
      verdict: 'fail',
      messageId: 'tooLow',
      networks: ['instagram'],
      start: { line: 3, column: 9 },
      end: { line: 3, column: 19 },
      media: { file: 'visuel.png', box: [120, 640, 480, 96] },
      data: { contrast: 2.32, needed: 4.5 },
    })
    expect(finding!.message).toContain('2,3:1')
  })

  it('warns between 3:1 and 4.5:1 unless the text is large on a phone', () => {
    expect(lint(region({ mean: 4.49 }, 60)).map(({ severity }) => severity)).toEqual(['warning'])
    expect(lint(region({ mean: 3.4 }, 70))).toEqual([])
    expect(neededRatio(24, false)).toBe(3)
    expect(neededRatio(18.67, true)).toBe(3)
    expect(neededRatio(18.66, true)).toBe(4.5)
  })

  it('sees the part of a line that is lost in the picture', () => {
    expect(
      lint(region({ mean: 9, worst: 1.6 })).map(({ messageId, data }) => [messageId, data.contrast]),
    ).toEqual([['partlyTooLow', 1.6]])
  })

  it('never calls a doubtful measure fine', () => {
    const doubt = (mean: number, range: [number, number]) => lint(region({ mean, range, unsure: 'texture' }))
    expect(doubt(6, [2, 9]).map(({ verdict, severity }) => [verdict, severity])).toEqual([
      ['incomplete', 'warning'],
    ])
    expect(doubt(1.5, [1.2, 2]).map(({ verdict }) => verdict)).toEqual(['fail'])
    expect(doubt(12, [8, 15])).toEqual([])
    expect(lint(region({})).map(({ verdict }) => verdict)).toEqual(['incomplete'])
  })

  it.each([
    ['undecodable', 'elle n’est pas dans un format qui se décode'],
    ['unavailable', 'n’est pas installé'],
    ['timeout', 'c’était trop long'],
  ] as const)('says why text was not looked for, in the words of the reader: %s', (reason, words) => {
    const [finding] = lintExample(contrast, {
      text: '---\nnetworks: [instagram]\nmedia: [visuel.png]\n---\nSamedi\n',
      draft: 'a.post.md',
      media: {
        'visuel.png': { ...facts(), text: { status: 'incomplete' as const, reason, detail: 'svg pictures' } },
      },
    })
    expect(finding!.verdict).toBe('incomplete')
    expect(finding!.message).toContain(words)
    expect(finding!.message).not.toContain('svg pictures')
  })

  it('says of what the contrast is in good French', () => {
    const [finding] = lint(region({}))
    expect(finding!.message).toContain('Le contraste du texte «\u00a0Entrée libre\u00a0» n’a pas pu')
    const [unread] = lint({ ...region({}), text: '' })
    expect(unread!.message).toContain('Le contraste d’un texte de cette image n’a pas pu')
  })
})

describe('what is no text', () => {
  const read = (text: string, confidence: number, box: TextRegion['box'] = [120, 640, 480, 96]) => ({
    ...region({ mean: 1.4 }),
    text,
    confidence,
    box,
  })

  it('is left alone: wheels, windows and wood grain read as a letter or two', () => {
    expect(
      lint(
        read('0', 0.9, [10, 10, 60, 60]),
        read(')))', 0.7),
        read('OOO', 0.9, [10, 10, 90, 60]),
        read('', 0, [0, 0, 50, 50]),
      ),
    ).toEqual([])
  })

  it('is not a pale line that could not be read: a person must look', () => {
    expect(lint(read('', 0)).map(({ verdict, severity }) => [verdict, severity])).toEqual([
      ['incomplete', 'warning'],
    ])
  })
})
