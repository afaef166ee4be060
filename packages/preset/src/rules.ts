import { type AnyRule, crashRule, directiveRules, draftRules, staleBaselineRule } from '@lisible/core'
import { rules as a11y } from '@lisible/rules-a11y'
import { rules as brand } from '@lisible/rules-brand'
import { rules as compliance } from '@lisible/rules-compliance'
import { rules as grammar } from '@lisible/rules-grammar'
import { rules as image } from '@lisible/rules-image'
import { rules as inclusive } from '@lisible/rules-inclusive'
import { rules as media } from '@lisible/rules-media'
import { rules as network } from '@lisible/rules-network'
import { rules as spelling } from '@lisible/rules-spelling'

/** Every rule that ships, in the order of the docs. */
export const rules: readonly AnyRule[] = [
  crashRule,
  ...draftRules,
  ...directiveRules,
  staleBaselineRule,
  ...network,
  ...spelling,
  ...grammar,
  ...inclusive,
  ...a11y,
  ...media,
  ...image,
  ...compliance,
  ...brand,
]
