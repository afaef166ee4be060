import { contrastRatio, type HexColour, parseHex, toHex } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrastSeen, deficiencies } from '../../colour-vision/simulate.js'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { contrast } from '../contrast/index.js'
import { contrastColourVision } from './index.js'
import { colourForAll } from './judge.js'

const line = (foreground: HexColour, background: HexColour, rest = {}) =>
  exampleLine({
    text: 'Places limitées',
    fontSize: 40,
    foreground,
    background,
    contrast: { mean: contrastRatio(parseHex(foreground), parseHex(background)), ...rest },
  })

const example = (lines: ReturnType<typeof exampleLine>[]) => ({
  text: '---\nnetworks: [instagram, x]\nmedia: [visuel.png]\n---\nSamedi\n',
  draft: 'a.post.md',
  media: { 'visuel.png': examplePicture(lines) },
})

describe('image/contrast-colour-vision', () => {
  for (const { name, run } of exampleTests(contrastColourVision)) it(name, run)

  it('tells the worst line once a picture, with a colour that everybody reads', () => {
    const findings = lintExample(
      contrastColourVision,
      example([line('#222222', '#ffffff'), line('#ff0000', '#000000'), line('#fe0000', '#000000')]),
    )
    expect(findings).toHaveLength(1)
    const [finding] = findings
    expect(finding).toMatchObject({
      networks: ['instagram', 'x'],
      start: { line: 3, column: 9 },
      media: { file: 'visuel.png', box: [90, 400, 900, 60] },
      data: { deficiency: 'protanopia', others: 1, needed: 4.5 },
    })
    expect(finding!.message).toContain('protanopie')
    const proposed = parseHex(finding!.data.proposed as HexColour)
    for (const deficiency of deficiencies)
      expect(contrastSeen(proposed, [0, 0, 0], deficiency)).toBeGreaterThanOrEqual(4.5)
  })

  it('leaves to the rule on contrast what fails for everybody', () => {
    const pale = example([line('#cc0000', '#000000')])
    expect(lintExample(contrast, pale)).toHaveLength(1)
    expect(lintExample(contrastColourVision, pale)).toEqual([])
  })

  it('never says more than it measured', () => {
    const unsure = { unsure: 'texture' as const, range: [4.8, 6] as const }
    expect(
      lintExample(contrastColourVision, example([line('#ff0000', '#000000', unsure)])).map(
        ({ verdict, severity }) => [verdict, severity],
      ),
    ).toEqual([['incomplete', 'info']])
  })

  it('speaks English too', () => {
    const [finding] = lintExample(contrastColourVision, example([line('#ff0000', '#000000')]), {
      locale: 'en',
    })
    expect(finding!.message).toMatch(
      /^The text `Places limitées` gets lost for those who do not perceive red/,
    )
  })

  it('proposes only colours that pass for all', () => {
    const channel = fc.integer({ min: 0, max: 255 })
    const colour = fc.tuple(channel, channel, channel).map(toHex)
    fc.assert(
      fc.property(colour, colour, (ink, ground) => {
        const proposed = colourForAll(ink, ground, 4.5)
        if (!proposed) return
        for (const deficiency of deficiencies)
          expect(contrastSeen(parseHex(proposed), parseHex(ground), deficiency)).toBeGreaterThanOrEqual(4.5)
      }),
      { seed: 5, numRuns: 300 },
    )
  })
})
