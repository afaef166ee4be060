import { defineRule, type Text } from '@lisible/core'
import { factOf, labelOf, resolveFormat } from '@lisible/networks'
import * as v from 'valibot'
import { entitiesOf } from '../../entities/of-text.js'
import { otherReadings, otherReadingsSentence } from '../../formats/readings.js'
import { hasSign } from '../../hashtags/written.js'
import { sources } from '../../sources.js'

interface Counts {
  network: string
  count: number
  max: number
  confidence: string
  /** Other limits that sources give. */
  readings: readonly number[]
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
      fr: 'Instagram n’accepte plus que 5 hashtags par publication depuis décembre 2025, légende et premier commentaire ensemble ; TikTok 5 aussi, d’après la presse (2025). YouTube ignore tous les hashtags au-delà de 60, et Threads ne fait un sujet que du premier. Là où la grammaire n’est pas publiée, chaque dièse qui pourrait être un hashtag est compté.',
      en: 'Instagram has accepted only 5 hashtags a post since December 2025, caption and first comment together; TikTok 5 too, according to the press (2025). YouTube ignores all hashtags above 60, and Threads makes a topic of the first only. Where no grammar is published, every sign that may be a hashtag is counted.',
    },
    category: 'network',
    criterion: 'Cr4.1',
    severity: 'error',
    roles: ['body', 'first-comment'],
    sources: [sources.instagramHashtags, sources.youtubeHashtags, sources.threads],
    examples: [
      { text: 'On recrute ! #Emploi #Bois #Lyon #Artisanat #CDI', networks: ['instagram'] },
      {
        text: 'On recrute ! #Emploi #Bois #Lyon #Artisanat #CDI #Atelier #Ébénisterie',
        networks: ['instagram'],
        findings: [{ message: 'tooMany', span: '#Atelier #Ébénisterie' }],
      },
      {
        text: '---\nnetworks: [instagram]\nfirst-comment: "#Emploi #CDI #Lyon"\n---\nOn recrute ! #Bois #Atelier #Artisanat\n',
        draft: 'a.post.md',
        findings: [{ message: 'tooMany', span: '#Lyon' }],
        note: {
          fr: 'Légende et premier commentaire comptent ensemble.',
          en: 'Caption and first comment count together.',
        },
      },
      {
        text: 'On recrute ! #Emploi #Bois #Lyon #Artisanat #CDI #Atelier #Ébénisterie',
        networks: ['linkedin'],
      },
      {
        text: 'On recrute ! #Emploi #Bois',
        networks: ['threads'],
        findings: [{ message: 'firstOnly', span: '#Bois', severity: 'warning' }],
      },
    ],
  },
  options,
  messages: {
    tooMany: {
      fr: (d: Counts) =>
        `${labelOf(d.network, 'fr')} accepte ${d.max} hashtags par publication : il y en a ${d.count}. Gardez les ${d.max} plus utiles (ceux en trop sont marqués).${otherReadingsSentence(d.readings, 'fr')}`,
      en: (d) =>
        `${labelOf(d.network, 'en')} accepts ${d.max} hashtags a post: there are ${d.count}. Keep the ${d.max} most useful (those beyond are marked).${otherReadingsSentence(d.readings, 'en')}`,
    },
    mayBeTooMany: {
      fr: (d: Counts) =>
        `${labelOf(d.network, 'fr')} n’accepterait que ${d.max} hashtags par publication (source non officielle) : il y en a ${d.count}. Gardez les ${d.max} plus utiles.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} is said to accept ${d.max} hashtags a post (unofficial source): there are ${d.count}. Keep the ${d.max} most useful.`,
    },
    ignored: {
      fr: (d: Counts) =>
        `Au-delà de ${d.max} hashtags, ${labelOf(d.network, 'fr')} les ignore tous : il y en a ${d.count}. Gardez les plus utiles.`,
      en: (d) =>
        `Above ${d.max} hashtags ${labelOf(d.network, 'en')} ignores them all: there are ${d.count}. Keep the most useful.`,
    },
    firstOnly: {
      fr: (d: Counts) =>
        `${labelOf(d.network, 'fr')} ne fait un lien que du premier hashtag : ${d.count > 2 ? 'les suivants restent' : 'le suivant reste'} du texte. Mettez en premier celui qui compte, et enlevez le dièse des autres.`,
      en: (d) =>
        `${labelOf(d.network, 'en')} makes a link of the first hashtag only: what follows stays text. Put first the one that counts, and take the sign off the others.`,
    },
  },
  create(context) {
    /** Hashtags met so far, by network: caption and first comment add up. */
    const counted = new Map<string, number>()

    const check = (text: Text, ref: string): void => {
      const resolved = resolveFormat(ref)
      if (!resolved.ok) return
      const { format, network } = resolved
      const fact = factOf(format, 'hashtagsMax')
      const own = context.options.max[ref] ?? context.options.max[network.id]
      const max = own ?? fact?.value
      if (max === undefined || max === null) return
      const grammar = factOf(format, 'hashtagGrammar')?.value ?? 'common'
      const hashtags = entitiesOf(text, grammar === 'common' ? 'x' : network.id).filter(
        ({ kind }) => kind === 'hashtag',
      )
      // Each text of a thread is a post of its own.
      const before = text.thread ? 0 : (counted.get(ref) ?? 0)
      const count = before + hashtags.length
      counted.set(ref, count)
      if (count <= max || hashtags.length === 0) return
      const start = hashtags[Math.max(0, max - before)]!.start
      const end = hashtags.at(-1)!.end
      const readings = own === undefined && fact ? otherReadings(fact) : []
      const data = { network: ref, count, max, confidence: fact?.confidence ?? 'configured', readings }
      const report = { text, start, end, networks: [ref], data }
      if (own === undefined && network.id === 'threads')
        context.report({ ...report, message: 'firstOnly', severity: 'warning' })
      else if (own === undefined && network.id === 'youtube')
        context.report({ ...report, message: 'ignored', severity: 'warning' })
      else if (own !== undefined || fact?.confidence === 'official' || fact?.confidence === 'quoted')
        context.report({ ...report, message: 'tooMany', severity: 'error' })
      else context.report({ ...report, message: 'mayBeTooMany', severity: 'warning' })
    }

    return {
      text(text) {
        if (hasSign(text.value)) for (const network of text.networks) check(text, network)
      },
    }
  },
})
