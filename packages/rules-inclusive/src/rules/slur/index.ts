import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const slur = lexiconRule({
  id: 'inclusive/slur',
  description: { fr: 'Les insultes qui visent des personnes excluent.', en: 'An insult shuts people out.' },
  rationale: {
    fr: 'Ces mots visent des personnes pour leur origine, leur religion, leur orientation, leur genre ou leur handicap. Aucun synonyme n’est proposé. Citer pour dénoncer, ou se nommer soi-même, se signale par des guillemets ou une dispense d’une ligne.',
    en: 'These words target people for their origin, religion, orientation, gender or disability. No synonym is offered. Quotation marks or a one-line waiver mark a quotation that denounces, or a word people use of themselves.',
  },
  severity: 'error',
  languages: ['fr'],
  sources: [
    { title: 'words/cuss, liste fr (MIT)', url: 'https://github.com/words/cuss', date: '2026-11-23' },
    {
      title: 'Commission d’enrichissement / ministère de la Culture 2017 (Livres Hebdo)',
      url: 'https://js.livreshebdo.fr/article/le-droit-du-prete-plume',
      date: '2026-11-23',
    },
    {
      title: '20 Minutes 2017, CRAN et ministère de la Culture',
      url: 'http://www.20minutes.fr/societe/2170711-20171116-expression-negre-litteraire-officiellement-remplacee-prete-plume',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Traité de bougnoule en pleine rue, il porte plainte.',
      findings: [{ span: 'bougnoule', expected: [] }],
    },
    { text: 'Espèce de tafiole, va !', findings: [{ span: 'tafiole', expected: [] }] },
    { text: 'Un raton laveur visite le jardin partagé.' },
    { text: 'L’exposition « Art nègre » a marqué 1930.' },
    { text: 'Une tapette à mouches offerte à la buvette.' },
    { text: 'On relit Nicolas Gogol au club de lecture.' },
    { text: 'Les collectifs de TransPédéGouines défilent.' },
    { text: 'Il a crié « sale bougnoule », elle a porté plainte.' },
  ],
})
