import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const classist = lexiconRule({
  id: 'inclusive/classist',
  description: { fr: 'La pauvreté n’est pas une identité.', en: 'Poverty is not an identity.' },
  rationale: {
    fr: '« Les assistés », « un SDF », « cassos » figent des personnes dans une situation. ATD Quart Monde (repris par Le Monde) et les ASH ont recensé ces clichés ; plusieurs entrées sont un choix éditorial.',
    en: '“Les assistés”, “un SDF”, “cassos” freeze people in a situation. ATD Fourth World (quoted by Le Monde) and the ASH listed such clichés; several entries are an editorial choice.',
  },
  severity: 'info',
  languages: ['fr'],
  sources: [
    {
      title: 'Le Monde 2017, clichés sur les pauvres (copie)',
      url: 'https://psyzoom.blogspot.com/2017/10/assistes-profiteurs-paresseux-en-finir.html?m=1',
      date: '2026-11-23',
    },
    {
      title: 'ASH, Abandonner la question SDF',
      url: 'https://www.ash.tm.fr/magazine/2585/tribune-libre/abandonner-la-question-sdf-410481.php',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Assez de la France des assistés, dit-il.', findings: [{ span: 'des assistés' }] },
    { text: 'Un SDF a rendu le portefeuille perdu.', findings: [{ span: 'Un SDF' }] },
    { text: 'La Belle et le Clochard repasse dimanche.' },
    { text: 'Une formation à l’assistanat de réalisation.' },
    { text: 'Conduite assistée : comment ça marche.' },
  ],
})
