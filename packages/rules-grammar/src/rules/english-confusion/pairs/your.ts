import { type Confusion, confusion } from '../confusion.js'

const why = {
  fr: '«\u00a0you’re\u00a0» veut dire «\u00a0you are\u00a0», «\u00a0your\u00a0» est le possessif («\u00a0my\u00a0»)',
  en: '`you’re` means `you are`, `your` is the possessive (`my`)',
}

const belongings =
  'website|phone|account|email|inbox|profile|page|post|posts|feed|bio|help|support|feedback|comments|friends|family|kids|' +
  'house|car|customers|audience|followers|brand|time|mind|heart|eyes|hands|day|work|dreams|money|health|questions|ideas'
const doing = 'looking|reading|planning|thinking|wondering|trying|having|struggling|searching'

export const your: readonly Confusion[] = [
  confusion('your', "you're", why, [
    '^ _ welcome $',
    '^ _ welcome to join|come|use|visit|stay|share|try|bring|ask|contact|attend|take|copy',
    '_ always|very|most|so welcome $',
    '_ always|very welcome to|here|at|in',
    '_ more than welcome $|to|here',
    '_ gonna',
    '_ going to be|love|need|want|have|regret|hate|miss|like|feel|enjoy|know',
    '_ invited $',
    '_ invited to',
    '_ not a|an|the|alone|sure|even|supposed|allowed|gonna|in|at|here|my',
    '_ a -cappella|la|priori|posteriori|c|to|game|games|team|list|lists|levels|level|score|plan|side|cup|minor|major|b|and|or|in|is',
    '_ an -hour|angel',
    '_ the best|one|only|most|first|man|greatest|worst|boss|king|queen|sweetest|reason|right|kind|type|sort|ones|same|star|hero',
    '_ too kind|good|funny|sweet|late',
    '_ too much $',
    '_ so right|sweet|kind|beautiful|cute|funny|lucky|talented|smart|brave|welcome|amazing $',
    '_ supposed to',
    '_ able|unable|allowed to',
    '_ probably|still|already not|a|the|wondering|aware',
    `if|when|whether|because|while|since|unless|that|hope _ ${doing} for|to|about|at|of|this|on|a|with|if|what|how|why`,
    'if|when|whether|because|hope|unless _ interested in|to',
    'if|whether|unless|when|because _ new|ready|eligible|unable|able to|for|here',
    'if|when|while|because|unless _ in the|a',
    'if|when|unless _ not looking|interested|ready|happy|careful|familiar|using|already|into',
    'what|where|who|why|how _ doing|saying|looking|talking|thinking|trying $|to|for|about',
    'hope _ excited|safe|fine|happy|healthy|well|okay|ok here|there|too|and|with',
    'glad|hope|sure|think|know|so|says|happy _ okay|ok|safe|well|fine|alright|happy|here|coming $',
  ]),
  {
    ...confusion("you're", 'your', why, ['_ own -goal|brand']),
    sure: true,
  },
  confusion("you're", 'your', why, [
    `in|on|with|of|from|about|into|at|through|check|share|love|for|to|by _ ${belongings}`,
    'what|when|where|how is|are|was|were _ favorite|favourite|name|email|number|address|opinion|thoughts|plans|goals|goal',
    "what's|where's|how's _ favorite|favourite|name|email|number|address|opinion|plan|goal|biggest",
  ]),
]
