import { defineRule, type Text } from '@lisible/core'
import { type CountingUnit, labelOf, measureAll, resolveFormat } from '@lisible/networks'
import * as v from 'valibot'
import { amount, howCounted } from './units.js'

interface Lengths {
  network: string
  field: 'text' | 'title'
  length: number
  max: number
  over: number
  unit: CountingUnit
  confidence: string
}

const options = v.strictObject({
  /** Limits other than the network's own, by network or format: `{ mastodon: 1000 }`. */
  max: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1))), {}),
})

const fields = { body: 'text', title: 'title' } as const

/** `network/length` */
export const length = defineRule({
  meta: {
    id: 'network/length',
    description: {
      fr: 'Un texte tient dans la limite de chaque réseau, comptée comme le réseau la compte.',
      en: 'A text fits the limit of each network, counted as the network counts it.',
    },
    rationale: {
      fr: 'Chaque réseau a sa limite et sa façon de compter : X pèse les caractères et compte 23 par lien, Bluesky compte des graphèmes et des octets, Mastodon réduit les liens à 23 et oublie le domaine des mentions, TikTok compte des unités UTF-16. Un texte trop long est refusé ou coupé.',
      en: 'Each network has its limit and its way of counting: X weighs characters and counts 23 for a link, Bluesky counts graphemes and bytes, Mastodon shortens links to 23 and drops the domain of mentions, TikTok counts UTF-16 units. A text that is too long is refused or cut.',
    },
    category: 'network',
    criterion: 'Cr4.1',
    severity: 'error',
    roles: ['body', 'title'],
    sources: [
      {
        title: 'X — Counting characters',
        url: 'https://docs.x.com/fundamentals/counting-characters',
        date: '2026-05-20',
      },
    ],
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
        text: `Le programme : ${'https://exemple.fr/un-chemin-tout-a-fait-interminable-et-pourtant-compte-pour-23/'.repeat(1)} ${'a'.repeat(230)}`,
        networks: ['x'],
      },
      { text: 'é'.repeat(300), networks: ['bluesky'] },
      {
        text: `${'e'.repeat(300)}ée`,
        networks: ['bluesky'],
        findings: [{ message: 'tooLong', span: 'ée' }],
      },
      { text: 'a'.repeat(900), networks: ['mastodon'], options: { max: { mastodon: 1000 } } },
    ],
  },
  options,
  messages: {
    tooLong: {
      fr: (d: Lengths) => {
        const what = d.field === 'title' ? 'Ce titre compte' : 'Ce texte compte'
        const how = howCounted.fr[d.unit]
        return `${what} ${amount(d.length, d.unit, 'fr')} pour ${labelOf(d.network, 'fr')}${how ? ` (${how})` : ''}, qui en accepte ${d.max.toLocaleString('fr-FR')}\u00a0: ${amount(d.over, d.unit, 'fr')} de trop. Ce qui dépasse est marqué\u00a0; raccourcissez, ou écrivez une variante pour ce réseau.`
      },
      en: (d) => {
        const what = d.field === 'title' ? 'This title takes' : 'This text takes'
        const how = howCounted.en[d.unit]
        return `${what} ${amount(d.length, d.unit, 'en')} on ${labelOf(d.network, 'en')}${how ? ` (${how})` : ''}, which accepts ${d.max.toLocaleString('en-GB')}: ${amount(d.over, d.unit, 'en')} too many. What is beyond the limit is marked; shorten it, or write a variant for this network.`
      },
    },
    mayBeTooLong: {
      fr: (d: Lengths) => {
        const how = howCounted.fr[d.unit]
        return `Ce texte compte ${amount(d.length, d.unit, 'fr')} pour ${labelOf(d.network, 'fr')}${how ? ` (${how})` : ''}\u00a0; la limite serait de ${d.max.toLocaleString('fr-FR')}, mais les sources ne s’accordent pas. Il pourrait être refusé\u00a0: raccourcissez-le de ${amount(d.over, d.unit, 'fr')} pour en être sûr.`
      },
      en: (d) => {
        const how = howCounted.en[d.unit]
        return `This text takes ${amount(d.length, d.unit, 'en')} on ${labelOf(d.network, 'en')}${how ? ` (${how})` : ''}; the limit would be ${d.max.toLocaleString('en-GB')}, but sources disagree. It may be refused: shorten it by ${amount(d.over, d.unit, 'en')} to be sure.`
      },
    },
  },
  create(context) {
    const onNetworkWithMedia = (network: string) =>
      context.publication.children.some((child) => child.type === 'media' && child.networks.includes(network))

    const check = (text: Text, ref: string): void => {
      const resolved = resolveFormat(ref)
      if (!resolved.ok) return
      const field = fields[text.role as keyof typeof fields]
      const max = context.options.max[ref] ?? context.options.max[resolved.network.id]
      const warning = context.publication.children.find(
        (child) => child.type === 'text' && child.role === 'content-warning',
      )
      const measurements = measureAll(text.value, resolved.format, {
        field,
        ...(max === undefined ? {} : { max }),
        ...(warning?.type === 'text' ? { contentWarning: warning.value } : {}),
        caption: resolved.network.id === 'telegram' && onNetworkWithMedia(ref),
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
