import { defineRule, Vocabulary } from '@lisible/core'
import type { Morphology } from '../../words/morphology.js'
import { visitWords } from '../../words/visit-words.js'
import { words } from '../../words/word-set.js'

/** `grammar/participle-agreement` */
export const participleAgreement = defineRule({
  meta: {
    id: 'grammar/participle-agreement',
    description: {
      fr: 'Après «\u00a0sont\u00a0» ou «\u00a0sommes\u00a0», le participe et l’adjectif sont au pluriel («\u00a0elles sont ouvertes\u00a0»).',
      en: 'After sont or sommes, French participles and adjectives are plural (elles sont ouvertes).',
    },
    rationale: {
      fr: 'Avec «\u00a0être\u00a0», le participe et l’adjectif s’accordent avec le sujet. «\u00a0Sont\u00a0» en annonce plusieurs\u00a0: «\u00a0les places sont réservées\u00a0». Le s ne s’entend pas, et s’oublie.',
      en: 'With être, the participle and the adjective agree with the subject, and `sont` means more than one: les places sont réservées. The s is not heard, and gets lost.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: accord du participe passé employé avec être',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'Les places sont réservées, elles ont été distribuées. Ils sont membre fondateur et partie prenante.',
      },
      {
        text: 'Les inscriptions sont ouverte et les places sont limité. Ils ont été invité.',
        findings: [
          { message: 'plural', span: 'ouverte', expected: ['ouvertes'] },
          { message: 'plural', span: 'limité', expected: ['limités', 'limitées'] },
          { message: 'plural', span: 'invité', expected: ['invités', 'invitées'] },
        ],
      },
    ],
  },
  messages: {
    plural: {
      fr: (d: { written: string; before: string; expected: string }) =>
        `Après «\u00a0${d.before}\u00a0», «\u00a0${d.written}\u00a0» se met au pluriel. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `After \`${d.before}\`, \`${d.written}\` is plural. Write \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, plurals, (at, text, morphology) => {
      const { tokens } = text
      // The participle of « elles se sont parlé » agrees with nobody, or with what stands before.
      if (/^(?:se|s'|en|y)$/.test(at.before()) || (at.word === 'sommes' && at.before(2) === 'nous')) return
      let before = at.word
      let distance = 1
      if (avoir.has(before)) {
        if (at.after() !== 'été') return
        before = `${before} été`
        distance = 2
      }
      while (distance < 4 && adverbs.has(at.after(distance))) distance++
      const form = at.after(distance)
      const place = at.placeAfter(distance)
      if (!isSingular(form, morphology)) return
      const written = tokens.text(place)
      const expected = form.endsWith('e') ? [`${written}s`] : [`${written}s`, `${written}es`]
      context.report({
        text,
        start: tokens.start(place),
        end: tokens.end(place),
        message: 'plural',
        data: { written, before, expected: expected[0] ?? '' },
        expected,
      })
    }),
})

const plurals = new Vocabulary('sont seront étaient seraient ont auront avaient auraient sommes')
const avoir = words('ont auront avaient auraient')
const adverbs = words(
  'pas plus jamais déjà tous toutes aussi encore toujours également désormais maintenant enfin très seulement',
)

/** Adjectives that are said of what is announced; more of them are nouns too (`membre`, `partie`). */
const adjectives = words('ouvert disponible gratuit prêt présent accessible offert prévu attendu requis')

function isSingular(form: string, morphology: Morphology): boolean {
  const base = form.endsWith('e') && !adjectives.has(form) ? form.slice(0, -1) : form
  return (adjectives.has(base) && !base.endsWith('s')) || morphology.isParticiple(base, false)
}
