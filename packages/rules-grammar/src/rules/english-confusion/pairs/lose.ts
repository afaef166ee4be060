import { type Confusion, confusion } from '../confusion.js'

const why = {
  fr: '«\u00a0lose\u00a0» veut dire «\u00a0perdre\u00a0», «\u00a0loose\u00a0» veut dire «\u00a0lâche, mal serré\u00a0»',
  en: '`lose` is no longer to have, `loose` is not tight',
}
const lost =
  'weight|hope|faith|sight|track|touch|money|time|interest|control|focus|followers|customers|clients|everything|momentum|' +
  'patience|sleep|points|data|trust|credibility|revenue|sales|confidence|motivation|consciousness|your|my|it'
const losing =
  "to|will|can|could|would|might|may|don't|didn't|never|we|they|you|i|not|must|should|can't|won't|wouldn't|doesn't|couldn't"

export const lose: readonly Confusion[] = [
  confusion('loose', 'lose', why, [
    `${losing} _ ${lost}`,
    "you|we|don't|can't|won't _ out",
    `${losing} _ a game|match|friend|customer|client|follower|bet|job|tooth|loved|lot|few|pound|kilo|second|minute|day`,
    `${losing} _ our|their|his|her job|jobs|minds|mind|hair|way|temper|memory|homes|lives|voice|home|phone|keys|edge|money`,
    'nothing|everything|lot|much|more to _ $',
  ]),
  confusion('loosing', 'losing', why, [
    `am|is|are|was|were|keep|keeps|kept|start|started|stop|without|of|by|i'm|you're|we're|they're|he's|she's|it's|been|about|to|from|avoid|not|be|risk _ ${lost}|a|out|friends|hair`,
  ]),
  confusion('looses', 'loses', why, [
    'he|she|it|who|that|team|never|one _ weight|money|interest|track|its|his|her|their|hope|time|control|focus|power|value',
  ]),
  confusion('looser', 'loser', why, ["such|what|i'm|you're|he's|she's a _ $", 'sore _', 'biggest _ $']),
]
