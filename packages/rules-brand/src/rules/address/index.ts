import { defineRule, type Locale } from '@lisible/core'
import { frenchLexicon } from '@lisible/lexicon-fr'
import { charterOf } from '../../charter/charter.js'
import { familiarMarks, politeMarks, speaksToSeveral } from './marks.js'

interface Met {
  word: string
  /** Further words of the text that do the same. */
  others: number
}

const polite = { voice: { address: 'vous' } }
const familiar = { voice: { address: 'tu' } }

/** `brand/address` */
export const address = defineRule({
  meta: {
    id: 'brand/address',
    description: {
      fr: 'Le texte tutoie ou vouvoie comme la charte le demande.',
      en: 'The text addresses its readers with “tu” or “vous” as the charter asks.',
    },
    rationale: {
      fr: 'Passer du « vous » au « tu » d’une publication à l’autre, ou dans le même texte, donne l’impression que plusieurs maisons parlent. La charte choisit (voix.adresse). La règle regarde les pronoms, les possessifs et les impératifs dont elle est sûre\u202f; ce qui est cité entre guillemets est une autre voix. Sous une charte qui tutoie, « vous » peut s’adresser à plusieurs personnes\u00a0: c’est à vérifier, et la règle se tait si le texte le dit (vous tous, vous deux, chers…).',
      en: 'Going from “vous” to “tu” from one post to the next, or within one text, sounds as if several houses spoke. The charter chooses (voice.address). The rule looks at pronouns, possessives and imperatives that it is sure of; what is quoted is another voice. Under a charter that says “tu”, “vous” may address several people: a person must look, and the rule is quiet where the text tells (vous tous, vous deux, chers…).',
    },
    category: 'brand',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [],
    examples: [
      { text: 'Venez essayer vos outils, on vous attend.', settings: { charter: polite } },
      {
        text: 'Viens samedi avec tes amis, on t’attend.',
        settings: { charter: polite },
        findings: [{ message: 'familiar', span: 'Viens' }],
      },
      {
        text: 'Samedi, apporte ta chaise : on la répare avec toi.',
        settings: { charter: polite },
        findings: [{ message: 'familiar', span: 'ta', expected: ['votre'] }],
      },
      {
        text: 'Il s’est tu, puis a donné le ton. « Tu viens ? », dit-elle. Le TU du code.',
        settings: { charter: polite },
        note: {
          fr: 'Un participe, un nom, une citation, un sigle.',
          en: 'A participle, a noun, a quotation, an acronym.',
        },
      },
      { text: 'Viens samedi, on t’attend. Prenez-le comme un jeu.', settings: { charter: familiar } },
      {
        text: 'Samedi, on vous attend avec votre chaise. Rendez-vous à 10 h.',
        settings: { charter: familiar },
        findings: [{ message: 'polite', span: 'vous' }],
      },
      { text: 'Merci à vous tous ! Rendez-vous chez Alvarez.', settings: { charter: familiar } },
    ],
  },
  messages: {
    familiar: {
      fr: (d: Met) =>
        `«\u00a0${d.word}\u00a0» tutoie\u00a0: la charte demande le vouvoiement. Vouvoyez ici${also(d.others, 'fr')}.`,
      en: (d) =>
        `\`${d.word}\` says “tu”: the charter asks for “vous”. Write it here${also(d.others, 'en')}.`,
    },
    polite: {
      fr: (d: Met) =>
        `«\u00a0${d.word}\u00a0» vouvoie, ou parle à plusieurs personnes\u00a0: la charte demande le tutoiement. S’il s’agit d’une seule, tutoyez ici${also(d.others, 'fr')}.`,
      en: (d) =>
        `\`${d.word}\` says “vous”, or speaks to several people: the charter asks for “tu”. If one person is meant, write it here${also(d.others, 'en')}.`,
    },
  },
  create(context) {
    const wanted = charterOf(context.settings)?.voice?.address
    if (wanted === undefined) return {}
    return {
      text(text) {
        const marks =
          wanted === 'vous' ? familiarMarks(text) : politeMarks(text, () => context.resource(frenchLexicon))
        const [first] = marks
        if (!first || (wanted === 'tu' && speaksToSeveral(text))) return
        const { start, end, word } = first
        const data = { word, others: marks.length - 1 }
        if (wanted === 'tu') {
          const report = { text, start, end, data, severity: 'info', verdict: 'incomplete' } as const
          context.report({ ...report, message: 'polite' })
          return
        }
        const expected = politely(word)
        context.report({ text, start, end, message: 'familiar', data, ...(expected ? { expected } : {}) })
      },
    }
  },
})

function also(others: number, locale: Locale): string {
  if (others === 0) return ''
  if (locale === 'fr')
    return others === 1 ? ', et à un autre mot de ce texte' : `, et à ${others} autres mots de ce texte`
  return others === 1
    ? ', and for one other word of this text'
    : `, and for ${others} other words of this text`
}

/** What takes the place of a word without changing others. */
function politely(word: string): string[] | undefined {
  const lower = word.toLowerCase()
  const other =
    lower === 'tes' ? 'vos' : lower === 'ton' || lower === 'ta' ? 'votre' : lower === 'toi' ? 'vous' : ''
  if (other === '') return undefined
  return [word === lower ? other : other.charAt(0).toUpperCase() + other.slice(1)]
}
