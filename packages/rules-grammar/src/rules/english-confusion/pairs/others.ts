import { type Confusion, confusion } from '../confusion.js'

const have = {
  fr: '«\u00a0would have\u00a0» se dit «\u00a0would’ve\u00a0», qui s’entend comme «\u00a0would of\u00a0»\u00a0; le verbe est «\u00a0have\u00a0»',
  en: '`would have` is said `would’ve`, which sounds like `would of`; the verb is `have`',
}
const supposed = {
  fr: '«\u00a0be supposed to\u00a0» se dit avec le participe, dont le «\u00a0d\u00a0» ne s’entend guère',
  en: '`be supposed to` takes the participle, whose `d` is hardly heard',
}
const breathe = {
  fr: '«\u00a0breathe\u00a0» est le verbe (respirer), «\u00a0breath\u00a0» le nom (le souffle)',
  en: '`breathe` is the verb, `breath` the noun',
}
const advice = {
  fr: '«\u00a0advice\u00a0» est le nom (un conseil), «\u00a0advise\u00a0» le verbe (conseiller)',
  en: '`advice` is the noun, `advise` the verb',
}
const peek = {
  fr: '«\u00a0peek\u00a0» veut dire «\u00a0coup d’œil\u00a0», «\u00a0peak\u00a0» veut dire «\u00a0sommet\u00a0»',
  en: '`peek` is a glance, `peak` a summit',
}
const pique = {
  fr: 'on pique la curiosité («\u00a0pique\u00a0»), «\u00a0peak\u00a0» veut dire «\u00a0sommet\u00a0»',
  en: '`pique` is to arouse, `peak` a summit',
}
const bear = {
  fr: '«\u00a0bear with\u00a0» veut dire «\u00a0patienter\u00a0» et «\u00a0bear in mind\u00a0» «\u00a0garder à l’esprit\u00a0»\u00a0; «\u00a0bare\u00a0» veut dire «\u00a0nu\u00a0»',
  en: '`bear with` is to be patient and `bear in mind` to remember; `bare` is naked',
}
const perSe = {
  fr: 'c’est la locution latine «\u00a0per se\u00a0» (en soi)',
  en: 'it is the Latin phrase `per se` (in itself)',
}
const hear = {
  fr: '«\u00a0hear\u00a0» veut dire «\u00a0entendre\u00a0», «\u00a0here\u00a0» veut dire «\u00a0ici\u00a0»',
  en: '`hear` is done with the ear, `here` is this place',
}
const everyDay = {
  fr: 'en un mot, c’est un adjectif («\u00a0everyday life\u00a0»)\u00a0; «\u00a0chaque jour\u00a0» s’écrit en deux mots',
  en: 'in one word it is an adjective (`everyday life`); each day is written in two',
}
const aPart = {
  fr: '«\u00a0a part of\u00a0» veut dire «\u00a0une partie de\u00a0», «\u00a0apart\u00a0» veut dire «\u00a0à part\u00a0»',
  en: '`a part of` is a piece of, `apart` is away from',
}
const were = {
  fr: '«\u00a0we’re\u00a0» veut dire «\u00a0we are\u00a0», «\u00a0were\u00a0» est le passé de «\u00a0are\u00a0»',
  en: '`we’re` means `we are`, `were` is the past of `are`',
}

const modals = "would|could|should|wouldn't|couldn't|shouldn't|mustn't|mightn't|woulda|coulda"
const participles =
  'been|done|gone|had|made|taken|seen|known|given|got|gotten|come|become|said|told|thought|found|kept|left|lost|won|bought|' +
  'brought|caught|felt|heard|held|met|paid|run|sent|shown|slept|spent|stood|taught|worn|written|broken|chosen|driven|' +
  'eaten|fallen|forgotten|grown|let|meant|spoken|understood|built|begun|cost|sold|*ed'
const adverbs = 'never|just|easily|also|really|probably|not|always|only|already|ever|definitely|totally'
const persons = 'i|you|he|she|it|we|they|who'

/** What `every day` follows. */
const daily =
  'it|this|that|you|us|them|me|here|there|work|working|works|happen|happens|happening|bake|run|walk|read|write|post|posting|' +
  'train|training|practice|eat|drink|people|home|online|open|coming|together|almost|nearly|something|music|coffee|water|content'

export const others: readonly Confusion[] = [
  {
    ...confusion('of', 'have', have, [
      `${modals} _ ${participles}`,
      `${modals} _ ${adverbs} ${participles}`,
      `${modals} ${adverbs} _ ${participles}`,
      `${persons} must|might|may _ ${participles}`,
      `i'd|you'd|he'd|she'd|we'd|they'd _ ${participles}`,
      'must|might|may _ been',
      `${persons} must|might _ ${adverbs} ${participles}`,
    ]),
    sure: true,
  },
  confusion('off', 'have', have, ['would|could|should _ been|known|had|seen|thought']),
  {
    ...confusion('suppose', 'supposed', supposed, [
      "is|are|was|were|am|i'm|you're|it's|we're|they're|he's|she's|what's|isn't|aren't|wasn't|weren't|been _ to",
    ]),
    sure: true,
  },
  {
    ...confusion('breath', 'breathe', breathe, ["can't|cannot|couldn't _ $|in|anymore|properly|and|through"]),
    sure: true,
  },
  confusion('breath', 'breathe', breathe, [
    'room|space|time|need|needs|remember|forget|forgot|able|hard|try|trying|how to _ $|again|easier|deeply|properly|in',
  ]),
  confusion('advise', 'advice', advice, [
    'piece|pieces of _',
    'any|my|your|their|best|good|great|expert|free|professional|legal|medical _ on|$',
    'give|need|want|get|have|seek|offer some _ on|for|$',
    'any|good|great|expert|free|professional _ for',
  ]),
  confusion('advice', 'advise', advice, [
    "would|will|can|could|i'd|we'd|strongly _ you|him|them|us|against",
    'i|we|they _ you to',
  ]),
  { ...confusion('peak', 'peek', peek, ['sneak _']), sure: true },
  confusion('peaks', 'peeks', peek, ['sneak _']),
  confusion('peaked', 'piqued', pique, ['_ my|your|our|his|her|their interest|curiosity']),
  confusion('peeked', 'piqued', pique, ['_ my|your|our|his|her|their interest|curiosity']),
  confusion('peak', 'pique', pique, [
    '_ my|your|our|his|her|their curiosity',
    'to|will|might|may|can|should|could|would _ my|your|our|his|her|their interest',
  ]),
  confusion('peaks', 'piques', pique, ['_ my|your|our|his|her|their interest|curiosity']),
  { ...confusion('bare', 'bear', bear, ['_ in mind']), sure: true },
  confusion('bare', 'bear', bear, ['-stripped|laid|go|going|it|us|them _ with me|us']),
  { ...confusion('say', 'se', perSe, ['per _ $', 'not per _']), sure: true },
  confusion('here', 'hear', hear, [
    'love|like|excited|happy|glad|want|eager|hope|delighted|forward to _ from|your|what|about',
    'forward to _ back',
    'to _ from you|your',
  ]),
  confusion('everyday', 'every day', everyDay, [
    `${daily} _ $`,
    `${daily} _ at|from|until #|noon|midnight`,
    `${daily} _ this week|month|summer|year`,
    `${daily} _ since|until`,
    `${daily} _ for a|the|# week|weeks|days|month|months|year|years`,
    '^ _ i|we|you|they|he|she',
  ]),
  confusion('apart', 'a part', aPart, ["be|being|become|was|is|are|am|been|feel|were|became|i'm|it's _ of"]),
  confusion('were', "we're", were, [
    '^ _ excited|thrilled|proud|happy|delighted|pleased|glad|honored|honoured to',
    '^ _ so|very|super excited|thrilled|proud|happy|grateful to',
    '^ _ looking forward',
    '^ _ hiring|back|live|recruiting $',
  ]),
  confusion("we're", 'were', were, ['they _', 'there _ many|lots|several']),
  confusion(
    'where',
    'were',
    {
      fr: '«\u00a0were\u00a0» est le passé de «\u00a0are\u00a0», «\u00a0where\u00a0» dit le lieu',
      en: '`were` is the past of `are`, `where` tells a place',
    },
    ['they|we _ not|so|in|very|going|just|all|at|there|both|looking|trying|able|never|always'],
  ),
]
