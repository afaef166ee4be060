import { defineRule } from '@lisible/core'
import { judgeText } from '../../words/judge.js'
import { lexiconsOf } from '../../words/lexicons.js'

/** `spelling/lengthened-word` */
export const lengthenedWord = defineRule({
  meta: {
    id: 'spelling/lengthened-word',
    description: {
      fr: 'Les mots ne sont pas allongés pour l’emphase\u00a0: «\u00a0trop\u00a0», non «\u00a0trooop\u00a0».',
      en: 'Words are not lengthened for emphasis: so, not sooo.',
    },
    rationale: {
      fr: 'Allonger un mot donne de la voix à un message, et c’est souvent voulu. Les lecteurs d’écran épellent toutefois ces mots ou les prononcent mal, et la recherche ne les trouve pas\u00a0: à proscrire dans un texte d’information.',
      en: 'Lengthening a word gives a message a voice, and is often meant. Yet screen readers spell such words out or say them badly, and searches miss them: better avoided in a text that informs.',
    },
    category: 'spelling',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'off',
    languages: ['fr', 'en'],
    sources: [
      {
        title: 'WCAG 2.2, critère 3.1.5\u00a0: niveau de lecture',
        url: 'https://www.w3.org/TR/WCAG22/#reading-level',
      },
    ],
    examples: [
      { text: 'C’est trop bien, vivement la soirée créée pour vous\u00a0!' },
      {
        text: 'C’est trooop bien\u00a0!',
        findings: [{ message: 'lengthened', span: 'trooop', expected: ['trop'], severity: 'info' }],
      },
    ],
  },
  messages: {
    lengthened: {
      fr: (d: { word: string; expected: string }) =>
        `«\u00a0${d.word}\u00a0» est allongé\u00a0: un lecteur d’écran peut l’épeler. Écrivez «\u00a0${d.expected}\u00a0» si le texte doit être lu par tous.`,
      en: (d) =>
        `\`${d.word}\` is lengthened: a screen reader may spell it out. Write \`${d.expected}\` if everyone should be able to read the text.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const lexicons = lexiconsOf(context, text)
        if (!lexicons) return
        for (const judgement of judgeText(text, lexicons)) {
          if (judgement.kind !== 'lengthened') continue
          const { word, start, end, expected } = judgement
          if (expected[0] === undefined) continue
          context.report({
            text,
            start,
            end,
            message: 'lengthened',
            data: { word, expected: expected[0] },
            expected,
            severity: 'info',
          })
        }
      },
    }
  },
})
