import type { AnyRule } from '@lisible/core'
import { aiLabel } from './rules/ai-label/index.js'
import { alcoholContent } from './rules/alcohol-content/index.js'
import { alcoholMessage } from './rules/alcohol-message/index.js'
import { carMessage } from './rules/car-message/index.js'
import { carbonNeutral } from './rules/carbon-neutral/index.js'
import { contest } from './rules/contest/index.js'
import { context } from './rules/context/index.js'
import { cpfCanvassing } from './rules/cpf-canvassing/index.js'
import { creditClaim } from './rules/credit-claim/index.js'
import { creditMessage } from './rules/credit-message/index.js'
import { cryptoPromise } from './rules/crypto-promise/index.js'
import { deviceMessage } from './rules/device-message/index.js'
import { energyMessage } from './rules/energy-message/index.js'
import { engagementBait } from './rules/engagement-bait/index.js'
import { foodMessage } from './rules/food-message/index.js'
import { foreignWatermark } from './rules/foreign-watermark/index.js'
import { gamblingContent } from './rules/gambling-content/index.js'
import { gamblingMessage } from './rules/gambling-message/index.js'
import { greenClaim } from './rules/green-claim/index.js'
import { healthClaim } from './rules/health-claim/index.js'
import { influenceBanned } from './rules/influence-banned/index.js'
import { influenceDisclosure } from './rules/influence-disclosure/index.js'
import { minors } from './rules/minors/index.js'
import { personalData } from './rules/personal-data/index.js'
import { petAd } from './rules/pet-ad/index.js'
import { platformLabel } from './rules/platform-label/index.js'
import { politicalAd } from './rules/political-ad/index.js'
import { propertyAd } from './rules/property-ad/index.js'
import { retouchedImage } from './rules/retouched-image/index.js'
import { tobaccoBan } from './rules/tobacco-ban/index.js'

export { roleNames, sectorNames } from './circumstances/names.js'
export {
  aiLabel,
  alcoholContent,
  alcoholMessage,
  carbonNeutral,
  carMessage,
  contest,
  context,
  cpfCanvassing,
  creditClaim,
  creditMessage,
  cryptoPromise,
  deviceMessage,
  energyMessage,
  engagementBait,
  foodMessage,
  foreignWatermark,
  gamblingContent,
  gamblingMessage,
  greenClaim,
  healthClaim,
  influenceBanned,
  influenceDisclosure,
  minors,
  personalData,
  petAd,
  platformLabel,
  politicalAd,
  propertyAd,
  retouchedImage,
  tobaccoBan,
}

/** Every rule of this package, in the order of the docs. */
export const rules: readonly AnyRule[] = [
  context,
  alcoholMessage,
  gamblingMessage,
  creditMessage,
  carMessage,
  energyMessage,
  foodMessage,
  deviceMessage,
  influenceDisclosure,
  retouchedImage,
  aiLabel,
  platformLabel,
  alcoholContent,
  gamblingContent,
  healthClaim,
  creditClaim,
  cryptoPromise,
  carbonNeutral,
  greenClaim,
  influenceBanned,
  tobaccoBan,
  politicalAd,
  cpfCanvassing,
  contest,
  engagementBait,
  propertyAd,
  petAd,
  personalData,
  minors,
  foreignWatermark,
]
