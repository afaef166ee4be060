import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const civilStatusTerms = lexiconRule({
  id: 'inclusive/civil-status-terms',
  description: {
    fr: 'L’état civil a ses termes : nom de naissance, nom d’usage.',
    en: 'Civil status has its terms.',
  },
  rationale: {
    fr: 'La circulaire du Premier ministre du 21 février 2012 remplace « nom de jeune fille », « nom patronymique » et « nom d’épouse » par « nom de naissance », « nom de famille » et « nom d’usage ».',
    en: 'The Prime Minister’s circular of 21 February 2012 replaces “nom de jeune fille”, “nom patronymique” and “nom d’épouse” with “nom de naissance”, “nom de famille” and “nom d’usage”.',
  },
  severity: 'warning',
  fixable: true,
  languages: ['fr'],
  sources: [
    {
      title: 'Circulaire du Premier ministre n°5575/SG du 21 février 2012, vue par Maire-info',
      url: 'https://maire-info.com/%C3%89tat-civil/une-circulaire-du-premier-ministre-met-fin-aux-nom-de-jeune-fille-nom-patronymique-nom-d%27epouse-et-nom-d%27epoux-dans-les-formulaires-administratifs-article-14630',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Indiquez votre nom de jeune fille à l’accueil.',
      findings: [{ span: 'nom de jeune fille', expected: ['nom de naissance', 'nom de famille'] }],
    },
    { text: 'Indiquez votre nom de naissance à l’accueil.' },
    { text: 'Le vieux formulaire demandait un « nom de jeune fille ».' },
  ],
})
