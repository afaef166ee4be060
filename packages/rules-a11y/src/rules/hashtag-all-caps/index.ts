import { defineRule } from '@lisible/core'
import { englishLexicon, frenchLexicon } from '@lisible/lexicon-fr'
import { caseOf } from '../../hashtags/case.js'
import { splitName } from '../../hashtags/split.js'
import { tagsOf } from '../../hashtags/tags.js'
import { sources } from '../../sources.js'

export const hashtagAllCaps = defineRule({
  meta: {
    id: 'a11y/hashtag-all-caps',
    description: {
      fr: 'Pas de mot-dièse de plusieurs mots tout en capitales.',
      en: 'No hashtag of several words all in capitals.',
    },
    rationale: {
      fr: 'Tout en capitales, les mots d’un mot-dièse ne se distinguent pas plus que tout en minuscules : le lecteur d’écran n’en fait qu’un mot, ou l’épelle. Une capitale par mot suffit. Les sigles ne sont pas signalés.',
      en: 'All in capitals the words of a hashtag are no easier to tell apart than all in small letters: a screen reader makes one word of them, or spells. A capital per word is enough. Acronyms are not reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.listen],
    examples: [
      {
        text: '#SEMAINEDELATERRE dès lundi',
        findings: [{ message: 'allCaps', span: '#SEMAINEDELATERRE', expected: ['#SemaineDeLaTerre'] }],
      },
      { text: '#SNCF, #RGPD et #COP30' },
      { text: '#DroitsDesFemmes' },
    ],
  },
  messages: {
    allCaps: {
      fr: (d: { tag: string; pascal: string }) =>
        `Dans « ${d.tag} », rien ne sépare les mots : un lecteur d’écran n’en fait qu’un ou l’épelle. Une capitale par mot suffit : « ${d.pascal} ».`,
      en: (d) =>
        `In \`${d.tag}\` nothing parts the words: a screen reader makes one of them or spells it. A capital per word is enough: \`${d.pascal}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      for (const { start, end, name } of tagsOf(text.tokens)) {
        if (name.replace(/\d/g, '').length <= longestAcronym || caseOf(name) !== 'upper') continue
        const lexicon = context.resource(text.lang.startsWith('en') ? englishLexicon : frenchLexicon)
        if (!lexicon) return
        const split = splitName(name, lexicon)
        if (!split) continue
        const pascal = `#${split.pascal}`
        context.report({
          text,
          start,
          end,
          message: 'allCaps',
          data: { tag: `#${name}`, pascal },
          expected: [pascal],
        })
      }
    },
  }),
})

const longestAcronym = 5
