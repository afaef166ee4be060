import { type Confusion, confusion } from '../confusion.js'

const why = {
  fr: '«\u00a0it’s\u00a0» veut dire «\u00a0it is\u00a0» ou «\u00a0it has\u00a0», «\u00a0its\u00a0» est le possessif («\u00a0his\u00a0»)',
  en: '`it’s` means `it is` or `it has`, `its` is the possessive (`his`)',
}

/** What a noun follows, and no possessive goes before. */
const determiners = 'an|the|my|your|our|his|their|this|that|these|those'
const notLetters =
  '-cappella|la|priori|posteriori|c|to|b|and|or|game|games|team|list|level|side|minor|major|is|in|few'
const adverbs =
  'just|still|also|really|always|never|not|probably|basically|definitely|literally|actually|now|simply|truly|such|only'
const said =
  'great|beautiful|amazing|awesome|hard|weird|crazy|ridiculous|perfect|hilarious|impossible|unbelievable|incredible|' +
  'important|free|over|done|ready|gone|here|easy|nice|true|possible|funny'
const felt =
  'good|cute|hard|funny|cool|easy|hot|cold|true|sad|beautiful|nice|fun|amazing|important|great|weird|bad'
const finest =
  'best|worst|core|peak|finest|heart|entirety|place|prime|infancy|original|simplest|earliest|final|current|path'
const parts =
  'kind|members|size|users|parts|value|time|features|history|content|products|services|customers|employees|way|beauty|glory'

/** Things that one has: none can be told of `it` without an article. */
const things =
  'tail|name|owner|owners|surface|shape|founder|founders|audience|logo|roof|mouth|nose|neck|wings|roots|origins|walls|' +
  'pages|creator|creators|maker|makers|inhabitants|citizens|residents|neighbours|neighbors|shareholders|headquarters|' +
  'predecessor|competitors|rivals|doors|founding|namesake|readers|visitors|guests|fans'

export const its: readonly Confusion[] = [
  confusion('its', "it's", why, [
    `_ ${determiners}`,
    `_ a ${notLetters}`,
    `_ ${adverbs} ${determiners}|been|gonna|because`,
    `_ ${adverbs} a ${notLetters}`,
    '_ been|gonna|because|me|you|them -time|know',
    '_ about time',
    '_ had a|an|the|no|many|some',
    '^ _ called -function|functions|method|methods|strike|strikes|party|parties|name',
    '^ _ easy|hard if|when',
    '_ about to',
    '_ not about|because|if|what|how|enough|fair|worth|okay',
    '^ _ time to get|start|go|take|make|vote|say|celebrate|stop|change|talk|think|bring|put|move|join|give|book|let|face|end|plan|meet|learn|try -is|was|has|had',
    'now|think|guess|know|believe|because|so _ time to get|start|go|take|make|vote|say|celebrate|stop|change|talk|think|bring|put|move|join|give|book|let|face|end|plan -is|was|has|had',
    '^ _ time for us|you|another|me|everyone',
    `_ ${said} $`,
    '_ all good|over|done|free $',
    '_ all about',
    `_ so ${felt} $|to|when|that|how`,
    '_ so much more|fun|better|easier|nicer|harder|worse',
    `_ really|very|pretty|quite ${felt} $`,
    '_ too late|bad|hot|cold|early|soon|hard|easy|expensive|long|small|big $|to|for',
    '_ too much $',
    '_ going to be|happen|rain|snow',
    '_ got a|the|to|all|me|some|everything|no|nothing',
    '_ like a|an|i|they|we|he|she|my|having|being',
    '_ what|how|why|who we|i|you|they|it|he|she|the',
    '_ hard to believe|say|imagine|tell|explain|describe|think that|how|what|it|i|we|you|if|when|the|a|$',
    '_ nice|great|good|lovely to meet|see|be|have|hear you|this|that|back|the|a|all|so|how|my|our|from',
    '_ amazing|crazy|funny|incredible|fascinating how|what',
    '_ sad|true|important|clear|great|good|possible|likely that',
    '_ worth it|noting|mentioning|checking|reading|trying|remembering',
    '_ okay|ok if|not',
    '_ easier|harder|better|cheaper|safer if|when',
    '_ easier|harder|better|cheaper|safer to be|have|get|do|just|go|see|say',
    '^ _ monday|tuesday|wednesday|thursday|friday|saturday|sunday $',
    '_ not that bad|hard|good|easy|simple|big|important $',
    '_ not too late|bad $|to|for',
    '_ not as|easy|hard|possible|clear|surprising|funny|good|bad|fun|ready|over $|as',
  ]),
  {
    ...confusion("it's", 'its', why, [
      'of|on|in|with|has|have|had|from|at|for|by|to|as|under _ own -goal|goals',
    ]),
    sure: true,
  },
  confusion("it's", 'its', why, [
    `at|in|to|near _ ${finest}`,
    `of _ ${parts}`,
    'all _ glory|beauty|forms|splendor|splendour|members|users|customers|features',
    'for _ size|age|beauty|users|members|customers|own',
    'on _ website|head|side|feet|page|knees',
    'due|thanks|because to|of _ size|low|high|simplicity|popularity|location|unique|nature|design',
    'wag|wags|wagged|wagging _ tail',
    `of|in|with|on|by|from|to|at|into|about|through|under|behind _ ${things}`,
    'change|changes|changed|changing|lost|lose|loses|losing _ colour|color|name|shape|logo|mind|owner|form|appearance|way|shine|voice|soul',
    'open|opens|opened|opening _ doors|eyes|mouth|wings',
    'lost|reached|celebrates|celebrating|launched|lived|announced|opened|opens|celebrate _ charm|peak|limit|limits|annual|first|new|doors|anniversary|10th|20th|5th|value|way|edge|own',
  ]),
]
