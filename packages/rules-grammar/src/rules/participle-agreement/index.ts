import { defineRule, Vocabulary } from '@lisible/core'
import { prepositions } from '../../words/lists.js'
import type { Morphology } from '../../words/morphology.js'
import type { Neighbours } from '../../words/neighbours.js'
import { visitWords } from '../../words/visit-words.js'
import { words } from '../../words/word-set.js'

/** `grammar/participle-agreement` */
export const participleAgreement = defineRule({
  meta: {
    id: 'grammar/participle-agreement',
    description: {
      fr: 'Après «\u00a0être\u00a0», le participe et l’adjectif s’accordent avec un sujet sûr («\u00a0elles sont ouvertes\u00a0»).',
      en: 'After être, French participles and adjectives agree with a subject that is sure (elles sont ouvertes).',
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
      {
        text: 'Une erreur a été trouvé, elle n’est pas resté. Ces places sont accessible à tous. Elles sont arrivés.',
        findings: [
          { message: 'feminine', span: 'trouvé', expected: ['trouvée'] },
          { message: 'feminine', span: 'resté', expected: ['restée'] },
          { message: 'plural', span: 'accessible', expected: ['accessibles'] },
          { message: 'feminine', span: 'arrivés', expected: ['arrivées'] },
        ],
      },
      {
        text: 'L’homme qui a vu la fille est passé. L’ami venu avec elle est arrivé. Elle a aimé. Elle s’est lavé les mains. Les enjeux sont politique et social.',
      },
    ],
  },
  messages: {
    plural: {
      fr: (d: { written: string; before: string; expected: string }) =>
        `Après «\u00a0${d.before}\u00a0», «\u00a0${d.written}\u00a0» se met au pluriel. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `After \`${d.before}\`, \`${d.written}\` is plural. Write \`${d.expected}\`.`,
    },
    feminine: {
      fr: (d: { written: string; before: string; expected: string }) =>
        `«\u00a0${d.written}\u00a0» s’accorde avec «\u00a0${d.before}\u00a0», au féminin. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `\`${d.written}\` agrees with \`${d.before}\`, which is feminine. Write \`${d.expected}\`.`,
    },
    masculine: {
      fr: (d: { written: string; before: string; expected: string }) =>
        `«\u00a0${d.written}\u00a0» s’accorde avec «\u00a0${d.before}\u00a0», au masculin. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) => `\`${d.written}\` agrees with \`${d.before}\`, which is masculine. Write \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, auxiliaries, (at, text, morphology) => {
      const { tokens } = text
      const auxiliary = at.word === 'être' ? at.previous() : at
      const isModal = auxiliary !== at
      if (isModal && !modals.has(auxiliary.word)) return
      let before = isModal ? `${auxiliary.word} être` : at.word
      let distance = 1
      if (avoir.has(before)) {
        if (at.after() !== 'été') return
        before = `${before} été`
        distance = 2
      }
      while (distance < 4 && adverbs.has(at.after(distance))) distance++
      const form = at.after(distance)
      const isSingularSubject = singular.has(auxiliary.word) || singularModals.has(auxiliary.word)
      // Most of what follows « est » is no participle.
      if (isSingularSubject && !form.endsWith('é') && !irregular.has(form)) return
      // The participle of « elles se sont parlé » agrees with nobody, or with what stands before.
      if (/^(?:se|s'|en|y)$/.test(at.before()) || (at.word === 'sommes' && at.before(2) === 'nous')) return
      const place = at.placeAfter(distance)
      const wrong = isSingularSubject
        ? feminineWanted(auxiliary, form, morphology)
        : pluralWanted(auxiliary, form, morphology, at.after(distance + 1))
      if (!wrong) return
      const written = tokens.text(place)
      const stem = written.slice(0, written.length - wrong.cut)
      const expected = wrong.endings.map((ending) => stem + ending)
      context.report({
        text,
        start: tokens.start(place),
        end: tokens.end(place),
        message: wrong.message,
        data: { written, before: wrong.before ?? before, expected: expected[0] ?? '' },
        expected,
      })
    }),
})

const auxiliaries = new Vocabulary(
  'sont seront étaient seraient ont auront avaient auraient sommes est était sera serait fut a avait aura aurait être',
)
const singular = words('est était sera serait fut a avait aura aurait')
const singularModals = words('peut doit va pourra devra pourrait devrait pouvait devait')
const modals = words(
  'peut doit va pourra devra pourrait devrait pouvait devait peuvent doivent vont pourront devront pourraient devraient ' +
    'pouvaient devaient',
)
const avoir = words('ont auront avaient auraient a avait aura aurait')
const adverbs = words(
  'pas plus jamais déjà tous toutes aussi encore toujours également désormais maintenant enfin très seulement',
)

/** Adjectives that are said of what is announced; more of them are nouns too (`membre`, `partie`). */
const adjectives = words('ouvert disponible gratuit prêt présent accessible offert prévu attendu requis')

/** Endings of adjectives; what is a noun as well, or no adjective, beside. */
const adjectiveEnding = /(?:[aei]ble|[^u]ique|if|ive|euse)$/
const nouns = words(
  'musique boutique fabrique république pratique clinique technique politique critique chronique tarif motif dispositif ' +
    'objectif actif collectif apéritif adjectif brique clique panique table câble cible sable ensemble vivre comme',
)

/** An ending that does not agree: letters to cut off, and what may take their place. */
interface Wrong {
  readonly message: 'plural' | 'feminine' | 'masculine'
  readonly cut: number
  readonly endings: readonly string[]
  /** What asks for another ending; absent: the auxiliary. */
  readonly before?: string
}

/** « Les places sont limité », « elles sont arrivés », « ils sont arrivées ». */
function pluralWanted(
  at: Neighbours,
  form: string,
  morphology: Morphology,
  follower: string,
): Wrong | undefined {
  const subject = at.before()
  const isSubject = !leansOnOther(at.before(2))
  if (isSubject && subject === 'elles' && form.endsWith('és') && morphology.isParticiple(form.slice(0, -1)))
    return { message: 'feminine', cut: 1, endings: ['es'], before: 'elles' }
  if (isSubject && subject === 'ils' && form.endsWith('ées') && morphology.isParticiple(form.slice(0, -2)))
    return { message: 'masculine', cut: 2, endings: ['s'], before: 'ils' }
  if (isSingular(form, morphology))
    return { message: 'plural', cut: 0, endings: form.endsWith('e') ? ['s'] : ['s', 'es'] }
  // « Les enjeux sont politique et social » shares them out; « ce sont » announces what follows.
  const isAdjective = adjectiveEnding.test(form) && !nouns.has(form)
  if (
    !isAdjective ||
    !/^(?:|pour|par|à|au|aux|de|du|sur|dans|avec|en|que|car|mais|dès|jusqu'|sans)$/.test(follower)
  )
    return undefined
  if (subject === 'ce' || subject === 'qui' || !morphology.has(`${form}s`)) return undefined
  return { message: 'plural', cut: 0, endings: ['s'] }
}

/** Participles and adjectives of other verbs that take an e with a feminine subject. */
const irregular = words(
  'né venu revenu devenu parti sorti prévu reçu vendu rendu tenu maintenu attendu connu reconnu élu fini réussi choisi servi ' +
    'établi rétabli réuni prêt présent absent gratuit content ravi disparu battu perdu entendu paru apparu',
)

/** Whether a pronoun goes with the word before it and is no subject: « celui qui compte pour elle est arrivé ». */
function leansOnOther(before: string): boolean {
  return prepositions.has(before) && before !== 'que' && before !== "qu'"
}

const feminine = words('la une cette ma ta sa')
/** Subjects that others may stand behind: « la plupart est ». */
const collective = words('plupart majorité moitié foule série suite une totalité partie')
const opening = words("que qu' si quand lorsque lorsqu' car mais comme où puisque puisqu'")

/** « Une erreur a été trouvé », « elle n’est pas arrivé »: a subject that its determiner, or itself, tells to be feminine. */
function feminineWanted(at: Neighbours, form: string, morphology: Morphology): Wrong | undefined {
  if (!(form.endsWith('é') && morphology.isParticiple(form)) && !irregular.has(form)) return undefined
  const far = /^(?:ne|n')$/.test(at.before()) ? 2 : 1
  const subject = at.before(far)
  if (subject === 'elle' && leansOnOther(at.before(far + 1))) return undefined
  if (subject === 'elle') return { message: 'feminine', cut: 0, endings: ['e'], before: 'elle' }
  const determiner = at.before(far + 1)
  if (!feminine.has(determiner) || collective.has(subject) || subject.endsWith('s')) return undefined
  const place = at.placeBefore(far + 1)
  const start = at.at(place)
  if (!start.opens && !opening.has(start.before())) return undefined
  return { message: 'feminine', cut: 0, endings: ['e'], before: `${determiner} ${subject}` }
}

function isSingular(form: string, morphology: Morphology): boolean {
  const base = form.endsWith('e') && !adjectives.has(form) ? form.slice(0, -1) : form
  return (
    (adjectives.has(base) && !base.endsWith('s')) ||
    irregular.has(base) ||
    morphology.isParticiple(base, false)
  )
}
