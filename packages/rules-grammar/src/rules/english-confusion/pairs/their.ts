import { type Confusion, confusion } from '../confusion.js'

const why = {
  fr: '«\u00a0their\u00a0» est le possessif («\u00a0my\u00a0»), «\u00a0there\u00a0» dit le lieu ou annonce («\u00a0there is\u00a0»), «\u00a0they’re\u00a0» veut dire «\u00a0they are\u00a0»',
  en: '`their` is the possessive (`my`), `there` tells a place or announces (`there is`), `they’re` means `they are`',
}
const whose = {
  fr: '«\u00a0who’s\u00a0» veut dire «\u00a0who is\u00a0» ou «\u00a0who has\u00a0», «\u00a0whose\u00a0» dit à qui est la chose',
  en: '`who’s` means `who is` or `who has`, `whose` tells whom a thing belongs to',
}

const notVerb =
  '-a|an|the|it|them|this|that|these|those|his|her|up|several|many|two|three|no|property|homes|land|guns'
const kin =
  'lives|kids|children|parents|families|homes|jobs|efforts|hearts|eyes|minds|money|houses|cars|careers|businesses|' +
  'employees|customers|products|websites|brand|families'

/** `they, them, their are pronouns`, `some of their are good` (theirs) */
const notBefore =
  '-them|they|she|he|her|his|is|are|and|or|theirs|pronoun|word|of|by|with|like|than|as|between|unlike|to'

export const their: readonly Confusion[] = [
  confusion('there', 'their', why, [
    `of|with|have|has|had|make|made|build|create|bring|brought|choose|chose|find|found|take|took|for|do|doing|by|start|having|using _ own ${notVerb}`,
    'in _ own way|home|homes|time|words|right|lives|house|country|language|world|style',
    'on _ own and|terms|time|without|but|website|page|$',
    `of|with|by|about|into|lost|lose|risk|change|for|improve|grow _ ${kin}`,
    'for _ help|support|hard|time|efforts|patience and|work|in|with|on|at',
  ]),
  {
    ...confusion('their', 'there', why, [
      `${notBefore} _ is|are|was|were|isn't|aren't|wasn't|weren't -a|an|possessive`,
      `${notBefore} _ is|was a|an -possessive|pronoun|word`,
      `${notBefore} _ has|have|had been`,
      'and|but|or _ is|are|was|were more|less|only|many|lots|several|plenty|no|some|few|still|too|always|#',
    ]),
    sure: true,
  },
  confusion('their', 'there', why, [
    'over|up|down|back|in|out _ $',
    'hi|hello|hey _ $|everyone|all|folks|guys',
    'go|get|got|went|live|lived|almost|right _ $',
    '_ must|should|may be',
    'been|being|is|are _ anything|something|nothing|anyone|someone|anybody|somebody',
    'is|are|was|were _ any|a|an|some',
  ]),
  confusion("their's", "there's", why, ['_ a|an|no|nothing|something|always|only|still|so|more|plenty|one']),
  confusion("they're", 'their', why, [
    'of|with|in|for|on|from|have|has|at|by|make|do _ own -goal|goals',
    `of|with|by|about|into|lost|lose|in|from|change|improve|at|on _ ${kin}|car|house|life|phone|website`,
  ]),
  confusion("they're", 'there', why, [
    "_ is|are|was|were|isn't|wasn't",
    'over|in|out _ $',
    'is|are|was|were _ any|a',
  ]),
  confusion("who's", 'whose', whose, [
    '_ car|idea|turn|name|phone|fault|birthday|responsibility|parents|mother|father|children|names|lives|work|books is|was|it|are|were|will|has|have|i|you|we|they|he|she',
    'someone|anyone|person|man|woman|artist|author|people|those|friend|company|brand|writer|child _ work|name|names|life|lives|voice|story|stories|job|house|dream|dreams|book|books|car|dog|kids|children|parents|words|mission|goal',
    'guess|know|knows|wonder|wondering|ask|remember|decide|see _ birthday|turn|idea|fault|job|dog|house|car|book|phone|responsibility it|this|that|these|those',
  ]),
  confusion('whose', "who's", whose, [
    '_ going to',
    '_ gonna|been',
    '_ in charge',
    '^ _ in|hungry|excited|ready|joining|coming|up|with|watching $',
    '^ _ excited|ready|up for|to',
    '^ _ with me|us',
    '_ not a|an|the|afraid|sure',
  ]),
]
