import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const enCondescending = lexiconRule({
  id: 'inclusive/en-condescending',
  description: {
    fr: 'Mots anglais qui rabaissent (« just », « easy »).',
    en: 'English words that talk down (just, easy).',
  },
  rationale: {
    fr: 'retext-equality liste neuf mots qui sous-entendent que c’est facile. Très bruyant : désactivé par défaut.',
    en: 'retext-equality lists words that imply a thing is easy. Very noisy: off by default.',
  },
  severity: 'off',
  languages: ['en'],
  sources: [
    {
      title: 'retext-equality 7.1.0',
      url: 'https://github.com/retextjs/retext-equality',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Obviously, you should restart it.',
      lang: 'en',
      findings: [{ span: 'Obviously', expected: [] }],
    },
    { text: 'Restart it, then log in.', lang: 'en' },
  ],
})
