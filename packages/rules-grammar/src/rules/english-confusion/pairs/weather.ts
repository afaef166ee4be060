import { type Confusion, confusion } from '../confusion.js'

const why = {
  fr: '«\u00a0whether\u00a0» veut dire «\u00a0si\u00a0» ou «\u00a0que… ou non\u00a0», «\u00a0weather\u00a0» dit le temps qu’il fait',
  en: '`whether` means if, `weather` is what the sky does',
}

const skies =
  'good|bad|nice|fine|great|warm|hot|cold|rainy|sunny|wet|dry|stormy|cool|windy|severe|extreme|poor|perfect|beautiful|lovely|awful|terrible|winter|summer'

export const weather: readonly Confusion[] = [
  confusion('weather', 'whether', why, [
    '^ _ or not',
    'know|decide|wonder|wondering|ask|asking|sure|unsure|matter|of|on|question|determine|see _ or not',
    "know|knows|knew|wonder|wondering|decide|deciding|decided|unsure|asked|asking|debating|determine _ you|we|i|they|he|she|it|it's|you're|we're|to|there",
    "^ _ you're a|an|new|planning|just|already|in|at",
    "^ _ it's a|an|your|for|the",
  ]),
  confusion('whether', 'weather', why, [
    '_ permitting $',
    `${skies} _ $|today|forecast`,
    'the _ is|was|outside|today|forecast|looks',
  ]),
]
