import { defineRule, TokenKind, Vocabulary } from '@lisible/core'
import { spokenLanguage } from '../../emoji/name.js'
import { codeWordsOf, undisguise } from '../../letters/algospeak.js'
import { sources } from '../../sources.js'

export const algospeak = defineRule({
  meta: {
    id: 'a11y/algospeak',
    description: {
      fr: 'Pas de mots déguisés pour passer les filtres.',
      en: 'No words disguised to get past filters.',
    },
    rationale: {
      fr: '« v*ol », « su1cide » ou « s€xe » se prononcent mal, ne se trouvent pas à la recherche et cachent les contenus d’aide à qui les cherche. Les contraintes de modération sont réelles : à vous de juger. Un mot précis et neutre passe souvent mieux qu’un mot déguisé.',
      en: '“r*pe”, “su1cide” or “s3x” are mispronounced, are not found by search and hide help from those who look for it. The constraints of moderation are real: you judge. A precise, neutral word often gets through better than a disguised one.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.h86],
    examples: [
      {
        text: 'Un numéro contre les v1olences',
        findings: [{ message: 'disguised', span: 'v1olences', expected: ['violences'] }],
      },
      {
        text: 'Prévention du su*cide : appelez le 3114',
        findings: [{ span: 'su*cide', expected: ['suicide'] }],
      },
      { text: 'Talk about su1cide', lang: 'en', findings: [{ span: 'su1cide', expected: ['suicide'] }] },
      { text: 'Un numéro contre les violences : le 3919' },
      { text: 'En 4x4 jusqu’au km 7, sortie A13, en 5G, H24' },
      { text: 'C’est **vraiment** bien, étudiant*e*s' },
    ],
  },
  messages: {
    disguised: {
      fr: (d: { plain: string }) =>
        `Ce mot déguisé (sans doute « ${d.plain} ») se prononce mal et échappe à la recherche, donc à qui cherche de l’aide. Si la modération du réseau le permet, écrivez-le.`,
      en: (d) =>
        `This disguised word (probably \`${d.plain}\`) is mispronounced and escapes search, so also those who look for help. If the moderation of the network lets you, write it.`,
    },
  },
  create: (context) => ({
    text(text) {
      const lang = spokenLanguage(text.lang)
      const report = (start: number, end: number) => {
        const plain = undisguise(text.value.slice(start, end), lang)
        if (plain === undefined) return
        context.report({ text, start, end, message: 'disguised', data: { plain }, expected: [plain] })
      }
      for (const i of text.tokens.placesOf(codeWords[lang])) {
        if (text.tokens.kind(i) === TokenKind.word) report(text.tokens.start(i), text.tokens.end(i))
      }
      for (const { start, end } of disguisedWords(text.value)) report(start, end)
    },
  }),
})

const codeWords = {
  fr: new Vocabulary(() => codeWordsOf('fr')),
  en: new Vocabulary(() => codeWordsOf('en')),
}

const disguise = '0134578*€@$!9'

/** Words with one of the disguising signs between letters. Linear: each sign is looked at once. */
function disguisedWords(value: string): { start: number; end: number }[] {
  const words: { start: number; end: number }[] = []
  let from = 0
  for (let i = 1; i < value.length - 1; i++) {
    const unit = value.charCodeAt(i)
    if (unit > 0x40 && unit !== 0x20ac) continue
    if (!disguise.includes(value.charAt(i)) || !isLetter(value.charAt(i - 1))) continue
    let start = i
    while (start > from && isPart(value.charAt(start - 1))) start--
    let end = i + 1
    while (end < value.length && isPart(value.charAt(end))) end++
    while (end > i && value.charAt(end - 1) === '!') end--
    if (end > i + 1 && value.charAt(start - 1) !== '#' && value.charAt(start - 1) !== '@')
      words.push({ start, end })
    from = end
    i = end
  }
  return words
}

function isPart(character: string): boolean {
  return disguise.includes(character) || isLetter(character)
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase()
}
