import { defineMention } from '../../mentions/define-mention.js'
import { sources } from '../../sources.js'

/** `compliance/device-message` */
export const deviceMessage = defineMention({
  id: 'compliance/device-message',
  description: {
    fr: 'Une publicité pour un dispositif médical dit que c’en est un.',
    en: 'Advertising for a medical device says that it is one.',
  },
  rationale: {
    fr: 'L’article R5213-1 du code de la santé publique demande à la publicité faite au public pour un dispositif médical de dire qu’il est un produit de santé réglementé qui porte le marquage CE ; il veut aussi la date, le nom, le fabricant, l’usage et l’invitation à lire la notice, que lisible ne vérifie pas. La règle exige la phrase là où le secteur est déclaré.',
    en: 'Article R5213-1 of the French public health code asks advertising to the public for a medical device to say that it is a regulated health product with the CE mark; it also wants the date, the name, the maker, the purpose and the invitation to read the notice, which lisible does not check. The rule requires the sentence where the sector is declared.',
  },
  sources: [sources.deviceMention],
  law: {
    fr: 'l’article R5213-1 du code de la santé publique',
    en: 'article R5213-1 of the French public health code',
  },
  subject: {
    fr: 'la publicité pour un dispositif médical',
    en: 'advertising for a medical device',
  },
  isDue: ({ sectors }) => sectors.has('device'),
  wordings: [
    {
      text: 'Ce dispositif médical est un produit de santé réglementé qui porte, au titre de cette réglementation, le marquage CE.',
    },
  ],
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { sector: dispositif médical }\n---\nNotre tensiomètre tient dans la poche\n',
      findings: [{ message: 'absent', span: 'poche', severity: 'error' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { sector: dispositif médical }\n---\nNotre tensiomètre tient dans la poche. Ce dispositif médical est un produit de santé réglementé qui porte, au titre de cette réglementation, le marquage CE. Lisez la notice.\n',
    },
  ],
})
