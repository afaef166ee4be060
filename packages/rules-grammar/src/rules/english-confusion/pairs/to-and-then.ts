import { type Confusion, confusion } from '../confusion.js'

const too = {
  fr: '«\u00a0too\u00a0» veut dire «\u00a0trop\u00a0» ou «\u00a0aussi\u00a0», «\u00a0to\u00a0» va devant un verbe ou dit la direction',
  en: '`too` means more than enough, or also; `to` goes before a verb or tells a direction',
}
const than = {
  fr: '«\u00a0than\u00a0» compare («\u00a0more than\u00a0»), «\u00a0then\u00a0» veut dire «\u00a0alors\u00a0» ou «\u00a0ensuite\u00a0»',
  en: '`than` compares (`more than`), `then` tells when or what follows',
}

const compared =
  'more|less|fewer|better|worse|bigger|smaller|faster|slower|older|younger|higher|lower|larger|longer|shorter|easier|' +
  'harder|cheaper|stronger|greater|happier|smarter|simpler|cooler|richer|safer|lighter|heavier|deeper'
const measures =
  'ever|anything|anyone|anybody|nothing|usual|expected|most|twice|others|average|me|him|us|them|yours|mine|ours|theirs|any|' +
  'necessary|needed|planned|normal|likely|enough|happy|welcome|willing|capable|perfect|intended|anticipated|required'
const counted =
  'one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|100s|thousands|hundreds|double|#'
const ofTime =
  'year|month|decade|century|dozen|hundred|thousand|million|billion|few|friend|little|game|job|place|brand|product|lot|' +
  'bit|pretty|simple|name|number|tool|trend|logo|website|couple|third|quarter|feeling|word|picture|hobby'
const be = "is|was|it's|that's|isn't|wasn't|be|far|way|not|are|were|little|bit|just"
const wanting =
  'want|wants|wanted|need|needs|needed|going|able|unable|supposed|willing|trying|happy|glad|ready|excited|used|hoping|' +
  'have|nice|hard|easy|thrilled|proud|delighted|pleased|how'
const verbs =
  'be|have|do|get|see|make|take|know|come|say|keep|buy|help|find|give|tell|feel|try|leave|learn|show|meet|visit|join|' +
  'share|hear|read|write|become|announce|create|build|introduce|celebrate|believe|understand|improve|choose'

export const toAndThen: readonly Confusion[] = [
  confusion('to', 'too', too, [
    `${be} _ much $`,
    'way|far _ many $',
    `${be} _ much for`,
    `${be} _ late $`,
    `${be} _ late|early|soon to|for`,
    `${be} _ hard|easy|small|big|expensive|tired|busy|young|old|bad|good $`,
    "it's|that's|not|was _ bad|good|soon $",
    '_ good to be true',
    'all _ often|familiar|easy|common $|to|for|that|when|with|in|and|the|we|i',
    '^ me|us|you _ $',
    'is|are|have|has|with|in|was|were|got|see|had|there|know|made|take|takes|seen way|far _ many|much',
    '^ way _ many|much people|things|options|of|to|questions|choices|emails|meetings|ads|tabs|times',
    'drink|drank|eat|ate|spend|spent|worry|worrying|talk|cost|costs|talks|drinking|eating|asking|ask _ much $',
  ]),
  confusion('too', 'to', too, [
    `${wanting} _ ${verbs}`,
    'able|according|due|prior|next|close|thanks _ the|a|an|my|our|your|his|her|their|this|that',
    '^ welcome _ the|our|a|my',
    'looking forward _ seeing|meeting|hearing|it|the|your|our',
  ]),
  confusion('then', 'than', than, [
    `${compared} _ ${measures}`,
    'sooner|later|earlier _ ever|usual|expected|planned|anticipated|me|him|us|them',
    'more|less _ just|half',
    'more _ once $',
    'late|rather _ never',
    'louder _ words',
    `more|less|fewer|better|higher|lower|greater|larger|longer|older|younger _ ${counted} -later|after -later|after`,
    `more|less|fewer|better|bigger|greater|longer|older _ a ${ofTime} -later|after|ago`,
    `${compared} _ this|that|you|it $`,
    `${compared} _ the rest|other|others|last|previous|original|first|average|competition|best`,
    '-or rather _ -|that|when|now',
    'sooner _ later',
    '-each|the|every|an|after|one other _ that|me|my|this|being|your|just|those|these',
    'no later|fewer|other _ -|that|when|and|we|i|you|they|he|she|it',
    'no more _ a|#|one|two|three|four|five|ten',
  ]),
  confusion('than', 'then', than, ['since|until|till _ $', 'and _ we|i|you|they|he|she|it|there']),
]
