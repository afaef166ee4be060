import { defineRule } from '@lisible/core'
import { englishLexicon, frenchLexicon } from '@lisible/lexicon-fr'
import { caseOf } from '../../hashtags/case.js'
import { capitalise, splitName } from '../../hashtags/split.js'
import { tagsOf } from '../../hashtags/tags.js'
import { sources } from '../../sources.js'

export const hashtagAccents = defineRule({
  meta: {
    id: 'a11y/hashtag-accents',
    description: {
      fr: 'Les mots-dièse d’un texte gardent tous leurs accents, ou aucun.',
      en: 'The hashtags of a text all keep their accents, or none does.',
    },
    rationale: {
      fr: 'Avec ses accents, un mot-dièse se prononce mieux ; sans, il mène souvent à une autre page de résultats. Mêler les deux dans un texte surprend. Si « #Égalité » a les siens, « #Sante » gagne à les retrouver, sauf s’il s’agit du mot-dièse officiel d’une campagne.',
      en: 'With its accents a hashtag is pronounced better; without, it often leads to another page of results. To mix both in one text surprises. If `#Égalité` has its own, `#Sante` gains by them, unless it is the official hashtag of a campaign.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    languages: ['fr'],
    sources: [sources.empreinte],
    examples: [
      {
        text: 'Deux journées : #Égalité puis #Sante',
        findings: [{ message: 'dropped', span: '#Sante', expected: ['#Santé'] }],
      },
      {
        text: '#Égalité #developpementdurable',
        note: {
          fr: '« a11y/hashtag-camelcase » rend les accents avec les capitales.',
          en: '`a11y/hashtag-camelcase` gives the accents back with the capitals.',
        },
      },
      { text: '#Égalité et #Santé' },
      { text: '#Egalite #Sante', note: { fr: 'Aucun n’a d’accent.', en: 'None has accents.' } },
      { text: '#Égalité et #Emploi' },
    ],
  },
  messages: {
    dropped: {
      fr: (d: { tag: string; accented: string; other: string }) =>
        `« ${d.other} » a ses accents, « ${d.tag} » non : ils aident à prononcer. « ${d.accented} », sauf mot-dièse officiel.`,
      en: (d) =>
        `\`${d.other}\` has its accents, \`${d.tag}\` has not: they help to pronounce it. \`${d.accented}\`, unless it is an official hashtag.`,
    },
  },
  create: (context) => ({
    text(text) {
      const tags = tagsOf(text.tokens)
      if (tags.length < 2) return
      const other = tags.find(({ name }) => hasAccent(name))
      const lexicon = other && context.resource(frenchLexicon)
      if (!lexicon) return
      for (const { start, end, name } of tags) {
        if (hasAccent(name) || name === name.toUpperCase()) continue
        // `a11y/hashtag-camelcase` speaks of it, and gives the accents back with the capitals.
        if (caseOf(name) === 'lower' && splitName(name, lexicon)) continue
        const segments = lexicon.segment(name)
        if (segments.some(({ kind, known, restored }) => kind === 'word' && !known && restored === undefined))
          continue
        const accented = segments
          .map(({ value, restored }) =>
            restored === undefined ? value : isUpper(value) ? capitalise(restored) : restored,
          )
          .join('')
        const english = context.resource(englishLexicon)
        if (
          accented === name ||
          segments.some(({ value, restored }) => restored !== undefined && english?.has(value.toLowerCase()))
        )
          continue
        context.report({
          text,
          start,
          end,
          message: 'dropped',
          data: { tag: `#${name}`, accented: `#${accented}`, other: `#${other.name}` },
          expected: [`#${accented}`],
        })
      }
    },
  }),
})

function hasAccent(name: string): boolean {
  return /[\u00C0-\u024F]/.test(name)
}

function isUpper(word: string): boolean {
  const first = word.charAt(0)
  return first !== first.toLowerCase()
}
