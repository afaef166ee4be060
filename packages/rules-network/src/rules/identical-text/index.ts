import { defineRule } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import * as v from 'valibot'
import { reached } from '../../formats/reach.js'

interface Shared {
  networks: readonly string[]
}

/** What people expect of a text there: the same within a family. */
const families: Readonly<Record<NetworkId, string>> = {
  x: 'short',
  bluesky: 'short',
  mastodon: 'short',
  threads: 'short',
  instagram: 'visual',
  tiktok: 'visual',
  snapchat: 'visual',
  pinterest: 'visual',
  youtube: 'video',
  linkedin: 'work',
  facebook: 'page',
  'google-business': 'page',
  telegram: 'message',
  whatsapp: 'message',
}

const options = v.strictObject({
  /** How many families of networks may share one text. */
  max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 3),
})

/** `network/identical-text` */
export const identicalText = defineRule({
  meta: {
    id: 'network/identical-text',
    description: {
      fr: 'Un texte est adapté aux réseaux où il paraît.',
      en: 'A text is adapted to the networks it appears on.',
    },
    rationale: {
      fr: 'On ne lit pas de la même façon un fil court (X, Bluesky, Mastodon, Threads), une légende d’image, une publication professionnelle et une Page. Un même texte partout est trop long ici, sans lien cliquable là, et se remarque chez qui vous suit à plusieurs endroits. Les règles de X visent aussi les messages répétés à l’identique.',
      en: 'A short feed (X, Bluesky, Mastodon, Threads), a caption, a professional post and a Page are not read the same way. One text everywhere is too long here, without a clickable link there, and is noticed by those who follow you in several places. The rules of X also aim at messages repeated word for word.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    roles: ['body'],
    sources: [
      {
        title: 'X, Platform manipulation and spam policy',
        url: 'https://help.x.com/en/rules-and-policies/platform-manipulation',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'L’atelier rouvre samedi, entrée libre de 10 h à 18 h.',
        networks: ['instagram', 'linkedin', 'facebook', 'x'],
        findings: [{ message: 'same' }],
      },
      {
        text: 'L’atelier rouvre samedi, entrée libre de 10 h à 18 h.',
        networks: ['x', 'bluesky', 'mastodon', 'threads'],
        note: { fr: 'Des fils de même sorte.', en: 'Feeds of one kind.' },
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram, linkedin, facebook, x]\n---\nL’atelier rouvre samedi, entrée libre de 10 h à 18 h.\n<!-- network: x -->\nL’atelier rouvre samedi !\n',
      },
    ],
  },
  options,
  messages: {
    same: {
      fr: (d: Shared) =>
        `Ce texte part à l’identique sur ${labelsInWords(d.networks, 'fr')}. Une variante (« <!-- network: x --> ») le rendrait plus court, plus visuel ou plus direct là où il faut.`,
      en: (d) =>
        `This text goes out word for word on ${labelsInWords(d.networks, 'en')}. A variant (\`<!-- network: x -->\`) would make it shorter, more visual or more direct where needed.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (text.networks.length < 2) return
      const kinds = new Set(reached(text.networks).map(({ network }) => families[network.id]))
      if (kinds.size <= context.options.max) return
      const { networks } = text
      const { length } = text.value.trimEnd()
      context.report({ text, start: 0, end: length, message: 'same', networks, data: { networks } })
    },
  }),
})
