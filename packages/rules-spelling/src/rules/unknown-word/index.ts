import { defineRule } from '@lisible/core'
import { judgeText } from '../../words/judge.js'
import { lexiconsOf } from '../../words/lexicons.js'

/** `spelling/unknown-word` */
export const unknownWord = defineRule({
  meta: {
    id: 'spelling/unknown-word',
    description: {
      fr: 'Les mots d’un texte français sont écrits comme dans le dictionnaire.',
      en: 'Words of a French text are spelt as in the dictionary.',
    },
    rationale: {
      fr: 'Une faute d’orthographe détourne l’attention du message et entame le crédit de qui publie. Le dictionnaire est celui de Dicollecte, orthographes classique et de 1990\u00a0; les noms propres, sigles, hashtags, mentions, liens, mots anglais et abréviations courantes ne sont pas jugés.',
      en: 'A misspelling draws attention away from the message and costs the publisher credit. The dictionary is Dicollecte’s, classic and 1990 spellings; proper nouns, acronyms, hashtags, mentions, links, English words and common abbreviations are not judged.',
    },
    category: 'spelling',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [{ title: 'Dicollecte', url: 'https://grammalecte.net/home.php?prj=fr', date: '2026-11-23' }],
    examples: [
      { text: 'Samedi, l’atelier ouvre ses portes à Saint-Étienne avec Zoé et Karim.' },
      {
        text: 'Venez à l’acceuil avant 19h.',
        findings: [{ message: 'unknown', span: 'l’acceuil' }],
      },
      { text: 'Chères étudiantes, chers étudiants : la BnF et l’Inria vous attendent, svp 😉' },
      { text: 'Toute l’équipe est en meeting, on brainstorme sur le greenwashing.' },
    ],
  },
  messages: {
    unknown: {
      fr: (d: { word: string }) =>
        `«\u00a0${d.word}\u00a0» n’est pas dans le dictionnaire français. Corrigez le mot, ou ajoutez-le au dictionnaire du projet s’il est voulu.`,
      en: (d) =>
        `\`${d.word}\` is not in the French dictionary. Correct the word, or add it to the dictionary of the project if it is meant.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const lexicons = lexiconsOf(context)
        if (!lexicons) return
        for (const judgement of judgeText(text, lexicons)) {
          if (judgement.kind !== 'unknown') continue
          const { word, start, end, suggestions } = judgement
          context.report({
            text,
            start,
            end,
            message: 'unknown',
            data: { word },
            expected: suggestions.map(({ value }) => value),
          })
        }
      },
    }
  },
})
