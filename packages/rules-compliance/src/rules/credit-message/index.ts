import { type Text, Vocabulary } from '@lisible/core'
import { isDenied, isQuoted, Phrases } from '../../claims/phrases.js'
import { defineMention } from '../../mentions/define-mention.js'
import { sources } from '../../sources.js'

const message = 'Attention ! Un crédit coûte de l’argent et doit être remboursé.'
const former =
  'Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.'

const offers = new Phrases('taux fois mensualités taeg crédit crédits loa leasing prêt financement', [
  '(?:payez|payer|paie|paiement|règle[rz]?|réglez) en (?:\\d|deux|trois|quatre|dix|plusieurs) ?(?:x|fois)(?: sans frais)?',
  '(?:\\d|trois|quatre) ?(?:x|fois) sans frais',
  'TAEG',
  'crédits? (?:conso|à la consommation|renouvelables?|auto|travaux|gratuit|moto)',
  'prêts? (?:conso|personnels?|auto|travaux)',
  'LOA',
  'taux (?:fixe |débiteur )?(?:dès|à partir de) \\d+(?:[.,]\\d+)? ?%',
  'location avec option d’achat',
  'financement (?:possible |disponible )?(?:à|en|sur|dès|jusqu’à) \\d+ ?(?:mois|fois|x|€|%)',
])

/** An offer of credit: words alone, without a figure, may speak of credit and offer none. */
function offeredCredit(text: Text): { readonly start: number; readonly end: number } | undefined {
  if (!/\d|trois|quatre|plusieurs/i.test(text.value)) return undefined
  const hasFigure = /\d[ \u00a0\u202f]?(?:€|%|euros|mois)/i.test(text.value)
  return offers
    .in(text)
    .find(
      (found) =>
        (hasFigure || /fois|\dx/i.test(found.words)) &&
        !isDenied(text.value, found.start) &&
        !isQuoted(text.value, found),
    )
}

/** `compliance/credit-message` */
export const creditMessage = defineMention({
  id: 'compliance/credit-message',
  description: {
    fr: 'Une publicité pour un crédit porte la phrase en vigueur.',
    en: 'Advertising for credit carries the sentence in force.',
  },
  rationale: {
    fr: 'Depuis le 20 novembre 2026 (ordonnance 2025-880, article L312-5 du code de la consommation), la phrase est « Attention ! Un crédit coûte de l’argent et doit être remboursé » ; « Un crédit vous engage… » vaut pour ce qui paraît avant. Le paiement en plusieurs fois et la location avec option d’achat en relèvent désormais aussi. C’est la date de la publication qui compte. La règle exige la phrase là où un crédit est déclaré (context.credit ou context.sector), signale l’ancienne partout, et demande là où le texte parle de payer en plusieurs fois.',
    en: 'Since 20 November 2026 (order 2025-880, article L312-5 of the French consumer code) the sentence is “Attention ! Un crédit coûte de l’argent et doit être remboursé”; “Un crédit vous engage…” holds for what appears before. Payment in instalments and leases with an option to buy are now concerned too. What counts is the date of publication. The rule requires the sentence where credit is declared (`context.credit` or `context.sector`), reports the former one everywhere, and asks where the text speaks of paying in instalments.',
  },
  sources: [sources.creditReform, sources.creditAdvertising],
  law: {
    fr: 'l’article L312-5 du code de la consommation',
    en: 'article L312-5 of the French consumer code',
  },
  subject: { fr: 'toute publicité pour un crédit', en: 'all advertising for credit' },
  isDue: ({ sectors, credit }) => credit ?? sectors.has('credit'),
  wordings: [{ text: message, from: '2026-11-20' }, { text: former }],
  outdated: [
    { text: former, since: '2026-11-20' },
    { text: 'Un crédit vous engage et doit être remboursé', since: '2026-11-20' },
  ],
  signs: new Vocabulary('crédit credit'),
  hint: {
    find: offeredCredit,
    question: {
      fr: 'Cette publication propose-t-elle un crédit ou un paiement en plusieurs fois ?',
      en: 'Does this post offer credit or payment in instalments?',
    },
    declare: 'credit: true',
    isAnswered: ({ credit }) => credit !== undefined,
    decline: 'credit: false',
  },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ndate: 2026-12-01\ncontext: { credit: true }\n---\nVotre vélo en trois fois sans frais.\n',
      findings: [
        {
          message: 'absent',
          span: 'frais.',
          expected: [`frais.\n\n${message}`],
        },
      ],
    },
    {
      text: 'Votre vélo dès 39 € par mois. Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de remboursement avant de vous engager.',
      findings: [{ message: 'outdated', expected: [message], severity: 'warning' }],
    },
    {
      text: 'Nouveau : payez en 3 fois sans frais !',
      findings: [{ message: 'asked', span: 'payez en 3 fois sans frais', severity: 'info' }],
    },
    {
      draft: 'a.post.md',
      text: `---\nnetworks: [facebook]\ndate: 2026-11-10\ncontext: { credit: true }\n---\nVotre vélo en trois fois.\n\n${former}\n`,
      note: {
        fr: 'Avant le 20 novembre 2026, c’était la phrase.',
        en: 'Before 20 November 2026, this was the sentence.',
      },
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { credit: true }\n---\nVotre vélo en trois fois.\n\nAttention : un crédit coûte de l’argent et doit être remboursé !\n',
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { secteur: cycles }\n---\nPayez en 3 fois sans frais !\n',
      findings: [{ message: 'asked', span: 'Payez en 3 fois sans frais', severity: 'info' }],
      note: {
        fr: 'Un secteur ne dit pas s’il y a un crédit.',
        en: 'A sector does not tell whether there is credit.',
      },
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [facebook]\ncontext: { crédit: non }\n---\nPayez en 3 fois sans frais !\n',
    },
    { text: 'Crédit photo : Lou Martin. Pensez au crédit d’impôt pour vos travaux.' },
  ],
})
