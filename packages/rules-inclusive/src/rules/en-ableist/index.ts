import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const enAbleist = lexiconRule({
  id: 'inclusive/en-ableist',
  description: {
    fr: 'Mots anglais qui dévalorisent un handicap.',
    en: 'English words that belittle disability.',
  },
  rationale: {
    fr: 'Le guide de Microsoft et celui du NCDJ (par retext-equality) proposent « uses a wheelchair », « has a disability ». « disabled » pour une fonction ou « invalid input » ne sont pas visés.',
    en: 'Microsoft’s guide and the NCDJ’s (through retext-equality) propose “uses a wheelchair”, “has a disability”. Disabled features and invalid input are left alone.',
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
    { text: 'Her uncle is wheelchair-bound.', lang: 'en', findings: [{ span: 'wheelchair-bound' }] },
    {
      text: 'Handicapped parking behind the store.',
      lang: 'en',
      findings: [{ span: 'Handicapped parking' }],
    },
    { text: 'Authentication is disabled by default.', lang: 'en' },
    { text: 'She works in mental health.', lang: 'en' },
    { text: 'Invalid input, please retry.', lang: 'en' },
  ],
})
