import { defineRule } from '@lisible/core'
import { factOf, labelsInWords, type NetworkId } from '@lisible/networks'
import { entitiesOf } from '../../entities/of-text.js'
import { byOutcome } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Unclickable {
  networks: readonly string[]
  link: string
}

const messages = { false: 'text', field: 'field', button: 'button', sticker: 'sticker' } as const

/** `network/link-not-clickable` */
export const linkNotClickable = defineRule({
  meta: {
    id: 'network/link-not-clickable',
    description: {
      fr: 'Un lien se trouve là où on peut le suivre.',
      en: 'A link stands where people can follow it.',
    },
    rationale: {
      fr: 'Dans une légende d’Instagram, de TikTok ou d’un Short, une adresse n’est pas un lien : il faudrait la recopier à la main. Pinterest a un champ de destination, la fiche Google un bouton, la story une vignette de lien. Un nom de domaine court (« exemple.fr ») se retient et n’est pas signalé.',
      en: 'In a caption of Instagram, TikTok or a Short an address is no link: people would have to copy it by hand. Pinterest has a destination field, Google Business Profile a button, stories a link sticker. A short domain name (`example.org`) is easy to remember and is not reported.',
    },
    category: 'network',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'warning',
    roles: ['body', 'description'],
    sources: [sources.pinterestSpecs, sources.googlePosts],
    examples: [
      {
        text: 'Inscriptions : https://exemple.fr/ateliers?lieu=lyon',
        networks: ['instagram', 'linkedin'],
        findings: [{ message: 'text', span: 'https://exemple.fr/ateliers?lieu=lyon' }],
      },
      {
        text: 'Inscriptions : https://www.exemple.fr',
        networks: ['tiktok'],
        findings: [{ message: 'text', span: 'https://www.exemple.fr', expected: ['exemple.fr'] }],
      },
      {
        text: 'La recette : https://exemple.fr/recettes/soupe',
        networks: ['pinterest'],
        findings: [{ message: 'field' }],
      },
      {
        text: 'Réserver : https://exemple.fr/reserver',
        networks: ['google-business'],
        findings: [{ message: 'button' }],
      },
      { text: 'Inscriptions sur exemple.fr ou à bonjour@exemple.fr', networks: ['instagram'] },
      { text: 'Inscriptions : https://exemple.fr/ateliers', networks: ['linkedin', 'x', 'youtube'] },
    ],
  },
  messages: {
    text: {
      fr: (d: Unclickable) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, cette adresse n’est pas un lien : personne ne pourra la toucher. Mettez-la sur le profil et dites où elle est, ou donnez un nom court à retenir.`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} this address is no link: nobody can tap it. Put it on the profile and say where it is, or give a short name to remember.`,
    },
    field: {
      fr: (d: Unclickable) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, un lien dans le texte ne s’ouvre pas : donnez cette adresse dans le champ de destination de l’épingle.`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} a link in the text does not open: give this address in the destination field of the Pin.`,
    },
    button: {
      fr: (d: Unclickable) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, un lien dans le texte ne s’ouvre pas : donnez cette adresse au bouton (« En savoir plus », « Réserver »…).`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} a link in the text does not open: give this address to the button (“Learn more”, “Book”…).`,
    },
    sticker: {
      fr: (d: Unclickable) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, un lien s’ouvre par une vignette de lien, posée à la main dans l’application.`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} a link opens through a link sticker, put by hand in the app.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.value.includes('.')) return
      const groups = byOutcome(
        text.networks,
        ({ format, network }) => {
          const fact = factOf(format, 'linksClickable')
          const value = fact?.confidence === 'unknown' ? undefined : fact?.value
          if (value === undefined || value === null || value === true) return undefined
          return { message: messages[`${value}`], network: network.id as NetworkId }
        },
        ({ message }) => message,
      )
      for (const { outcome, networks } of groups) {
        for (const { kind, start, end } of entitiesOf(text, outcome.network)) {
          if (kind !== 'link') continue
          const link = text.value.slice(start, end)
          const bare = link
            .replace(/^https?:\/\//i, '')
            .replace(/^www\./i, '')
            .replace(/\/$/, '')
          if (bare === link) continue
          const data = { networks, link }
          const expected = outcome.message === 'text' && !/[/?#]/.test(bare) ? { expected: [bare] } : {}
          context.report({ text, start, end, message: outcome.message, networks, data, ...expected })
        }
      }
    },
  }),
})
