import { defineRule, formatNumber, type Locale, type Text } from '@lisible/core'
import {
  type CountingUnit,
  factOf,
  labelOf,
  type MeasuredField,
  measureAll,
  resolveFormat,
} from '@lisible/networks'
import * as v from 'valibot'
import { otherReadings, otherReadingsSentence } from '../../formats/readings.js'
import { sources } from '../../sources.js'
import { endOfCounted } from './media-link.js'
import { amount, howCounted } from './units.js'

interface Lengths {
  network: string
  field: MeasuredField
  length: number
  max: number
  over: number
  unit: CountingUnit
  confidence: string
  /** Other limits that sources give. */
  readings: readonly number[]
}

const options = v.strictObject({
  /** Limits other than the network's own, by network or format: `{ mastodon: 1000 }`. */
  max: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))), {}),
})

const subjects = {
  fr: {
    text: 'Ce texte compte',
    title: 'Ce titre compte',
    alt: 'Ce texte alternatif compte',
    'poll-question': 'Cette question compte',
    'poll-option': 'Ce choix compte',
  },
  en: {
    text: 'This text takes',
    title: 'This title takes',
    alt: 'This alternative text takes',
    'poll-question': 'This question takes',
    'poll-option': 'This option takes',
  },
} as const

/** Servers of Mastodon choose their own limit. */
function serverMayAccept({ network, confidence }: Lengths, locale: Locale): string {
  const resolved = resolveFormat(network)
  if (!resolved.ok || resolved.network.id !== 'mastodon' || confidence === 'configured') return ''
  return locale === 'fr'
    ? ' Si votre serveur en accepte plus, donnez sa limite à cette règle (« max »).'
    : ' If your server accepts more, give its limit to this rule (`max`).'
}

const fields: Partial<Record<Text['role'], MeasuredField>> = { body: 'text', title: 'title' }

/** `network/length` */
export const length = defineRule({
  meta: {
    id: 'network/length',
    description: {
      fr: 'Un texte tient dans la limite de chaque réseau, comptée comme le réseau la compte.',
      en: 'A text fits the limit of each network, counted as the network counts it.',
    },
    rationale: {
      fr: 'Chaque réseau a sa limite et sa façon de compter : X pèse les caractères et compte 23 par lien, Bluesky compte des graphèmes et des octets, Mastodon réduit les liens à 23 et oublie le domaine des mentions, TikTok compte des unités UTF-16. Un texte trop long est refusé ou coupé. Threads dit compter des caractères, mais des refus montrent qu’il compte des octets : au-delà de 500 octets, c’est un avertissement. Le lien « t.co » ou « pic.twitter.com » que X ajoute à la fin d’un texte exporté est celui d’un média : il ne compte pas.',
      en: 'Each network has its limit and its way of counting: X weighs characters and counts 23 for a link, Bluesky counts graphemes and bytes, Mastodon shortens links to 23 and drops the domain of mentions, TikTok counts UTF-16 units. A text that is too long is refused or cut. Threads says that it counts characters, but refusals show that it counts bytes: above 500 bytes this is a warning. The `t.co` or `pic.twitter.com` link that X adds to the end of an exported text is that of a medium: it does not count.',
    },
    category: 'network',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    roles: ['body', 'title'],
    sources: [sources.xCounting, sources.twitterText, sources.atproto, sources.threadsBytes],
    examples: [
      {
        text: 'Samedi, l’atelier ouvre ses portes : entrée libre de 10 h à 18 h.',
        networks: ['x', 'bluesky', 'mastodon'],
      },
      {
        text: `${'Bonjour '.repeat(35)}à vous`,
        networks: ['x'],
        findings: [{ message: 'tooLong', span: 'à vous' }],
      },
      {
        text: `Le programme : https://exemple.fr/un-chemin-tout-a-fait-interminable-et-pourtant-compte-pour-23/ ${'a'.repeat(230)}`,
        networks: ['x'],
      },
      {
        text: `${'Bonjour '.repeat(34)}à vous https://t.co/AbCdEf1234`,
        networks: ['x'],
        note: { fr: 'Le lien d’un média, ajouté par X.', en: 'The link of a medium, added by X.' },
      },
      { text: 'é'.repeat(300), networks: ['bluesky'] },
      {
        text: `${'e'.repeat(300)}ée`,
        networks: ['bluesky'],
        findings: [{ message: 'tooLong', span: 'ée' }],
      },
      {
        text: 'L’été à l’école. '.repeat(28),
        networks: ['threads'],
        findings: [{ message: 'mayBeTooLong', severity: 'warning' }],
        note: {
          fr: '476 caractères, mais plus de 500 octets.',
          en: '476 characters, but more than 500 bytes.',
        },
      },
      { text: 'a'.repeat(900), networks: ['mastodon'], options: { max: { mastodon: 1000 } } },
      {
        text: 'Samedi, l’atelier ouvre.',
        networks: ['instagram/story'],
        findings: [{ message: 'noText', span: 'Samedi, l’atelier ouvre.', severity: 'warning' }],
      },
    ],
  },
  options,
  messages: {
    tooLong: {
      fr: (d: Lengths) => {
        const how = howCounted.fr[d.unit]
        return `${subjects.fr[d.field]} ${amount(d.length, d.unit, 'fr')} pour ${labelOf(d.network, 'fr')}${how ? ` (${how})` : ''}, qui en accepte ${formatNumber(d.max, 'fr')} : ${amount(d.over, d.unit, 'fr')} de trop. Ce qui dépasse est marqué ; raccourcissez, ou écrivez une variante pour ce réseau.${serverMayAccept(d, 'fr')}${otherReadingsSentence(d.readings, 'fr')}`
      },
      en: (d) => {
        const how = howCounted.en[d.unit]
        return `${subjects.en[d.field]} ${amount(d.length, d.unit, 'en')} on ${labelOf(d.network, 'en')}${how ? ` (${how})` : ''}, which accepts ${formatNumber(d.max, 'en')}: ${amount(d.over, d.unit, 'en')} too many. What is beyond the limit is marked; shorten it, or write a variant for this network.${serverMayAccept(d, 'en')}${otherReadingsSentence(d.readings, 'en')}`
      },
    },
    mayBeTooLong: {
      fr: (d: Lengths) => {
        const how = howCounted.fr[d.unit]
        return `${subjects.fr[d.field]} ${amount(d.length, d.unit, 'fr')} pour ${labelOf(d.network, 'fr')}${how ? ` (${how})` : ''} ; la limite serait de ${formatNumber(d.max, 'fr')}, mais les sources ne s’accordent pas. Il pourrait être refusé : raccourcissez-le de ${amount(d.over, d.unit, 'fr')} pour en être sûr.`
      },
      en: (d) => {
        const how = howCounted.en[d.unit]
        return `${subjects.en[d.field]} ${amount(d.length, d.unit, 'en')} on ${labelOf(d.network, 'en')}${how ? ` (${how})` : ''}; the limit would be ${formatNumber(d.max, 'en')}, but sources disagree. It may be refused: shorten it by ${amount(d.over, d.unit, 'en')} to be sure.`
      },
    },
    noText: {
      fr: (d: { network: string }) =>
        `${labelOf(d.network, 'fr')} n’a pas de champ de texte : personne ne lira celui-ci. Mettez-le sur l’image, ou gardez-le pour un autre format.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} has no text field: nobody will read this one. Put it on the picture, or keep it for another format.`,
    },
  },
  create(context) {
    const onNetworkWithMedia = (network: string) =>
      context.publication.children.some((child) => child.type === 'media' && child.networks.includes(network))

    const check = (text: Text, ref: string): void => {
      const resolved = resolveFormat(ref)
      const field = fields[text.role]
      if (!resolved.ok || field === undefined) return
      const { format, network } = resolved
      const max = context.options.max[ref] ?? context.options.max[network.id]
      if (field === 'text' && max === undefined && factOf(format, 'textMax')?.value === 0) {
        if (text.value.trim() === '') return
        context.report({
          text,
          start: 0,
          end: text.value.length,
          message: 'noText',
          severity: 'warning',
          networks: [ref],
          data: { network: ref },
        })
        return
      }
      const warning = context.publication.children.find(
        (child) => child.type === 'text' && child.role === 'content-warning' && child.networks.includes(ref),
      )
      const counted = network.id === 'x' ? text.value.slice(0, endOfCounted(text.value)) : text.value
      const measurements = measureAll(counted, format, {
        field,
        ...(max === undefined ? {} : { max }),
        ...(warning?.type === 'text' ? { contentWarning: warning.value } : {}),
        caption: network.id === 'telegram' && onNetworkWithMedia(ref),
      })
      for (const { length, max: limit, over, unit, severity, fact } of measurements) {
        if (over === null || limit === null) continue
        context.report({
          text,
          ...over,
          message: severity === 'error' ? 'tooLong' : 'mayBeTooLong',
          severity,
          networks: [ref],
          data: {
            network: ref,
            field,
            length,
            max: limit,
            over: length - limit,
            unit,
            confidence: fact?.confidence ?? 'configured',
            readings: fact ? otherReadings(fact) : [],
          },
        })
        // A text refused by one limit needs no second message about the next.
        if (severity === 'error') break
      }
    }

    return {
      text(text) {
        for (const network of text.networks) check(text, network)
      },
    }
  },
})
