import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const sexistIdiom = lexiconRule({
  id: 'inclusive/sexist-idiom',
  description: { fr: 'Expressions qui jugent d’après le sexe.', en: 'Idioms that judge by sex.' },
  rationale: {
    fr: 'La loi du 4 août 2014 (article 26) a retiré « bon père de famille » des codes. Les autres expressions de la liste attribuent une qualité ou un défaut à un sexe ; plusieurs sont un choix éditorial, sans source institutionnelle, et le message le dit en ne citant personne.',
    en: 'The French law of 4 August 2014 (article 26) removed “bon père de famille” from the codes. The other idioms of the list ascribe a quality or a fault to one sex; several are an editorial choice without an institutional source, and their message names none.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'Loi n°2014-873 du 4 août 2014, art. 26',
      url: 'https://legavox.fr/blog/maitre-anthony-bem/suppression-expression-pere-famille-vocabulaire-15730.htm',
      date: '2026-11-23',
    },
    {
      title: 'Makesense / Chiche, Ces expressions sexistes',
      url: 'https://chiche.makesense.org/media/feminisme/ces-expressions-sexistes-quon-ne-veut-plus-entendre',
      date: '2026-11-23',
    },
  ],
  examples: [
    { text: 'Gérez votre budget en bon père de famille.', findings: [{ span: 'en bon père de famille' }] },
    {
      text: 'Il faut avoir des couilles pour lancer sa boîte.',
      findings: [{ span: 'avoir des couilles', expected: ['avoir du cran', 'oser'] }],
    },
    { text: '« Vieille fille », le livre de Marie Kock, au programme.' },
    { text: 'Un père de famille a gagné la tombola.' },
    { text: 'Le chef de cuisine signe la carte.' },
  ],
})
