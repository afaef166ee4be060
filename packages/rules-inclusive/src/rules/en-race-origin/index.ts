import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const enRaceOrigin = lexiconRule({
  id: 'inclusive/en-race-origin',
  description: { fr: 'Mots anglais qui blessent selon l’origine.', en: 'English words that hurt by origin.' },
  rationale: {
    fr: 'retext-equality en donne la liste ; les noms de pays, de langues et de personnes ne sont pas visés.',
    en: 'retext-equality lists them; names of countries, languages and people are left alone.',
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
    { text: 'The bill is about illegal aliens.', lang: 'en', findings: [{ span: 'illegal aliens' }] },
    { text: 'Fox is my spirit animal.', lang: 'en', findings: [{ span: 'spirit animal' }] },
    { text: 'The American team won.', lang: 'en' },
    { text: 'I want to visit Niger.', lang: 'en' },
    { text: 'Osama Mahmood fixed the build.', lang: 'en' },
  ],
})
