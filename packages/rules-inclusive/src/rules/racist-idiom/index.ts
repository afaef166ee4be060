import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const racistIdiom = lexiconRule({
  id: 'inclusive/racist-idiom',
  description: {
    fr: 'Expressions bâties sur un stéréotype d’origine.',
    en: 'Idioms built on a stereotype of origin.',
  },
  rationale: {
    fr: 'Le ministère de la Culture recommande depuis 2017 « prête-plume » au lieu de « nègre littéraire ». D’autres expressions reposent sur un stéréotype national ; les plus courantes sont de simples informations, plusieurs sont désactivées.',
    en: 'Since 2017 the French Ministry of Culture recommends “prête-plume” instead of “nègre littéraire”. Other idioms rest on a national stereotype; the commonest are information only, several are off.',
  },
  severity: 'error',
  languages: ['fr'],
  sources: [
    {
      title: 'Commission d’enrichissement / ministère de la Culture 2017 (Livres Hebdo)',
      url: 'https://js.livreshebdo.fr/article/le-droit-du-prete-plume',
      date: '2026-11-23',
    },
    {
      title: 'LV Translations, expressions politiquement incorrectes',
      url: 'https://lvtranslations.com/post/les-expressions-politiquement-incorrectes-en-fran%C3%A7ais',
      date: '2026-11-23',
    },
    {
      title: 'Quartier libre, Les mots souverains',
      url: 'http://quartierlibre.ca/?p=38327',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Il avait un nègre littéraire pour ses mémoires.', findings: [{ span: 'nègre littéraire' }] },
    { text: 'La tête de Turc du bureau, c’est l’imprimante.', findings: [{ span: 'tête de Turc' }] },
    { text: 'Les crayons de couleur sont fournis.' },
    { text: 'Un restaurant turc ouvre rue Haute.' },
  ],
})
