import { defineRule } from '@lisible/core'
import { type Confidence, formatNumber, formatSeconds, labelsInWords } from '@lisible/networks'
import { film, picture } from '../../examples/facts.js'
import { broken, isOutside } from '../../limits/broken.js'
import { sources } from '../../limits/sources.js'
import { authority, measuredDuration } from '../../limits/words.js'

interface Length {
  file: string
  duration: number
  limit: number
  networks: readonly string[]
  confidence: Confidence
}

/** Containers round to their time scale. */
const TOLERANCE = 0.05

/** `media/duration` */
export const duration = defineRule({
  meta: {
    id: 'media/duration',
    description: {
      fr: 'La durée d’une vidéo et le nombre d’images d’un GIF sont ceux que le réseau accepte.',
      en: 'The duration of a video and the number of frames of a GIF are those that the network takes.',
    },
    rationale: {
      fr: 'Une vidéo trop longue est refusée ou coupée, souvent avant l’appel à l’action\u202f; une vidéo trop courte est refusée. Les limites vont de 60 secondes pour une story à plusieurs heures sur YouTube. La durée est lue dans l’en-tête du fichier, sans le décoder.',
      en: 'A video that is too long is refused or cut, often before the call to action; one that is too short is refused. Limits go from 60 seconds for a story to several hours on YouTube. The duration is read in the header of the file, which is not decoded.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    needs: ['facts'],
    sources: [sources.instagram, sources.x, sources.linkedinVideos, sources.tiktok],
    examples: [
      {
        text: '---\nnetworks: [x, linkedin]\nmedia:\n  - file: visite.mp4\n---\nLa visite de l’atelier.\n',
        draft: 'a.post.md',
        media: { 'visite.mp4': film({ duration: 185 }) },
        findings: [{ message: 'tooLong', span: 'visite.mp4', severity: 'error' }],
      },
      {
        text: '---\nnetworks: [instagram/reel]\nmedia:\n  - file: visite.mp4\n---\nLa visite.\n',
        draft: 'a.post.md',
        media: { 'visite.mp4': film({ duration: 2 }) },
        findings: [{ message: 'tooShort', span: 'visite.mp4' }],
      },
      {
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: tour.gif\n    alt: Un tour à bois.\n---\nLe geste.\n',
        draft: 'a.post.md',
        media: { 'tour.gif': picture({ format: 'gif', animated: true, frames: 320, duration: 16 }) },
        findings: [{ message: 'frames', span: 'tour.gif', severity: 'warning' }],
        note: {
          fr: 'LinkedIn dit 250 à un endroit et 500 à un autre.',
          en: 'LinkedIn says 250 in one place, 500 in another.',
        },
      },
      {
        text: '---\nnetworks: [instagram/story]\nmedia:\n  - file: visite.mov\n---\nLa visite.\n',
        draft: 'a.post.md',
        media: { 'visite.mov': unmeasured() },
        findings: [{ message: 'unknown', span: 'visite.mov', severity: 'info' }],
      },
      {
        text: '---\nnetworks: [instagram/reel, youtube/short]\nmedia:\n  - file: visite.mp4\n---\nLa visite.\n',
        draft: 'a.post.md',
        media: { 'visite.mp4': film({ duration: 48 }) },
      },
    ],
  },
  messages: {
    tooLong: {
      fr: (d: Length) =>
        `«\u00a0${d.file}\u00a0» dure ${measuredDuration(d.duration, 'fr')}\u202f; ${labelsInWords(d.networks, 'fr')} ${d.networks.length > 1 ? 's’arrêtent' : 's’arrête'} à ${formatSeconds(d.limit, 'fr')}${authority(d.confidence, 'fr')}. Coupez-la, ou choisissez un autre format.`,
      en: (d) =>
        `\`${d.file}\` lasts ${measuredDuration(d.duration, 'en')}; ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'stop' : 'stops'} at ${formatSeconds(d.limit, 'en')}${authority(d.confidence, 'en')}. Cut it, or choose another format.`,
    },
    tooShort: {
      fr: (d: Length) =>
        `«\u00a0${d.file}\u00a0» dure ${measuredDuration(d.duration, 'fr')}\u202f; ${labelsInWords(d.networks, 'fr')} ${d.networks.length > 1 ? 'demandent' : 'demande'} ${formatSeconds(d.limit, 'fr')} au moins${authority(d.confidence, 'fr')}. Rallongez-la, ou choisissez un autre format.`,
      en: (d) =>
        `\`${d.file}\` lasts ${measuredDuration(d.duration, 'en')}; ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'want' : 'wants'} at least ${formatSeconds(d.limit, 'en')}${authority(d.confidence, 'en')}. Make it longer, or choose another format.`,
    },
    frames: {
      fr: (d: {
        file: string
        frames: number
        limit: number
        networks: readonly string[]
        confidence: Confidence
      }) =>
        `«\u00a0${d.file}\u00a0» compte ${formatNumber(d.frames, 'fr')} images\u202f; ${labelsInWords(d.networks, 'fr')} en ${d.networks.length > 1 ? 'acceptent' : 'accepte'} ${formatNumber(d.limit, 'fr')} au plus${authority(d.confidence, 'fr')}. Raccourcissez le GIF, ou publiez une vidéo.`,
      en: (d) =>
        `\`${d.file}\` has ${formatNumber(d.frames, 'en')} frames; ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'take' : 'takes'} at most ${formatNumber(d.limit, 'en')}${authority(d.confidence, 'en')}. Shorten the GIF, or publish a video.`,
    },
    unknown: {
      fr: (d: { file: string; networks: readonly string[] }) =>
        `La durée de «\u00a0${d.file}\u00a0» n’est pas écrite dans le fichier, et ${labelsInWords(d.networks, 'fr')} la ${d.networks.length > 1 ? 'limitent' : 'limite'}. Vérifiez-la, ou exportez la vidéo de nouveau.`,
      en: (d) =>
        `The duration of \`${d.file}\` is not written in the file, and ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'limit' : 'limits'} it. Check it, or export the video again.`,
    },
  },
  create: (context) => ({
    media({ file, filePosition: place, networks: refs }) {
      const facts = context.facts(file)
      if (facts?.status !== 'ok') return
      const base = { place, media: { file } }
      if (facts.kind === 'image' && facts.format === 'gif' && facts.animated) {
        const { frames } = facts
        for (const found of broken(refs, 'gif', ({ maxFrames }) => frames > (maxFrames ?? frames))) {
          const { networks, value, confidence, severity, verdict } = found
          const data = { file, frames, limit: value.maxFrames!, networks, confidence }
          context.report({ ...base, message: 'frames', data, networks, severity, verdict })
        }
        return
      }
      if (facts.kind !== 'video') return
      const { duration } = facts
      if (duration === undefined) {
        const networks = broken(refs, 'videoDuration', () => true).flatMap((limited) => limited.networks)
        if (networks.length > 0)
          context.report({
            ...base,
            message: 'unknown',
            data: { file, networks },
            networks,
            severity: 'info',
            verdict: 'incomplete',
          })
        return
      }
      for (const found of broken(refs, 'videoDuration', ({ min, max }) =>
        isOutside(duration, {
          ...(min === undefined ? {} : { min: min - TOLERANCE }),
          ...(max === undefined ? {} : { max: max + TOLERANCE }),
        }),
      )) {
        const { networks, value, confidence, severity, verdict } = found
        const tooLong = value.max !== undefined && duration > value.max
        const data = { file, duration, limit: (tooLong ? value.max : value.min)!, networks, confidence }
        context.report({
          ...base,
          message: tooLong ? 'tooLong' : 'tooShort',
          data,
          networks,
          severity,
          verdict,
        })
      }
    },
  }),
})

/** A video whose header does not tell how long it is. */
function unmeasured() {
  const { duration: _, ...facts } = film({ format: 'mov', container: 'mov' })
  return facts
}
