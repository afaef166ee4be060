import { defineRule } from '@lisible/core'
import { judgeHashtags } from '../../words/hashtags.js'
import { judgeText } from '../../words/judge.js'
import { lexiconsOf } from '../../words/lexicons.js'

/** `spelling/unknown-word` */
export const unknownWord = defineRule({
  meta: {
    id: 'spelling/unknown-word',
    description: {
      fr: 'Les mots d’un texte sont écrits comme dans le dictionnaire de sa langue.',
      en: 'The words of a text are spelt as in the dictionary of its language.',
    },
    rationale: {
      fr: "Une faute d’orthographe détourne l’attention du message et entame le crédit de qui publie. Le dictionnaire est celui de Dicollecte, orthographes classique et de 1990 (settings.spelling.variant en exige une)\u00a0; celui des textes anglais est SCOWL. Pour une autre langue écrite en lettres latines, installez son dictionnaire Hunspell et nommez-le : settings.spelling.dictionaries: ['dictionary-es']. Un dictionnaire de plus pour le français ou l’anglais ajoute ses mots. Les noms propres, sigles, mentions, liens, mots anglais d’un texte français et abréviations courantes ne sont pas jugés, et un mot inconnu sans correction proche passe pour voulu. Les mots du projet vont dans settings.words ou dans la liste que nomme settings.dictionary, seuls ou suivis d’un modèle de flexion\u00a0: «\u00a0bruncher/aimer\u00a0».",
      en: "A misspelling draws attention away from the message and costs the publisher credit. The French dictionary is Dicollecte’s, classic and 1990 spellings (settings.spelling.variant requires one); that of English texts is SCOWL. For another language in Latin letters, install its Hunspell dictionary and name it: settings.spelling.dictionaries: ['dictionary-es']. A further dictionary for French or English adds its words. Proper nouns, acronyms, mentions, links, English words of a French text and common abbreviations are not judged, and an unknown word with no near correction is taken to be meant. Words of the project go to settings.words or to the list that settings.dictionary names, alone or with a model to inflect like: `bruncher/aimer`.",
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    sources: [{ title: 'Dicollecte', url: 'https://grammalecte.net/home.php?prj=fr', date: '2026-11-23' }],
    examples: [
      { text: 'Samedi, l’atelier ouvre ses portes à Saint-Étienne avec Zoé et Karim.' },
      {
        text: 'Venez à l’acceuil avant 19h.',
        findings: [{ message: 'unknown', span: 'l’acceuil' }],
      },
      { text: 'Chères étudiantes, chers étudiants : la BnF et l’Inria vous attendent, svp 😉' },
      { text: 'Toute l’équipe est en meeting, on brainstorme sur le greenwashing.' },
      {
        text: 'Parlons-en demain #Accessibilté #PortesOuvertes',
        findings: [{ message: 'hashtag', span: 'Accessibilté' }],
      },
      {
        text: 'Le zorglub dort, les zorglubs aussi.',
        settings: { words: ['zorglub/chat'] },
      },
      {
        text: 'Please recieve our thanks.',
        lang: 'en',
        findings: [{ message: 'unknown', span: 'recieve' }],
      },
    ],
  },
  messages: {
    unknown: {
      fr: (d: { word: string; nearest: string }) =>
        `«\u00a0${d.word}\u00a0» n’est pas dans le dictionnaire. ${
          d.nearest === '' ? 'Corrigez-le' : `Écrivez «\u00a0${d.nearest}\u00a0»`
        }\u202f; si le mot est voulu, ajoutez-le au dictionnaire du projet.`,
      en: (d) =>
        `\`${d.word}\` is not in the dictionary. ${
          d.nearest === '' ? 'Correct it' : `Write \`${d.nearest}\``
        }; if the word is meant, add it to the dictionary of the project.`,
    },
    hashtag: {
      fr: (d: { word: string; nearest: string }) =>
        `«\u00a0${d.word}\u00a0», dans ce hashtag, n’est pas dans le dictionnaire\u00a0: qui cherche «\u00a0${d.nearest}\u00a0» ne trouvera pas la publication. Corrigez-le.`,
      en: (d) =>
        `\`${d.word}\`, in this hashtag, is not in the dictionary: whoever searches for \`${d.nearest}\` will not find the post. Correct it.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const lexicons = lexiconsOf(context, text)
        if (!lexicons) return
        for (const judgement of judgeText(text, lexicons)) {
          if (judgement.kind !== 'unknown') continue
          const { word, start, end, suggestions } = judgement
          const expected = suggestions.map(({ value }) => value)
          context.report({
            text,
            start,
            end,
            message: 'unknown',
            data: { word, nearest: expected[0] ?? '' },
            expected,
          })
        }
        if (!text.value.includes('#')) return
        for (const { word, start, end, suggestions } of judgeHashtags(text, lexicons)) {
          const expected = suggestions.map(({ value }) => value)
          context.report({
            text,
            start,
            end,
            message: 'hashtag',
            data: { word, nearest: expected[0] ?? '' },
            expected,
          })
        }
      },
    }
  },
})
