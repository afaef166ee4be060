import { defineRule } from '@lisible/core'
import { factOf, labelsInWords } from '@lisible/networks'
import { reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Phone {
  networks: readonly string[]
  number: string
}

/** French (10 digits from 0, or +33), Belgian, Swiss and Luxembourg numbers in their usual spellings. */
const phone =
  /(?<![\d+])(?:(?:\+|00)(?:33|32|41|352)[ .\u00a0\u202f-]?(?:\(0\)[ \u00a0]?)?\d(?:[ .\u00a0\u202f-]?\d{2}){4}|0\d(?:[ .\u00a0\u202f-]?\d{2}){4}|0[ \u00a0\u202f]?8\d{2}(?:[ \u00a0\u202f]\d{3}){2})(?!\d)/g

/** `network/phone-number` */
export const phoneNumber = defineRule({
  meta: {
    id: 'network/phone-number',
    description: {
      fr: 'Pas de numéro de téléphone là où il fait refuser le texte.',
      en: 'No phone number where it gets the text refused.',
    },
    rationale: {
      fr: 'Google refuse les actualités de fiche dont le texte contient un numéro de téléphone (d’après des tiers) : la fiche a un champ et un bouton « Appeler » pour cela.',
      en: 'Google refuses updates of a Business Profile whose text holds a phone number (according to third parties): the profile has a field and a “Call” button for it.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    networks: ['google-business'],
    severity: 'warning',
    roles: ['body', 'title'],
    sources: [sources.zernio, sources.googlePosts],
    examples: [
      {
        text: 'Réservez au 05 55 00 00 01 avant samedi',
        networks: ['google-business', 'facebook'],
        findings: [{ message: 'phone', span: '05 55 00 00 01' }],
      },
      {
        text: 'Réservez au +33 5 55 00 00 01',
        networks: ['google-business'],
        findings: [{ span: '+33 5 55 00 00 01' }],
      },
      { text: 'Réservez au 05 55 00 00 01 avant samedi', networks: ['facebook'] },
      { text: 'Commande 2026050500001, ouvert 10 h – 18 h, 24 rue Haute', networks: ['google-business'] },
    ],
  },
  messages: {
    phone: {
      fr: (d: Phone) =>
        `${labelsInWords(d.networks, 'fr')} refuserait un texte avec un numéro de téléphone. Ôtez « ${d.number} » et choisissez le bouton « Appeler ».`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} is said to refuse a text with a phone number. Take \`${d.number}\` out and choose the “Call” button.`,
    },
  },
  create: (context) => ({
    text(text) {
      const networks = reached(text.networks)
        .filter(({ format }) => factOf(format, 'phoneNumbersAllowed')?.value === false)
        .map(({ ref }) => ref)
      if (networks.length === 0) return
      for (const match of text.value.matchAll(phone)) {
        const start = match.index
        const end = start + match[0].length
        context.report({ text, start, end, message: 'phone', networks, data: { networks, number: match[0] } })
      }
    },
  }),
})
