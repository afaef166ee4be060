import { defineRule } from '@lisible/core'
import { accountNumbers, cardNumbers, securityNumbers } from './numbers.js'

interface Shown {
  written: string
}

/** `compliance/personal-data` */
export const personalData = defineRule({
  meta: {
    id: 'compliance/personal-data',
    description: {
      fr: 'Un texte ne livre ni numéro de sécurité sociale, ni carte, ni compte bancaire.',
      en: 'A text gives away no social security number, card or bank account.',
    },
    rationale: {
      fr: 'Un numéro de sécurité sociale, de carte ou de compte publié ne se reprend pas, et le RGPD protège ceux d’autrui. Seuls comptent les nombres dont la clé de contrôle est juste. Une association qui publie son propre IBAN pour recevoir des dons a ses raisons : pour un compte, c’est un rappel.',
      en: 'A social security, card or account number cannot be taken back once published, and the GDPR protects those of others. Only numbers with a right check digit count. An association that publishes its own IBAN to receive gifts has its reasons: for an account it is a reminder.',
    },
    category: 'compliance',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'error',
    sources: [],
    examples: [
      {
        text: 'Dossier de Mme X, 2 94 03 75 120 005 91, à traiter.',
        findings: [{ message: 'security', span: '2 94 03 75 120 005 91', severity: 'error' }],
      },
      {
        text: 'Payez sur la carte 4970 1012 3456 7890 ou 4000 0000 0000 0002.',
        findings: [{ message: 'card', span: '4000 0000 0000 0002', severity: 'error' }],
      },
      {
        text: 'Virement : FR76 3000 6000 0112 3456 7890 189',
        findings: [{ message: 'account', severity: 'info' }],
      },
      { text: 'Commande 1234 5678 9012 3456, réf. FR76 0000 1111 2222 3333 4444 555, tél. 01 23 45 67 89' },
    ],
  },
  messages: {
    security: {
      fr: (d: Shown) =>
        `« ${d.written} » a la forme et la clé d’un numéro de sécurité sociale : c’est une donnée personnelle. Retirez-le.`,
      en: (d) =>
        `\`${d.written}\` has the form and the key of a French social security number: it is personal data. Remove it.`,
    },
    card: {
      fr: (d: Shown) => `« ${d.written} » a la forme et la clé d’un numéro de carte bancaire. Retirez-le.`,
      en: (d) => `\`${d.written}\` has the form and the key of a payment card number. Remove it.`,
    },
    account: {
      fr: (d: Shown) =>
        `« ${d.written} » est un numéro de compte (IBAN). Vérifiez que c’est le vôtre et que vous voulez le publier ; sinon, retirez-le.`,
      en: (d) =>
        `\`${d.written}\` is an account number (IBAN). Check that it is yours and that you mean to publish it; if not, remove it.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!hasManyDigits(text.value)) return
      const found = [
        ...securityNumbers(text.value).map((range) => ({ ...range, message: 'security' as const })),
        ...cardNumbers(text.value).map((range) => ({ ...range, message: 'card' as const })),
        ...accountNumbers(text.value).map((range) => ({ ...range, message: 'account' as const })),
      ]
      for (const { start, end, message } of found) {
        const data = { written: text.value.slice(start, end) }
        const degree = message === 'account' ? { severity: 'info' as const } : {}
        context.report({ text, start, end, message, ...degree, data })
      }
    },
  }),
})

/** Digits of the shortest of the numbers looked for: an account in Norway. */
const fewest = 13

function hasManyDigits(value: string): boolean {
  let count = 0
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code > 47 && code < 58 && ++count === fewest) return true
  }
  return false
}
