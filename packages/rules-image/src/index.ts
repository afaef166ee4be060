import type { AnyRule } from '@lisible/core'
import { contrast } from './rules/contrast/index.js'
import { textSize } from './rules/text-size/index.js'

export { phoneWidth } from './display/width.js'
export { ratio } from './ratio.js'
export { type Judgement, judge as judgeContrast, neededRatio } from './rules/contrast/judge.js'
export { judgeSize, type SizeJudgement } from './rules/text-size/judge.js'
export { contrast, textSize }

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [contrast, textSize]
