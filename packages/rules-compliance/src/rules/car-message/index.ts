import { defineMention, hasHashtag } from '../../mentions/define-mention.js'
import { sources } from '../../sources.js'

/** `compliance/car-message` */
export const carMessage = defineMention({
  id: 'compliance/car-message',
  description: {
    fr: 'Une publicité pour un véhicule invite à se déplacer autrement.',
    en: 'Advertising for a vehicle invites people to travel otherwise.',
  },
  rationale: {
    fr: 'Depuis 2022 (article D328-3 du code de la route), une publicité pour la vente ou la location longue durée d’une voiture, d’une moto ou d’un quad porte l’un de trois messages, à tour de rôle, avec #SeDéplacerMoinsPolluer. La règle l’exige là où le secteur est déclaré ; les pièces, les réparations et la location courte n’y sont pas soumises (mettez-la alors sur « off »).',
    en: 'Since 2022 (article D328-3 of the French highway code) advertising for the sale or long lease of a car, a motorbike or a quad carries one of three messages in turn, with #SeDéplacerMoinsPolluer. The rule requires it where the sector is declared; parts, repairs and short rentals are not concerned (then set it to `off`).',
  },
  sources: [sources.carDecree],
  law: { fr: 'l’article D328-3 du code de la route', en: 'article D328-3 of the French highway code' },
  subject: {
    fr: 'toute publicité pour la vente ou la location longue durée d’un véhicule',
    en: 'all advertising for the sale or long lease of a vehicle',
  },
  isDue: ({ sectors }) => sectors.has('car'),
  wordings: [
    { text: 'Pour les trajets courts, privilégiez la marche ou le vélo' },
    { text: 'Pensez à covoiturer' },
    { text: 'Au quotidien, prenez les transports en commun' },
  ],
  companion: { text: '#SeDéplacerMoinsPolluer', isIn: hasHashtag('#SeDéplacerMoinsPolluer') },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { sector: automobile }\n---\nLa nouvelle citadine est en concession.\n',
      findings: [
        {
          message: 'absent',
          span: 'concession.',
          expected: [
            'concession.\n\nPour les trajets courts, privilégiez la marche ou le vélo #SeDéplacerMoinsPolluer',
          ],
        },
      ],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { sector: automobile }\n---\nLa nouvelle citadine est en concession.\n\nPensez à covoiturer.\n',
      findings: [{ message: 'companion', span: 'Pensez à covoiturer' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { sector: automobile }\n---\nLa nouvelle citadine est en concession.\n\nPensez à covoiturer. #SeDéplacerMoinsPolluer\n',
    },
  ],
})
