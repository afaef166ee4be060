import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { hasSign, writtenTags } from '../../hashtags/written.js'
import { sources } from '../../sources.js'

interface Share {
  count: number
  /** Part of the characters of the text, in per cent. */
  percent: number
}

const options = v.strictObject({
  /** Largest part of the text, from 0 to 1. */
  max: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 1 / 3),
  /** Fewer hashtags than this are never reported. */
  from: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 6),
})

/** `network/hashtag-share` */
export const hashtagShare = defineRule({
  meta: {
    id: 'network/hashtag-share',
    description: {
      fr: 'Un texte dit plus que ses hashtags.',
      en: 'A text says more than its hashtags.',
    },
    rationale: {
      fr: 'Un texte fait pour un tiers ou plus de hashtags se lit mal, à voix haute surtout, et ressemble à du remplissage ; les réseaux conseillent d’en mettre peu (deux sur X d’après des tiers, trois à cinq sur Instagram) et qui parlent du sujet.',
      en: 'A text of which a third or more is hashtags reads badly, aloud above all, and looks like stuffing; networks advise few (two on X by third parties, three to five on Instagram) that are about the subject.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    roles: ['body', 'description'],
    sources: [sources.instagramHashtags],
    examples: [
      {
        text: 'Nouvelle table en chêne. #Bois #Chêne #Table #Menuiserie #Atelier #Artisanat #Lyon #FaitMain',
        networks: ['x'],
        findings: [
          {
            message: 'most',
            span: '#Bois #Chêne #Table #Menuiserie #Atelier #Artisanat #Lyon #FaitMain',
            severity: 'warning',
          },
        ],
      },
      {
        text: 'Nouvelle table en chêne, pour huit personnes, montée à tenons et mortaises, sans une vis. #Bois #Table #Lyon',
        networks: ['x'],
      },
      { text: 'Vive le #Bois #Chêne', networks: ['x'] },
    ],
  },
  options,
  messages: {
    most: {
      fr: (d: Share) =>
        `${d.count} hashtags font ${d.percent}\u00a0% de ce texte : il se lit comme une liste de mots-clés. Gardez ceux qui disent le sujet.`,
      en: (d) =>
        `${d.count} hashtags make ${d.percent}% of this text: it reads as a list of key words. Keep those that tell the subject.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { value } = text
      if (!hasSign(value)) return
      const tags = writtenTags(text)
      if (tags.length < context.options.from) return
      let length = 0
      for (const { start, end } of tags) length += end - start
      const share = length / value.replace(/\s+/g, '').length
      if (share <= context.options.max) return
      context.report({
        text,
        start: tags[0]!.start,
        end: tags.at(-1)!.end,
        message: 'most',
        data: { count: tags.length, percent: Math.round(share * 100) },
      })
    },
  }),
})
