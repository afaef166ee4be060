import { defineRule, TokenKind } from '@lisible/core'
import { charterOf } from '../../charter/charter.js'

const marks: Readonly<Record<string, number>> = { '!': 1, '！': 1, '‼': 2, '⁉': 1, '⁈': 1 }

const charter = { voice: { exclamationsMax: 1 } }

/** `brand/exclamations` */
export const exclamations = defineRule({
  meta: {
    id: 'brand/exclamations',
    description: {
      fr: 'Un texte n’a pas plus de points d’exclamation que la charte n’en veut.',
      en: 'A text has no more exclamation marks than the charter wants.',
    },
    rationale: {
      fr: 'Quand tout s’exclame, rien ne ressort. La charte dit combien de points d’exclamation un texte peut avoir (voix.exclamations_max)\u202f; chaque signe compte\u00a0: « !!! » en fait trois.',
      en: 'When everything exclaims, nothing stands out. The charter says how many exclamation marks a text may have (voice.exclamations_max); each sign counts: `!!!` makes three.',
    },
    category: 'brand',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    roles: ['body', 'title', 'description', 'first-comment', 'poll-question', 'poll-option'],
    sources: [],
    examples: [
      { text: 'On ouvre samedi ! Entrée libre.', settings: { charter } },
      {
        text: 'On ouvre samedi ! Entrée libre !',
        settings: { charter },
        findings: [{ message: 'tooMany', span: '!' }],
      },
      {
        text: 'Samedi !!!',
        settings: { charter },
        findings: [{ message: 'tooMany', span: '!!' }],
      },
      {
        text: 'On ouvre samedi !',
        settings: { charter: { voice: { exclamationsMax: 0 } } },
        findings: [{ message: 'unwanted', span: '!' }],
      },
    ],
  },
  messages: {
    tooMany: {
      fr: (d: { count: number; max: number }) =>
        `Ce texte a ${d.count} points d’exclamation\u00a0: la charte en demande ${d.max} au plus. Gardez-les pour ce qui compte, et finissez les autres phrases par un point.`,
      en: (d) =>
        `This text has ${d.count} exclamation marks: the charter asks for ${d.max} at most. Keep them for what counts, and end the other sentences with a full stop.`,
    },
    unwanted: {
      fr: () => 'La charte demande des textes sans point d’exclamation. Finissez la phrase par un point.',
      en: () => 'The charter asks for texts without exclamation marks. End the sentence with a full stop.',
    },
  },
  create(context) {
    const max = charterOf(context.settings)?.voice?.exclamationsMax
    if (max === undefined) return {}
    return {
      text(text) {
        const { tokens } = text
        let count = 0
        let start = -1
        let end = -1
        for (let i = 0; i < tokens.length; i++) {
          const kind = tokens.kind(i)
          const found =
            kind === TokenKind.punctuation || kind === TokenKind.symbol ? (marks[tokens.text(i)] ?? 0) : 0
          if (found === 0) continue
          count += found
          if (count <= max) continue
          // The first beyond, and what is glued to it.
          if (start < 0) start = tokens.start(i)
          if (end < 0 || end === tokens.start(i)) end = tokens.end(i)
        }
        if (start < 0) return
        if (max === 0) context.report({ text, start, end, message: 'unwanted' })
        else context.report({ text, start, end, message: 'tooMany', data: { count, max } })
      },
    }
  },
})
