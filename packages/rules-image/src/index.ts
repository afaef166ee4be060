import type { AnyRule } from '@lisible/core'
import { contrast } from './rules/contrast/index.js'
import { contrastColourVision } from './rules/contrast-colour-vision/index.js'
import { flashing } from './rules/flashing/index.js'
import { resolution } from './rules/resolution/index.js'
import { spelling } from './rules/spelling/index.js'
import { textAmount } from './rules/text-amount/index.js'
import { textInSafeZone } from './rules/text-in-safe-zone/index.js'
import { textSize } from './rules/text-size/index.js'

export { phoneWidth } from './display/width.js'
export { ratio } from './ratio.js'
export { type Judgement, judge as judgeContrast, neededRatio } from './rules/contrast/judge.js'
export { judgeSize, type SizeJudgement } from './rules/text-size/judge.js'
export {
  contrast,
  contrastColourVision,
  flashing,
  resolution,
  spelling,
  textAmount,
  textInSafeZone,
  textSize,
}

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [
  contrast,
  contrastColourVision,
  textSize,
  textAmount,
  textInSafeZone,
  spelling,
  resolution,
  flashing,
]
