import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const ableistInspiration = lexiconRule({
  id: 'inclusive/ableist-inspiration',
  description: {
    fr: 'Une personne handicapée n’est pas une leçon pour les autres.',
    en: 'A disabled person is not a lesson for others.',
  },
  rationale: {
    fr: '« Malgré son handicap », « une leçon de vie » : ces récits admirent une personne d’exister. Les lignes directrices de l’ONU jugent ce ton condescendant et proposent de décrire ce qui est fait.',
    en: '“Malgré son handicap”, “une leçon de vie”: such stories admire people for existing. United Nations guidelines find the tone condescending and advise describing what was done.',
  },
  severity: 'info',
  languages: ['fr'],
  sources: [
    {
      title: 'Lignes directrices ONU sur le handicap reprises par Volt France',
      url: 'https://voltfrance.org/inclusion',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Elle a surmonté son handicap pour ouvrir sa librairie.',
      findings: [{ span: 'surmonté son handicap' }],
    },
    {
      text: 'Malgré son handicap, il court le marathon.',
      findings: [{ span: 'Malgré son handicap', expected: ['Avec son handicap'] }],
    },
    { text: 'Une leçon de vie, ce film sur les apiculteurs.' },
    { text: '« J’ai surmonté mon handicap », dit la nageuse.' },
    { text: 'Elle ouvre sa librairie, accessible de plain-pied.' },
  ],
})
