import { defineRule } from '@lisible/core'
import { emojiNames, spokenLanguage } from '../../emoji/name.js'
import { emojiRuns } from '../../emoji/run.js'
import { sources } from '../../sources.js'

export const emojiInName = defineRule({
  meta: {
    id: 'a11y/emoji-in-name',
    description: {
      fr: 'Pas d’emoji dans un titre ou une réponse de sondage.',
      en: 'No emoji in a title or an answer of a poll.',
    },
    rationale: {
      fr: 'Un titre, comme le nom affiché d’un compte, est lu chaque fois que la publication paraît dans une liste ; une réponse de sondage, chaque fois qu’on passe sur son bouton. Le nom de l’emoji s’y ajoute à chaque lecture.',
      en: 'A title, like the display name of an account, is read every time the publication shows up in a list; an answer of a poll, every time one passes its button. The name of the emoji is added every time.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    roles: ['title', 'poll-option'],
    sources: [sources.choblab],
    examples: [
      {
        text: '---\nnetworks: [youtube]\ntitle: Monter une étagère 🔨\n---\nEn dix minutes.\n',
        draft: 'a.post.md',
        findings: [{ message: 'inName', span: '🔨', expected: [''] }],
      },
      {
        text: '---\nnetworks: [youtube]\ntitle: Monter une étagère\n---\nEn dix minutes 🔨\n',
        draft: 'a.post.md',
      },
    ],
  },
  messages: {
    inName: {
      fr: (d: { name: string }) =>
        `Cet intitulé est lu à chaque passage, avec « ${d.name} ». Retirez l’emoji, ou gardez-le pour le texte.`,
      en: (d) =>
        `This label is read every time one passes it, with “${d.name}”. Take the emoji out, or keep it for the text.`,
    },
  },
  create: (context) => ({
    text(text) {
      for (const run of emojiRuns(text.tokens)) {
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: 'inName',
          data: { name: emojiNames(run.emoji, spokenLanguage(text.lang)) },
          expected: [''],
        })
      }
    },
  }),
})
