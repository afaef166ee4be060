import { type Confusion, confusion } from '../confusion.js'

const why = {
  fr: '«\u00a0affect\u00a0» est le verbe (toucher), «\u00a0effect\u00a0» le nom (un effet)',
  en: '`affect` is the verb, `effect` the noun (what is brought about)',
}

/** What has effects; emotions, which have an affect, are left out. */
const causes =
  'climate|stress|covid|alcohol|drugs|smoking|global|inflation|ageing|aging|pollution|tourism|technology|using|this|gravity|' +
  'caffeine|music|exercise|brexit|lockdown|screen|screens|sugar'
const sizes =
  'great|real|strong|positive|negative|bad|good|dramatic|serious|small|devastating|massive|powerful|knock-on|domino'

/** What is touched, and cannot be brought about. */
const touched =
  'health|sleep|mood|life|lives|credit|ranking|rankings|sales|reputation|mental|chances|ability|performance|skin|body|seo|' +
  'visibility|reach|score|experience|results|traffic|family|income|productivity|wellbeing|well-being|brain|eyesight|' +
  'energy|kids|children|customers|business|confidence|relationship|relationships|daily'

export const affect: readonly Confusion[] = [
  confusion('affect', 'effect', why, [
    'an|no|huge|big|major|profound|lasting|direct|significant|little|any _ on',
    'domino|ripple|halo|snowball|butterfly|side|desired|opposite|placebo _ of|on',
    'take|takes|took|taking|into|immediate _ -into|and|as|seriously',
    'cause and _',
    'now|remains|is|are in _ $',
    'to great|full _ $',
    'greenhouse|placebo|ripple|snowball|domino|halo|butterfly|network _',
    `the _ of ${causes}`,
    'the _ it|this|that|these|they|we|you has|have|had|can',
    `a ${sizes} _ on`,
  ]),
  confusion('affects', 'effects', why, [
    'special|side|sound _ $',
    'sound|special _ were|are|for',
    'side|adverse|harmful|lasting _ of',
    `the _ of ${causes}`,
  ]),
  confusion('effect', 'affect', why, [
    `will|can|could|would|may|might|doesn't|didn't|don't|won't|not|to|does|negatively|positively|directly|adversely _ your|my|our|their|his|her|its ${touched}`,
    'negatively|adversely _',
    "will|can|could|would|may|might|doesn't|didn't|don't|won't|not|to|does _ me|you|him|us|anyone|everyone|how|whether",
  ]),
  confusion('effects', 'affects', why, [
    'it|this _ me|you|him|us|everyone|everybody',
    'that _ me|us|everyone',
    `it|this|that|stress|sleep|weather|social|media _ your|my|our|their|his|her ${touched}`,
    'negatively|adversely _',
  ]),
  confusion('effected', 'affected', why, [
    'negatively|adversely|badly|severely|deeply|emotionally _ -change|changes',
    "people|those|families|anyone|everyone|communities|i'm|you're|we're|they're _ by",
  ]),
]
