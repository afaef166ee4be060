import { defineRule, type Media } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { refsOn } from '../../networks/on.js'
import { sources } from '../../sources.js'

const recommending: ReadonlySet<NetworkId> = new Set(['instagram', 'facebook'])

/** Names that tools which save videos of other networks give their files. */
const savers = [
  'snaptik',
  'ssstik',
  'savetik',
  'tikmate',
  'musicallydown',
  'tiktokdownload',
  'tikdown',
  'ttdownloader',
]

/** `compliance/foreign-watermark` */
export const foreignWatermark = defineRule({
  meta: {
    id: 'compliance/foreign-watermark',
    description: {
      fr: 'Une vidéo ne porte pas la marque d’une autre application.',
      en: 'A video does not bear the mark of another application.',
    },
    rationale: {
      fr: 'Instagram a dit ne plus recommander les Reels qui portent le filigrane ou le logo d’une autre application. Le nom du fichier trahit une vidéo reprise de TikTok par un outil de téléchargement ; le filigrane lui-même n’est pas cherché.',
      en: 'Instagram said that it no longer recommends Reels that bear the watermark or logo of another application. The name of the file gives away a video taken from TikTok with a download tool; the watermark itself is not looked for.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'warning',
    sources: [sources.watermarks],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram/reel]\nmedia: [ssstik.io_1700000000.mp4]\n---\nLe tour à bois en une minute\n',
        findings: [{ message: 'saved', span: 'ssstik.io_1700000000.mp4' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram/reel]\nmedia: [tiktok-atelier.mp4]\n---\nLe tour à bois en une minute\n',
      },
    ],
  },
  messages: {
    saved: {
      fr: (d: { networks: readonly string[] }) =>
        `Ce fichier semble repris de TikTok avec un outil de téléchargement : s’il en porte le filigrane, ${labelsInWords(d.networks, 'fr')} ne le recommandera pas. Publiez la vidéo d’origine.`,
      en: (d) =>
        `This file seems to be taken from TikTok with a download tool: if it bears its watermark, ${labelsInWords(d.networks, 'en')} will not recommend it. Publish the original video.`,
    },
  },
  create: (context) => ({
    media(medium: Media) {
      const name = (medium.file.split('/').at(-1) ?? '').toLowerCase().replace(/[^a-z]/g, '')
      if (!savers.some((saver) => name.includes(saver))) return
      const networks = refsOn(medium.networks, recommending)
      if (networks.length === 0) return
      context.report({ place: medium.filePosition, message: 'saved', networks, data: { networks } })
    },
  }),
})
