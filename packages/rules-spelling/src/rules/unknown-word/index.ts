import { defineRule, type Text, type Token } from '@lisible/core'
import { frenchLexicon } from '@lisible/lexicon-fr'
import { isQuiet } from './quiet.js'

/** `spelling/unknown-word` */
export const unknownWord = defineRule({
  meta: {
    id: 'spelling/unknown-word',
    description: {
      fr: 'Les mots d’un texte français sont écrits comme dans le dictionnaire.',
      en: 'Words of a French text are spelt as in the dictionary.',
    },
    rationale: {
      fr: 'Une faute d’orthographe détourne l’attention du message et entame le crédit de celui qui publie. Le dictionnaire est celui de Dicollecte (orthographes classique et de 1990)\u00a0; les noms propres, sigles, hashtags, mentions et liens ne sont pas jugés.',
      en: 'A misspelling draws attention away from the message and costs the publisher credit. The dictionary is Dicollecte’s (classic and 1990 spellings); proper nouns, acronyms, hashtags, mentions and links are not judged.',
    },
    category: 'spelling',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr'],
    sources: [{ title: 'Dicollecte', url: 'https://grammalecte.net/home.php?prj=fr', date: '2026-11-23' }],
    examples: [],
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
    const check = (token: Token, text: Text): void => {
      const lexicon = context.resource(frenchLexicon)
      if (!lexicon || isQuiet(token, text)) return
      const { known } = lexicon.check(token.text)
      if (known) return
      context.report({
        text,
        start: token.start,
        end: token.end,
        message: 'unknown',
        data: { word: token.text },
      })
    }
    return { word: check }
  },
})
