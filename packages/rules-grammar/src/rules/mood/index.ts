import { defineRule, Vocabulary } from '@lisible/core'
import { visitWords } from '../../words/visit-words.js'
import { conditionalAfterSi } from './conditional.js'
import { indicativeAfterQue } from './subjunctive.js'

interface Mood {
  readonly written: string
  readonly lead: string
  readonly expected: string
}

/** `grammar/mood` */
export const mood = defineRule({
  meta: {
    id: 'grammar/mood',
    description: {
      fr: 'Le verbe est au mode que demande ce qui le précède («\u00a0si j’avais su\u00a0», «\u00a0il faut que vous veniez\u00a0»).',
      en: 'The verb is in the mood that what stands before it asks for (si j’avais su, il faut que vous veniez).',
    },
    rationale: {
      fr: '«\u00a0Si\u00a0» qui pose une condition ne va pas avec le conditionnel\u00a0: «\u00a0si j’avais su, je serais venu\u00a0». «\u00a0Il faut que\u00a0», «\u00a0pour que\u00a0», «\u00a0avant que\u00a0» demandent le subjonctif. Ces deux fautes se voient de loin. La règle ne lit que les verbes dont le sujet est un pronom.',
      en: '`Si`, when it sets a condition, does not go with the conditional: si j’avais su, je serais venu. `Il faut que`, `pour que` and `avant que` ask for the subjunctive. Both mistakes show from afar. The rule reads only verbs whose subject is a pronoun.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: modes et temps',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'Si j’avais su, je serais venue. Il faut que vous veniez. Je me demande si vous seriez libre. Je sais que vous venez.',
      },
      {
        text: 'Si j’aurais su, je serais venue. Si vous viendriez tôt, on commencerait.',
        findings: [
          { message: 'conditional', span: 'aurais', expected: ['avais'] },
          { message: 'conditional', span: 'viendriez', expected: ['veniez'] },
        ],
      },
      {
        text: 'Il faut que vous venez. Pour qu’il peut entrer, ouvrez.',
        findings: [
          { message: 'subjunctive', span: 'venez', expected: ['veniez'] },
          { message: 'subjunctive', span: 'peut', expected: ['puisse'] },
        ],
      },
    ],
  },
  messages: {
    conditional: {
      fr: (d: Mood) =>
        `Après «\u00a0${d.lead}\u00a0» qui pose une condition, c’est l’imparfait qu’il faut, non le conditionnel. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `After \`${d.lead}\` that sets a condition, French wants the imperfect, not the conditional. Write \`${d.expected}\`.`,
    },
    subjunctive: {
      fr: (d: Mood) =>
        `«\u00a0${d.lead}\u00a0» demande le subjonctif. Écrivez «\u00a0${d.expected}\u00a0», non «\u00a0${d.written}\u00a0».`,
      en: (d) => `\`${d.lead}\` asks for the subjunctive. Write \`${d.expected}\`, not \`${d.written}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, conjunctions, (at, text, morphology) => {
      const wrong = /^s/.test(at.word)
        ? conditionalAfterSi(at, morphology)
        : indicativeAfterQue(at, morphology)
      if (!wrong) return
      const { verb, lead, expected, message } = wrong
      const start = text.tokens.start(verb.index)
      const end = text.tokens.end(verb.index)
      context.report({
        text,
        start,
        end,
        message,
        data: { written: verb.text, lead, expected },
        expected: [expected],
      })
    }),
})

const conjunctions = new Vocabulary(() => ['si', "s'", 'que', "qu'"])
