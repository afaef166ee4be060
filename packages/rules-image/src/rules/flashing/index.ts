import { defineRule, type FlashFacts, type Media } from '@lisible/core'
import * as v from 'valibot'
import { decimal } from '../../decimal.js'
import { examplePicture } from '../../example-picture.js'
import { pictureOf } from '../../picture.js'

interface Flashes {
  /** Largest number of flashes within one second. */
  count: number
  limit: number
  /** Whether they are flashes of saturated red. */
  red: boolean
  /** Start of the worst second, in seconds. */
  at: number
  /** Largest share of the picture that flashes at once, 0 to 1. */
  area: number
}

/** Flashes that WCAG 2.2 §2.3.1 allows within one second. */
const limit = 3

const draft = '---\nnetworks: [x]\nmedia: [annonce.gif]\n---\nC’est samedi.\n'
const animation = { format: 'gif', animated: true, frames: 24, duration: 2.4 } as const

/** `image/flashing` */
export const flashing = defineRule({
  meta: {
    id: 'image/flashing',
    description: {
      fr: 'Une image animée ne clignote pas plus de trois fois par seconde.',
      en: 'An animated picture does not flash more than three times a second.',
    },
    rationale: {
      fr: 'Un clignotement rapide peut provoquer une crise chez une personne photosensible, et les réseaux lancent les animations d’eux-mêmes. Les WCAG (critère 2.3.1, niveau A) n’admettent pas plus de trois flashs par seconde sur un quart de l’image ou plus. lisible compte les flashs des GIF et des WebP animés, rouges saturés à part. Les vidéos ne sont pas décodées\u202f; l’option `videos` demande de les regarder.',
      en: 'Fast flashing may cause a seizure in a photosensitive person, and networks play animations by themselves. WCAG (criterion 2.3.1, level A) allows no more than three flashes a second over a quarter of the picture or more. lisible counts the flashes of GIF and animated WebP pictures, saturated red ones apart. Videos are not decoded; the option `videos` asks for a look at them.',
    },
    category: 'image',
    criterion: 'Cr4.3',
    severity: 'error',
    needs: ['flashes'],
    sources: [
      {
        title: 'WCAG 2.2 — 2.3.1 Three Flashes or Below Threshold',
        url: 'https://www.w3.org/TR/WCAG22/#three-flashes-or-below-threshold',
        date: '2024-12-12',
      },
    ],
    examples: [
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'annonce.gif': examplePicture([], {
            ...animation,
            flashes: { status: 'ok', general: 1, red: 0, area: 0.3, at: 0 },
          }),
        },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'annonce.gif': examplePicture([], {
            ...animation,
            flashes: { status: 'ok', general: 5, red: 0, area: 0.9, at: 0.4 },
          }),
        },
        findings: [{ message: 'tooMany', span: 'annonce.gif', severity: 'error' }],
        note: { fr: 'Cinq flashs dans la même seconde.', en: 'Five flashes within one second.' },
      },
    ],
  },
  messages: {
    tooMany: {
      fr: (d: Flashes) =>
        `Cette animation clignote ${d.count} fois en une seconde${d.red ? ', en rouge vif' : ''} (vers ${decimal(d.at, 'fr')} s, sur ${Math.round(d.area * 100)}\u00a0% de l’image)\u00a0: elle peut provoquer une crise d’épilepsie. Les WCAG admettent ${d.limit} flashs par seconde au plus. Ralentissez-la, adoucissez les passages du clair au sombre, ou publiez une image fixe.`,
      en: (d) =>
        `This animation flashes ${d.count} times within a second${d.red ? ', in bright red' : ''} (at about ${decimal(d.at, 'en')} s, over ${Math.round(d.area * 100)}% of the picture): it may cause an epileptic seizure. WCAG allows ${d.limit} flashes a second at most. Slow it down, soften the changes from light to dark, or publish a still picture.`,
    },
    notCounted: {
      fr: (_: { reason: string }) =>
        'Les flashs de cette animation n’ont pas pu être comptés. Regardez-la\u00a0: elle ne doit pas clignoter plus de trois fois par seconde (WCAG, critère 2.3.1).',
      en: () =>
        'The flashes of this animation could not be counted. Look at it: it must not flash more than three times a second (WCAG, criterion 2.3.1).',
    },
    video: {
      fr: (_: { count: number }) =>
        'Les vidéos ne sont pas décodées, leurs flashs ne sont pas comptés. Regardez si l’une clignote plus de trois fois par seconde (stroboscope, montage très rapide)\u00a0: WCAG, critère 2.3.1.',
      en: () =>
        'Videos are not decoded and their flashes not counted. Look whether one flashes more than three times a second (strobe light, very fast cuts): WCAG, criterion 2.3.1.',
    },
  },
  options: v.strictObject({
    /** Whether a video asks for a person to look, once a publication. */
    videos: v.optional(v.boolean(), false),
  }),
  create(context) {
    let videos = 0
    let first: Media | undefined
    const report = (media: Media, flashes: FlashFacts): void => {
      const at = { place: media.filePosition, networks: media.networks, media: { file: media.file } }
      if (flashes.status === 'incomplete') {
        const { reason } = flashes
        context.report({
          ...at,
          message: 'notCounted',
          verdict: 'incomplete',
          severity: 'warning',
          data: { reason },
        })
        return
      }
      const { general, red, area, at: start } = flashes
      const count = Math.max(general, red)
      if (count <= limit) return
      context.report({
        ...at,
        message: 'tooMany',
        data: { count, limit, red: red > limit, at: start, area },
      })
    }
    return {
      media(media) {
        const facts = context.facts(media.file)
        if (facts?.status === 'ok' && facts.kind === 'video') {
          videos++
          first ??= media
        }
        const flashes = pictureOf(context, media)?.flashes
        if (flashes) report(media, flashes)
      },
      'publication:exit'() {
        if (!first || !context.options.videos) return
        context.report({
          place: first.filePosition,
          networks: first.networks,
          media: { file: first.file },
          message: 'video',
          verdict: 'incomplete',
          severity: 'info',
          data: { count: videos },
        })
      },
    }
  },
})
