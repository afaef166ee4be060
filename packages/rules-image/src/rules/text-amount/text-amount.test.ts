import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { textAmount } from './index.js'

const lint = (lines: ReturnType<typeof exampleLine>[], options?: object, locale: 'fr' | 'en' = 'fr') =>
  lintExample(
    textAmount,
    {
      text: '---\nnetworks: [x, linkedin]\nmedia: [visuel.png]\n---\nSamedi\n',
      draft: 'a.post.md',
      media: { 'visuel.png': examplePicture(lines) },
      ...(options ? { options } : {}),
    },
    { locale },
  )

const line = (words: number) =>
  exampleLine({
    text: Array.from({ length: words }, (_, i) => `mot${i}`).join(' '),
    box: [90, 400, 900, 162],
  })

describe('image/text-amount', () => {
  for (const { name, run } of exampleTests(textAmount)) it(name, run)

  it('counts words, whatever area they cover', () => {
    expect(lint([line(30), line(30)])).toEqual([])
    const [finding] = lint([line(31), line(30)])
    expect(finding).toMatchObject({
      severity: 'info',
      verdict: 'fail',
      networks: ['x', 'linkedin'],
      start: { line: 3, column: 9 },
      end: { line: 3, column: 19 },
      media: { file: 'visuel.png' },
      data: { words: 61, max: 60, lines: 2, share: 0.2, seconds: 15 },
    })
    expect(lint([exampleLine({ text: '-50 %', box: [0, 0, 1080, 1300] })])).toEqual([])
  })

  it('takes another limit', () => {
    expect(lint([line(21)], { max: 20 }).map(({ data }) => data.max)).toEqual([20])
  })

  it('leaves out what is no text', () => {
    expect(lint([line(60), { ...line(20), confidence: 0.2 }])).toEqual([])
  })

  it('speaks English too', () => {
    expect(lint([line(70)], {}, 'en')[0]!.message).toMatch(
      /^This picture bears 70 words in 1 lines? \(10% of/,
    )
  })
})
