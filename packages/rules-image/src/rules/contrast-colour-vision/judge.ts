import { contrastRatio, type HexColour, parseHex, passingColour, type TextRegion } from '@lisible/core'
import { contrastSeen, type Deficiency, deficiencies } from '../../colour-vision/simulate.js'
import { judge as judgeContrast, neededRatio } from '../contrast/judge.js'

/** Share of the needed ratio under which a line that passes for ordinary vision is reported. */
const strongly = 0.75

export interface ColourVisionJudgement {
  readonly deficiency: Deficiency
  readonly foreground: HexColour
  readonly background: HexColour
  /** WCAG contrast as everybody sees it, and without that cone. */
  readonly ordinary: number
  readonly seen: number
  readonly needed: number
  /** Whether colours or contrast are measured with certainty. */
  readonly certain: boolean
}

/**
 * The worst kind of colour vision for a line whose contrast is fine otherwise; nothing when all kinds read it.
 *
 * @param fontSize in CSS pixels as displayed
 */
export function judgeColourVision(region: TextRegion, fontSize: number): ColourVisionJudgement | undefined {
  const { foreground, background, contrast } = region
  if (!foreground || !background || judgeContrast(region, fontSize)) return undefined
  const needed = neededRatio(fontSize, region.size.bold ?? false)
  const ink = parseHex(foreground)
  const ground = parseHex(background)
  const ordinary = contrastRatio(ink, ground)
  if (ordinary < needed) return undefined
  let worst: ColourVisionJudgement | undefined
  for (const deficiency of deficiencies) {
    const seen = contrastSeen(ink, ground, deficiency)
    if (seen >= needed * strongly || (worst && seen >= worst.seen)) continue
    const certain = contrast.unsure === undefined
    worst = { deficiency, foreground, background, ordinary, seen, needed, certain }
  }
  return worst
}

/** The nearest colour of ink that has the needed contrast for every kind of colour vision; `undefined`: none. */
export function colourForAll(
  foreground: HexColour,
  background: HexColour,
  needed: number,
): HexColour | undefined {
  const ground = parseHex(background)
  for (let ratio = needed; ratio <= 21; ratio += 0.25) {
    const colour = passingColour(foreground, background, ratio)
    if (!colour) return undefined
    const ink = parseHex(colour)
    if (deficiencies.every((deficiency) => contrastSeen(ink, ground, deficiency) >= needed)) return colour
  }
  return undefined
}
