import { defineRule } from '@lisible/core'
import { entities, factOf, labelOf, resolveFormat } from '@lisible/networks'
import * as v from 'valibot'

interface Counts {
  network: string
  count: number
  max: number
  confidence: string
}

const options = v.strictObject({
  /** Limits other than the network's own, by network or format. */
  max: v.optional(v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))), {}),
})

/** `network/hashtag-count` */
export const hashtagCount = defineRule({
  meta: {
    id: 'network/hashtag-count',
    description: {
      fr: 'Un texte n’a pas plus de hashtags que le réseau n’en accepte.',
      en: 'A text has no more hashtags than the network accepts.',
    },
    rationale: {
      fr: 'Instagram n’accepte plus que 5 hashtags par publication depuis décembre 2025, TikTok 5 (d’après la presse, 2025), YouTube ignore tous les hashtags au-delà de 60. Au-delà, la publication est refusée, ou part sans ses hashtags, voire sans sa légende.',
      en: 'Instagram has accepted only 5 hashtags a post since December 2025, TikTok 5 (press, 2025), YouTube ignores all hashtags above 60. Beyond that the post is refused, or goes out without its hashtags or even its caption.',
    },
    category: 'network',
    criterion: 'Cr4.1',
    severity: 'error',
    roles: ['body'],
    sources: [
      {
        title: 'Instagram — Use hashtags',
        url: 'https://help.instagram.com/351460621611097',
        date: '2026-09-23',
      },
      { title: 'YouTube — Use hashtags', url: 'https://support.google.com/youtube/answer/6390658' },
    ],
    examples: [
      { text: 'On recrute ! #Emploi #Bois #Lyon #Artisanat #CDI', networks: ['instagram'] },
      {
        text: 'On recrute ! #Emploi #Bois #Lyon #Artisanat #CDI #Atelier #Ébénisterie',
        networks: ['instagram'],
        findings: [{ message: 'tooMany', span: '#Atelier #Ébénisterie' }],
      },
      {
        text: 'On recrute ! #Emploi #Bois #Lyon #Artisanat #CDI #Atelier #Ébénisterie',
        networks: ['linkedin'],
      },
    ],
  },
  options,
  messages: {
    tooMany: {
      fr: (d: Counts) =>
        `${labelOf(d.network, 'fr')} accepte ${d.max} hashtags par publication\u00a0: il y en a ${d.count}. Gardez les ${d.max} plus utiles (ceux en trop sont marqués).`,
      en: (d) =>
        `${labelOf(d.network, 'en')} accepts ${d.max} hashtags a post: there are ${d.count}. Keep the ${d.max} most useful (those beyond are marked).`,
    },
    mayBeTooMany: {
      fr: (d: Counts) =>
        `${labelOf(d.network, 'fr')} n’accepterait que ${d.max} hashtags par publication (source non officielle)\u00a0: il y en a ${d.count}. Gardez les ${d.max} plus utiles.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} is said to accept ${d.max} hashtags a post (unofficial source): there are ${d.count}. Keep the ${d.max} most useful.`,
    },
  },
  create(context) {
    return {
      text(text) {
        if (!text.value.includes('#') && !text.value.includes('＃')) return
        for (const network of text.networks) {
          const resolved = resolveFormat(network)
          if (!resolved.ok) continue
          const fact = factOf(resolved.format, 'hashtagsMax')
          const own = context.options.max[network] ?? context.options.max[resolved.network.id]
          const max = own ?? fact?.value
          if (max === undefined || max === null) continue
          const hashtags = entities(text.value, resolved.network.id).filter(({ kind }) => kind === 'hashtag')
          if (hashtags.length <= max) continue
          const sure = own !== undefined || fact?.confidence === 'official' || fact?.confidence === 'quoted'
          context.report({
            text,
            start: hashtags[max]!.start,
            end: hashtags.at(-1)!.end,
            message: sure ? 'tooMany' : 'mayBeTooMany',
            severity: sure ? 'error' : 'warning',
            networks: [network],
            data: { network, count: hashtags.length, max, confidence: fact?.confidence ?? 'configured' },
          })
        }
      },
    }
  },
})
