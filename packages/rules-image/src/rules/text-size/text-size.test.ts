import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { textSize } from './index.js'
import { judgeSize } from './judge.js'

const line = (fontSize: number, text = 'Entrée libre et gratuite') =>
  exampleLine({ text, fontSize, box: [90, 400, 12 * fontSize, fontSize] })

const lint = (networks: string, lines: ReturnType<typeof exampleLine>[], locale: 'fr' | 'en' = 'fr') =>
  lintExample(
    textSize,
    {
      text: `---\r\nnetworks: [${networks}]\r\nmedia:\r\n  - file: visuel.png\r\n---\r\nSamedi\r\n`,
      draft: 'a.post.md',
      media: { 'visuel.png': examplePicture(lines) },
    },
    { locale },
  )

describe('image/text-size', () => {
  for (const { name, run } of exampleTests(textSize)) it(name, run)

  it('tells the smallest line once a picture, at its box, with the size to write in', () => {
    const findings = lint('instagram, facebook', [
      line(60),
      line(26, 'Sur inscription'),
      line(20, 'Source\u00a0: Insee'),
    ])
    expect(findings).toHaveLength(1)
    const [finding] = findings
    expect(finding).toMatchObject({
      severity: 'error',
      verdict: 'fail',
      networks: ['instagram', 'facebook'],
      start: { line: 4, column: 11 },
      end: { line: 4, column: 21 },
      media: { file: 'visuel.png', box: [90, 400, 240, 20] },
      data: { others: 1, needed: 12, pixels: 34, width: 1080 },
    })
    expect(finding!.message).toContain('environ 7,2 px pour la plus petite ligne')
    expect(finding!.message).toContain('seront trop petits')
  })

  it('measures at the width of each network', () => {
    // 33 px of 1080 are 11.9 CSS px where the picture fills the phone, 10.9 where it has margins.
    expect(
      lint('instagram, x', [line(33)]).map(({ networks, verdict, severity }) => [
        networks,
        verdict,
        severity,
      ]),
    ).toEqual([
      [['instagram'], 'incomplete', 'info'],
      [['x'], 'fail', 'warning'],
    ])
    expect(lint('x, linkedin', [line(30)]).map(({ networks }) => networks)).toEqual([['x', 'linkedin']])
    expect(lint('instagram/story, x', [line(40)])).toEqual([])
  })

  it('speaks English too', () => {
    const [finding] = lint('instagram', [line(22)], 'en')
    expect(finding!.message).toMatch(
      /^The text `Entrée libre et gratuite` will be too small on a phone: about 7\.9 px/,
    )
  })

  it('does not take a slip of the measure for a size, nor a line it could not read for fine', () => {
    const slip = { ...line(60), size: { fontSize: 5, fontSizeRange: [4, 6] as const, xHeight: 2.5 } }
    expect(lint('instagram', [slip])).toEqual([])
    const doubled = { ...line(20), size: { fontSize: 45, fontSizeRange: [40, 50] as const, xHeight: 23 } }
    expect(lint('instagram', [doubled]).map(({ verdict }) => verdict)).toEqual(['fail'])
    const { text: _, ...unread } = { ...line(16), confidence: 0, words: [] }
    expect(lint('instagram', [unread]).map(({ verdict }) => verdict)).toEqual(['incomplete'])
  })

  it('never says better of smaller letters', () => {
    const rank = (size: number) => {
      const judgement = judgeSize(line(size), 1080, 390)
      return judgement === undefined ? 3 : ['unreadable', 'small', 'unsure'].indexOf(judgement.kind)
    }
    const size = fc.double({ min: 1, max: 200, noNaN: true })
    fc.assert(
      fc.property(size, size, (a, b) => {
        expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)))
      }),
      { seed: 4, numRuns: 500 },
    )
  })
})
