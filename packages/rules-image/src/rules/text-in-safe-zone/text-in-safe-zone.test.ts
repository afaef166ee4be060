import type { Box, ImageFacts } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { coveringSide, onScreen } from '../../frame/covered.js'
import { centredCrop, shareOutside } from '../../frame/crop.js'
import { textInSafeZone } from './index.js'

const story = { width: 1080, height: 1920 }

const lint = (
  networks: string,
  boxes: readonly Box[],
  size: Pick<ImageFacts, 'width' | 'height'>,
  locale: 'fr' | 'en' = 'fr',
) =>
  lintExample(
    textInSafeZone,
    {
      text: `---\nnetworks: [${networks}]\nmedia: [visuel.png]\n---\nSamedi\n`,
      draft: 'a.post.md',
      media: {
        'visuel.png': examplePicture(
          boxes.map((box, i) => exampleLine({ text: `Ligne numéro ${i + 1}`, box })),
          size,
        ),
      },
    },
    { locale },
  )

const summary = (findings: ReturnType<typeof lint>) =>
  findings.map(({ messageId, severity, networks, data }) => [
    messageId,
    severity,
    networks,
    data.side ?? data.shape,
  ])

describe('image/text-in-safe-zone', () => {
  for (const { name, run } of exampleTests(textInSafeZone)) it(name, run)

  it('tells which part of the interface covers which lines, and how far to move them', () => {
    const [finding] = lint(
      'instagram/story, facebook/story',
      [
        [190, 100, 700, 80],
        [190, 190, 700, 60],
        [190, 900, 700, 80],
      ],
      story,
    )
    expect(finding).toMatchObject({
      severity: 'warning',
      verdict: 'fail',
      networks: ['instagram/story'],
      start: { line: 3, column: 9 },
      end: { line: 3, column: 19 },
      media: { file: 'visuel.png', box: [190, 100, 700, 80] },
      data: { side: 'top', others: 1, move: 169 },
    })
    expect(finding!.message).toContain('seront couverts par le haut de l’interface')
    expect(finding!.message).toContain('Descendez-les d’au moins 169 px.')
  })

  it('only informs where sources differ, are borrowed, or the margin is an edge', () => {
    // 500 px from the bottom: within the 672 px of the ads guide, above the 340 of older guides to stories.
    expect(summary(lint('instagram/story', [[190, 1340, 700, 80]], story))).toEqual([
      ['perhapsCovered', 'info', ['instagram/story'], 'bottom'],
    ])
    expect(summary(lint('youtube/short', [[190, 60, 700, 80]], story))).toEqual([
      ['perhapsCovered', 'info', ['youtube/short'], 'top'],
    ])
    expect(summary(lint('instagram/story', [[0, 900, 700, 60]], story))).toEqual([
      ['atEdge', 'info', ['instagram/story'], 'left'],
    ])
    expect(summary(lint('tiktok', [[200, 900, 860, 60]], story))).toEqual([
      ['perhapsCovered', 'info', ['tiktok'], 'right'],
    ])
  })

  it('places a picture of another shape in the middle of the screen', () => {
    // A 4:5 picture starts 285 px from the top: all of it is below the account name.
    expect(lint('instagram/story', [[190, 10, 700, 80]], { width: 1080, height: 1350 })).toEqual([])
    expect(onScreen([0, 0, 540, 675], { width: 540, height: 675 })).toEqual([0, 285, 1080, 1350])
  })

  it('tells what feed and grid of Instagram cut, for the first picture only', () => {
    expect(summary(lint('instagram', [[90, 60, 900, 80]], story))).toEqual([
      ['cut', 'warning', ['instagram'], '3:4'],
    ])
    expect(
      summary(lint('instagram, linkedin', [[20, 500, 1040, 80]], { width: 1080, height: 1080 })),
    ).toEqual([['cutInGrid', 'info', ['instagram'], '3:4']])
    expect(lint('instagram', [[90, 60, 900, 80]], { width: 1080, height: 1350 })).toEqual([])
    const square = examplePicture([exampleLine({ text: 'Portes ouvertes', box: [20, 500, 1040, 80] })], {
      height: 1080,
    })
    expect(
      lintExample(textInSafeZone, {
        text: '---\nnetworks: [instagram/carousel]\nmedia: [a.png, b.png]\n---\nSamedi\n',
        draft: 'a.post.md',
        media: { 'a.png': square, 'b.png': square },
      }).map(({ media }) => media?.file),
    ).toEqual(['a.png'])
  })

  it('says nothing where the network publishes nothing', () => {
    expect(lint('linkedin, x, whatsapp, mastodon', [[0, 0, 1080, 80]], story)).toEqual([])
    expect(lint('pinterest', [[90, 20, 900, 80]], { width: 1000, height: 1500 })).toEqual([])
  })

  it('speaks English too', () => {
    const [finding] = lint('tiktok/photo', [[100, 1700, 700, 80]], story, 'en')
    expect(finding!.message).toBe(
      'The text `Ligne numéro 1` will be covered by the bottom of the interface (caption, reply, buttons) on TikTok (photos). Move it up by at least 230 px.',
    )
  })
})

describe('the geometry of crops and screens', () => {
  const size = fc.record({
    width: fc.integer({ min: 50, max: 4000 }),
    height: fc.integer({ min: 50, max: 4000 }),
  })
  const aspect = fc.double({ min: 0.3, max: 3, noNaN: true })

  it('keeps a crop inside the picture, of the asked shape and as large as can be', () => {
    fc.assert(
      fc.property(size, aspect, (picture, ratio) => {
        const [x, y, width, height] = centredCrop(picture, ratio)
        expect(width / height).toBeCloseTo(ratio, 6)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeGreaterThanOrEqual(0)
        expect(Math.min(picture.width - width, picture.height - height)).toBeCloseTo(0, 6)
        expect(shareOutside([x, y, width, height], [x, y, width, height])).toBeCloseTo(0, 6)
      }),
      { seed: 3 },
    )
  })

  it('covers nothing in the middle of the screen, everything where margins meet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), (inset) => {
        const insets = { top: inset, bottom: inset, left: 0, right: 0 }
        expect(coveringSide([100, 940, 800, 40], insets)).toBeUndefined()
        expect(coveringSide([100, 0, 800, 40], { ...insets, top: inset + 40 })).toBe('top')
      }),
      { seed: 9 },
    )
  })
})
