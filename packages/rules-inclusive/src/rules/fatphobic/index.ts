import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const fatphobic = lexiconRule({
  id: 'inclusive/fatphobic',
  description: { fr: 'Les corps ne sont pas des défauts.', en: 'Bodies are not faults.' },
  rationale: {
    fr: 'Le site grossophobie.ca et l’OQLF le rappellent : chaque terme peut blesser quelqu’un, aucun ne fait l’unanimité. La règle ne vise que les comparaisons moqueuses et les injonctions ; les textes cliniques ne sont pas concernés.',
    en: 'grossophobie.ca and the OQLF remind us: each term may hurt someone, none has everyone’s agreement. The rule only concerns mocking comparisons and injunctions, not clinical texts.',
  },
  severity: 'info',
  languages: ['fr'],
  sources: [
    {
      title: 'grossophobie.ca, Question de vocabulaire',
      url: 'https://grossophobie.ca/blogue/2021/06/18/question-de-vocabulaire/',
      date: '2026-11-23',
    },
    {
      title: 'Elle à dorer / Elle, réflexions grossophobes',
      url: 'https://www.elleadore.com/article/5-reflexions-grossophobes-a-ne-plus-prononcer-45860',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Objectif summer body avec notre coach !', findings: [{ span: 'summer body' }] },
    { text: 'On a mangé comme des gros à midi.', findings: [{ span: 'mangé comme des gros' }] },
    { text: 'Les gros et les petits colis partent demain.' },
    { text: 'Un gros tas de neige bloque la rue.' },
  ],
})
