import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const racialEuphemism = lexiconRule({
  id: 'inclusive/racial-euphemism',
  description: {
    fr: 'Les détours pour parler d’origine peuvent blesser.',
    en: 'Roundabout words for origin can hurt.',
  },
  rationale: {
    fr: '« Personne de couleur » prend le blanc pour norme ; « un Black » évite le mot « noir ». Slate et L’Express (Toronto) ont expliqué pourquoi dire le mot juste, ou ne rien dire quand l’origine n’a rien à voir.',
    en: '“Personne de couleur” takes white as the norm; “un Black” avoids the word “noir”. Slate and L’Express (Toronto) explained why the plain word is better, or none where origin is beside the point.',
  },
  severity: 'info',
  languages: ['fr'],
  sources: [
    {
      title: 'L’Express (Toronto), Bannissons « gens de couleur » et « minorités visibles »',
      url: 'https://l-express.ca/bannissons-les-termes-gens-de-couleur-et-minorites-visibles/',
      date: '2026-11-23',
    },
    {
      title: 'Slate 2012, Pour une utilisation décomplexée du mot noir (copie)',
      url: 'https://fdesouche.com/2012/03/25/pour-une-utilisation-decomplexee-du-mot-noir',
      date: '2026-11-23',
    },
    {
      title: 'The Canadian Style 14.11-14.12 (TPSGC)',
      url: 'http://www.btb.termiumplus.gc.ca/tcdnstyl-chap?lang=fra',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Une femme de couleur prend la tête du festival.', findings: [{ span: 'femme de couleur' }] },
    { text: 'Un grand black filme le concert.', findings: [{ span: 'grand black' }] },
    { text: 'Black Friday : nos conseils.' },
    { text: 'Les All Blacks affrontent la France.' },
    { text: 'La Marche des Beurs a quarante ans.' },
    { text: 'Un moteur bridé à 45 km/h.' },
    { text: 'Des fruits exotiques sur l’étal.' },
  ],
})
