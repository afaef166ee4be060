import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const ableistIdiom = lexiconRule({
  id: 'inclusive/ableist-idiom',
  description: {
    fr: 'Expressions qui prennent un handicap pour image.',
    en: 'Idioms that use a disability as an image.',
  },
  rationale: {
    fr: 'Les avis divergent : Eversa cite « dialogue de sourds », tandis qu’Optez pour le talent observe que la plupart des gens sont à l’aise avec les expressions ordinaires. La règle est donc désactivée par défaut.',
    en: 'Opinions differ: Eversa lists “dialogue de sourds”, while Optez pour le talent finds people generally at ease with ordinary idioms. The rule is off by default.',
  },
  severity: 'off',
  languages: ['fr'],
  sources: [
    {
      title: 'Eversa, Terminologie respectueuse (Association des Sourds du Canada)',
      url: 'https://eversa.co/terminologie-respectueuse-guide-sur-sourds-malentendants/',
      date: '2026-11-23',
    },
    {
      title: 'Optez pour le talent (Ontario), 5.8 La terminologie à utiliser',
      url: 'https://optezpourletalent.ca/index.php/outils/entrevues/item/5-8-la-terminologie-a-utiliser',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'La réunion tourne au dialogue de sourds.',
      findings: [{ span: 'dialogue de sourds', expected: ['dialogue impossible'] }],
    },
    { text: 'Une table boiteuse à réparer : venez au repair café.' },
    { text: 'Le dialogue reprend lundi.' },
  ],
})
