import { defineRule } from '@lisible/core'
import { type Tag, tagsOf } from '../../hashtags/tags.js'
import { limitOptions, passed } from '../../limits.js'
import { sources } from '../../sources.js'

export const hashtagCount = defineRule({
  meta: {
    id: 'a11y/hashtag-count',
    description: { fr: 'Peu de mots-dièse dans un texte.', en: 'Few hashtags in a text.' },
    rationale: {
      fr: 'Chaque mot-dièse se lit avec son signe et devient un lien de plus à traverser. Les consignes publiques consultées en demandent deux par texte ; lisible en admet trois, et cinq sur Instagram et TikTok, où ils servent davantage.',
      en: 'Every hashtag is read with its sign and becomes one more link to cross. The public guidance that was read asks for two in a text; lisible admits three, and five on Instagram and TikTok, where they serve more.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.moleValley, sources.gcs],
    examples: [
      {
        text: 'Samedi au jardin. #Jardin #Plantes #Semis #Potager',
        findings: [{ message: 'tooMany', span: '#Jardin #Plantes #Semis #Potager' }],
      },
      {
        text: 'At the garden. #Garden #Plants #Seeds #Soil',
        lang: 'en',
        findings: [{ span: '#Garden #Plants #Seeds #Soil' }],
      },
      { text: 'Samedi au jardin. #Jardin #Plantes #Semis' },
      { text: 'Samedi au jardin. #Jardin #Plantes #Semis #Potager #Troc', networks: ['instagram'] },
    ],
  },
  messages: {
    tooMany: {
      fr: (d: { count: number; max: number }) =>
        `${d.count} mots-dièse dans ce texte, ${d.max} conseillés : chacun est lu et devient un lien à traverser. Gardez les plus utiles.`,
      en: (d) =>
        `${d.count} hashtags in this text, ${d.max} advised: each is read and becomes a link to cross. Keep the most useful.`,
    },
  },
  options: limitOptions(3, { instagram: 5, tiktok: 5 }),
  create: (context) => ({
    text(text) {
      const tags = tagsOf(text.tokens)
      const over = tags.length > 0 ? passed(tags.length, context.options, text) : undefined
      if (!over) return
      context.report({
        text,
        start: (tags[0] as Tag).start,
        end: (tags.at(-1) as Tag).end,
        message: 'tooMany',
        data: { count: tags.length, max: over.max },
        networks: over.networks,
      })
    },
  }),
})
