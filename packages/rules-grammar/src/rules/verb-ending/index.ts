import { defineRule, Vocabulary } from '@lisible/core'
import { visitWords } from '../../words/visit-words.js'
import { likeWritten } from '../../words/word-set.js'
import { auxiliaries, participleBehind } from './after-avoir.js'
import { endingAt } from './endings.js'
import { imperativeAt, isTied } from './imperatives.js'

/** `grammar/verb-ending` */
export const verbEnding = defineRule({
  meta: {
    id: 'grammar/verb-ending',
    description: {
      fr: 'Les verbes en -er finissent comme il faut\u00a0: «\u00a0réserver\u00a0», «\u00a0réservé\u00a0» ou «\u00a0réservez\u00a0».',
      en: 'French verbs in -er end as they should: réserver, réservé or réservez.',
    },
    rationale: {
      fr: '«\u00a0-er\u00a0», «\u00a0-é\u00a0» et «\u00a0-ez\u00a0» se prononcent pareil. Pour choisir, remplacez le verbe par «\u00a0vendre\u00a0»\u00a0: «\u00a0vendre\u00a0» donne «\u00a0-er\u00a0», «\u00a0vendu\u00a0» donne «\u00a0-é\u00a0», «\u00a0vendez\u00a0» donne «\u00a0-ez\u00a0». La règle regarde ce qui précède le verbe, et ne parle que là où une seule fin est possible.',
      en: '`-er`, `-é` and `-ez` sound alike. To choose, put vendre in its place: vendre calls for -er, vendu for -é, vendez for -ez. The rule looks at what stands before the verb, and speaks only where one ending alone can stand.',
    },
    category: 'grammar',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: participe passé ou infinitif',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/',
      },
    ],
    examples: [
      {
        text: 'Vous avez gagné\u00a0? Vous pouvez réserver pour inviter vos proches. N’oubliez pas\u00a0: c’est donner qui compte.',
      },
      {
        text: 'Nous avons crée et inventer ce jeu, nous avons tester chaque règle. Elle a toujours trouvait.',
        findings: [
          { message: 'participle', span: 'crée', expected: ['créé'] },
          { message: 'participle', span: 'tester', expected: ['testé'] },
          { message: 'participle', span: 'trouvait', expected: ['trouvé'] },
        ],
      },
      {
        text: 'Elle a finit, le jour est choisit. Si vous désiré venir, dites-le.',
        findings: [
          { message: 'participle', span: 'finit', expected: ['fini'] },
          { message: 'participle', span: 'choisit', expected: ['choisi'] },
          { message: 'imperative', span: 'désiré', expected: ['désirez'] },
        ],
      },
      {
        text: 'Vous pouvez réservé ici, et ne pas oubliez vos amis. N’oublier pas votre gourde\u00a0!',
        findings: [
          { message: 'infinitive', span: 'réservé', expected: ['réserver'] },
          { message: 'infinitive', span: 'oubliez', expected: ['oublier'] },
          { message: 'imperative', span: 'oublier', expected: ['oubliez'] },
        ],
      },
      {
        text: 'Abonnes-toi et dit-moi tout. Envoyer-nous une photo. N’hésites pas\u00a0: vas-y, tu n’hésites pas longtemps.',
        findings: [
          { message: 'command', span: 'Abonnes-toi', expected: ['Abonne-toi'] },
          { message: 'command', span: 'dit-moi', expected: ['dis-moi'] },
          { message: 'command', span: 'Envoyer-nous', expected: ['Envoyez-nous'] },
          { message: 'command', span: 'hésites', expected: ['hésite'] },
        ],
      },
    ],
  },
  messages: {
    participle: {
      fr: (d: { written: string; before: string; expected: string }) =>
        `Après «\u00a0${d.before}\u00a0», c’est le participe qu’il faut («\u00a0vendu\u00a0», et non «\u00a0vendre\u00a0»). Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `After \`${d.before}\`, French wants the participle (vendu, not vendre). Write \`${d.expected}\`.`,
    },
    infinitive: {
      fr: (d: { written: string; before: string; expected: string }) =>
        `Après «\u00a0${d.before}\u00a0», c’est l’infinitif qu’il faut («\u00a0vendre\u00a0», et non «\u00a0vendu\u00a0»). Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `After \`${d.before}\`, French wants the infinitive (vendre, not vendu). Write \`${d.expected}\`.`,
    },
    imperative: {
      fr: (d: { written: string; before: string; expected: string }) =>
        `À côté de «\u00a0${d.before}\u00a0», le verbe se conjugue avec «\u00a0vous\u00a0» («\u00a0vendez\u00a0», et non «\u00a0vendre\u00a0»). Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `Beside \`${d.before}\`, the verb goes with \`vous\` (vendez, not vendre). Write \`${d.expected}\`.`,
    },
    command: {
      fr: (d: { written: string; before: string; expected: string }) =>
        `C’est un impératif\u00a0: avec «\u00a0tu\u00a0», les verbes en -er n’y prennent pas de s («\u00a0partage\u00a0», mais «\u00a0vas-y\u00a0»), les autres en prennent un («\u00a0dis\u00a0»)\u00a0; avec «\u00a0vous\u00a0», il finit par -ez. Écrivez «\u00a0${d.expected}\u00a0».`,
      en: (d) =>
        `This is an imperative: with \`tu\`, verbs in -er take no s there (partage, but vas-y), others take one (dis); with \`vous\`, it ends in -ez. Write \`${d.expected}\`.`,
    },
  },
  create: (context) =>
    visitWords(context, endings, (at, text, morphology) => {
      const { tokens } = text
      const i = at.index
      const wrong = auxiliaries.has(at.word)
        ? participleBehind(at, morphology)
        : (imperativeAt(at, morphology) ?? endingAt(at, morphology))
      if (!wrong) return
      const [first = ''] = wrong.expected
      const start = tokens.start(wrong.from)
      const end = tokens.end(wrong.to ?? Math.max(i, wrong.from))
      const data = { written: text.value.slice(start, end), before: wrong.before, expected: first }
      const expected = wrong.expected.map((one) => likeWritten(one, data.written))
      context.report({ text, start, end, message: wrong.message, data, expected })
    }),
})

const endings = new Vocabulary(
  () => auxiliaries,
  ({ lower }) =>
    lower.endsWith('er') ||
    lower.endsWith('é') ||
    lower.endsWith('ez') ||
    lower.endsWith('ait') ||
    lower.endsWith('ais') ||
    lower.endsWith('aient') ||
    lower.endsWith('it') ||
    lower.endsWith('es') ||
    isTied(lower) ||
    lower === 'crée',
)
