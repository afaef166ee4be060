import { defineMention } from '../../mentions/define-mention.js'
import { sources } from '../../sources.js'

/** `compliance/energy-message` */
export const energyMessage = defineMention({
  id: 'compliance/energy-message',
  description: {
    fr: 'La publicité d’un fournisseur d’énergie appelle à l’économiser.',
    en: 'The advertising of an energy supplier calls for saving it.',
  },
  rationale: {
    fr: 'Le décret 2006-1464 impose « L’énergie est notre avenir, économisons-la ! » à la publicité de qui vend électricité, gaz, chaleur, carburant ou les services qui vont avec, sur tout support. Les appareils électriques, les offres d’emploi et la publicité financière n’y sont pas soumis. La règle l’exige là où le secteur est déclaré.',
    en: 'Decree 2006-1464 imposes “L’énergie est notre avenir, économisons-la !” on the advertising of whoever sells electricity, gas, heat, fuel or the services that go with them, in any medium. Appliances, job offers and financial advertising are not concerned. The rule requires it where the sector is declared.',
  },
  sources: [sources.energyDecree],
  law: { fr: 'le décret 2006-1464', en: 'decree 2006-1464' },
  subject: { fr: 'la publicité des fournisseurs d’énergie', en: 'the advertising of energy suppliers' },
  isDue: ({ sectors }) => sectors.has('energy'),
  wordings: [{ text: 'L’énergie est notre avenir, économisons-la !' }],
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [linkedin]\ncontext: { secteur: énergie }\n---\nDeux mois d’abonnement offerts\n',
      findings: [
        {
          message: 'absent',
          span: 'offerts',
          expected: ['offerts\n\nL’énergie est notre avenir, économisons-la !'],
        },
      ],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [linkedin]\ncontext: { secteur: énergie }\n---\nDeux mois d’abonnement offerts. L’énergie est notre avenir : économisons-la.\n',
    },
  ],
})
