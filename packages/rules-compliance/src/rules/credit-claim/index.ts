import type { Circumstances } from '../../circumstances/circumstances.js'
import { defineClaim } from '../../claims/define-claim.js'
import { Phrases } from '../../claims/phrases.js'
import { sources } from '../../sources.js'

const isCredit = ({ credit, sectors }: Circumstances): boolean => credit ?? sectors.has('credit')

/** `compliance/credit-claim` */
export const creditClaim = defineClaim({
  id: 'compliance/credit-claim',
  description: {
    fr: 'Une publicité pour un crédit chiffre tout ou rien, et ne le dit pas facile.',
    en: 'Advertising for credit gives all figures or none, and does not call it easy.',
  },
  rationale: {
    fr: 'Dès qu’un taux ou un montant est donné (« 89 € par mois »), les articles L312-5 et L312-6 du code de la consommation demandent un exemple complet : taux débiteur, montant total, TAEG, durée, total dû, mensualités. Ils interdisent de laisser croire qu’un crédit s’obtient sans examen ou améliore la situation de qui emprunte. La règle ne parle que là où un crédit est déclaré.',
    en: 'Once a rate or an amount is given (“89 € a month”), articles L312-5 and L312-6 of the French consumer code ask for a whole example: borrowing rate, total amount, APR (TAEG), duration, total due, instalments. They forbid suggesting that credit is granted without a check or improves the finances of who borrows. The rule speaks only where credit is declared.',
  },
  severity: 'warning',
  sources: [sources.creditDuties, sources.creditReform],
  claims: {
    figures: {
      phrases: new Phrases('mois taux mensualité mensualités', [
        '\\d+(?:[.,]\\d+)? ?(?:€|euros?) ?(?:/|par) ?mois',
        'mensualités? de \\d+',
        'taux (?:fixe |débiteur )?(?:de |à |dès |à partir de )?\\d+(?:[.,]\\d+)? ?%',
      ]),
      mayApply: (circumstances, { value }) => isCredit(circumstances) && !/TAEG/i.test(value),
      message: {
        fr: (d) =>
          `« ${d.words} » sans le reste : dès qu’une publicité pour un crédit donne un chiffre, le code de la consommation demande un exemple complet (taux débiteur, montant, TAEG, durée, total dû, mensualités). Ajoutez-le, ou retirez le chiffre.`,
        en: (d) =>
          `\`${d.words}\` without the rest: once advertising for credit gives a figure, the French consumer code asks for a whole example (borrowing rate, amount, APR, duration, total due, instalments). Add it, or remove the figure.`,
      },
    },
    easy: {
      phrases: new Phrases('', [
        'sans (?:aucun )?justificatifs?',
        'sans (?:enquête|vérification|examen|condition)s?',
        '(?:réponse|accord|acceptation) (?:immédiate?|instantanée?|garantie?)',
        'accordée?s? à (?:tous|toutes|tout le monde)',
        'même (?:fichée?s?|interdite?s? bancaires?)',
        '(?:argent|crédit|prêt) (?:facile|instantané|immédiat)',
        'améliore[rz]? (?:vos|tes|ses) finances',
      ]),
      mayApply: isCredit,
      severity: () => 'error',
      message: {
        fr: (d) =>
          `« ${d.words} » laisse croire à un crédit sans examen ou sans conséquence : le code de la consommation l’interdit. Retirez-le.`,
        en: (d) =>
          `\`${d.words}\` suggests credit without a check or without consequence: the French consumer code forbids it. Remove it.`,
      },
    },
  },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { credit: true }\n---\nVotre moto à 89 € par mois, réponse immédiate.\n',
      findings: [
        { message: 'figures', span: '89 € par mois', severity: 'warning' },
        { message: 'easy', span: 'réponse immédiate', severity: 'error' },
      ],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { credit: true }\n---\nTaux à partir de 0,9 % pour votre voiture.\n',
      findings: [{ message: 'figures', span: 'Taux à partir de 0,9 %' }],
    },
    { text: 'L’abonnement au coworking : 89 € par mois, réponse immédiate.' },
  ],
})
