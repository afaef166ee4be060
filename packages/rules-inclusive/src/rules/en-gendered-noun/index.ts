import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const enGenderedNoun = lexiconRule({
  id: 'inclusive/en-gendered-noun',
  description: { fr: 'Noms de métiers en anglais sans genre.', en: 'English job nouns without gender.' },
  rationale: {
    fr: 'retext-equality et la documentation de Google proposent « chair », « firefighter », « workforce » au lieu de « chairman », « fireman », « manpower ». Les noms de famille, les titres et les citations ne sont pas visés.',
    en: 'retext-equality and Google’s style guide propose chair, firefighter, workforce instead of chairman, fireman, manpower. Surnames, titles and quotations are left alone.',
  },
  severity: 'info',
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
      text: 'The chairman will open the session.',
      lang: 'en',
      findings: [{ span: 'chairman', expected: ['chair', 'head', 'chairperson'] }],
    },
    { text: 'We need more manpower this week.', lang: 'en', findings: [{ span: 'manpower' }] },
    { text: 'The chair will open the session.', lang: 'en' },
    { text: 'Tracy Chapman plays on Friday.', lang: 'en' },
    { text: 'The steward of the project merged it.', lang: 'en' },
    { text: 'Set the host name of the ski slopes server.', lang: 'en' },
    { text: '“Chairman of the Board” is a song.', lang: 'en' },
  ],
})
