import type { AnyRule } from '@lisible/core'
import { contrast } from './rules/contrast/index.js'

export { phoneWidth } from './phone.js'
export { ratio } from './ratio.js'
export { type Judgement, judge as judgeContrast, neededRatio } from './rules/contrast/judge.js'
export { contrast }

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [contrast]
