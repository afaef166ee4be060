import { defineRule, Vocabulary } from '@lisible/core'
import { visitWords } from '../../words/visit-words.js'
import { disagreement } from './agreement.js'
import { isSubjectDeterminer } from './nouns.js'
import { isSubjectPronoun } from './pronouns.js'

/** `grammar/subject-verb` */
export const subjectVerb = defineRule({
  meta: {
    id: 'grammar/subject-verb',
    description: {
      fr: 'Le verbe s’accorde avec son sujet («\u00a0ils proposent\u00a0», «\u00a0les visites de la ville commencent\u00a0»).',
      en: 'The verb agrees with its subject (ils proposent, les visites de la ville commencent).',
    },
    rationale: {
      fr: '«\u00a0Ils propose\u00a0», «\u00a0je peut\u00a0», «\u00a0nous vous invite\u00a0»\u00a0: l’oreille n’entend rien, l’œil bute. La règle lit le verbe qui suit son pronom de près, ou un nom et ses compléments en tête de phrase\u00a0; elle se tait quand plusieurs noms peuvent être le sujet.',
      en: '`Ils propose`, `je peut`, `nous vous invite`: the ear hears nothing, the eye stumbles. The rule reads a verb close behind its pronoun, or behind a noun and its complements at the head of a sentence; it says nothing where several nouns may be the subject.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: accord du verbe',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'Tu peux venir, ils proposent un goûter, et nous vous invitons. Avec elles, chante la chorale. On dit qu’ils sont là.',
      },
      {
        text: 'Tu peut venir, ils propose un goûter, nous vous attend. On peux chanter.',
        findings: [
          { message: 'person', span: 'peut', expected: ['peux'] },
          { message: 'person', span: 'propose', expected: ['proposent'] },
          { message: 'person', span: 'attend', expected: ['attendons'] },
          { message: 'person', span: 'peux', expected: ['peut'] },
        ],
      },
      {
        text: 'Les bénévoles vous remercie. Les parents était ravis. Les guides de l’office propose un tour.',
        findings: [
          { message: 'person', span: 'remercie', expected: ['remercient'] },
          { message: 'person', span: 'était', expected: ['étaient'] },
          { message: 'person', span: 'propose', expected: ['proposent'] },
        ],
      },
    ],
  },
  messages: {
    person: {
      fr: (d: { written: string; subject: string; expected: string }) =>
        `Avec «\u00a0${d.subject}\u00a0», «\u00a0${d.written}\u00a0» s’écrit «\u00a0${d.expected}\u00a0»\u00a0: le verbe s’accorde avec son sujet.`,
      en: (d) =>
        `With \`${d.subject}\`, \`${d.written}\` is written \`${d.expected}\`: the verb agrees with its subject.`,
    },
    number: {
      fr: (d: { written: string; subject: string; expected: string }) =>
        `«\u00a0${d.subject}\u00a0» est au singulier, «\u00a0${d.written}\u00a0» au pluriel. Écrivez «\u00a0${d.subject}s\u00a0», ou «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `\`${d.subject}\` is singular, \`${d.written}\` is plural. Write \`${d.subject}s\`, or \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, subjects, (at, text, morphology) => {
      const { tokens } = text
      const i = at.index
      const wrong = disagreement(at, morphology)
      if (!wrong) return
      const { verb, subject = i, expected, maybeSubject } = wrong
      const [first = ''] = expected
      const data = { written: tokens.text(verb), subject: tokens.text(subject), expected: first }
      const end = tokens.end(verb)
      const start = tokens.start(maybeSubject ? i : verb)
      const between = text.value.slice(tokens.end(i), tokens.start(verb))
      context.report({
        text,
        start,
        end,
        message: maybeSubject ? 'number' : 'person',
        data,
        expected: maybeSubject
          ? [`${at.text}s${between}${data.written}`, `${at.text}${between}${first}`]
          : expected,
      })
    }),
})

const subjects = new Vocabulary(
  () => [...isSubjectPronoun, ...isSubjectDeterminer, ...'qui attends ceux celles celui celle'.split(' ')],
  ({ lower }) => lower.endsWith('rons') || lower.endsWith('ras'),
)
