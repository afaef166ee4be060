import { defineRule, type ImageFacts, type Media } from '@lisible/core'
import { labelsInWords } from '@lisible/networks'
import { examplePicture } from '../../example-picture.js'
import { pictureOf } from '../../picture.js'
import { judgeSharpness, missingWidth, type NeededWidth } from './judge.js'

interface Narrow {
  width: number
  height: number
  /** Width that the most demanding of the networks needs. */
  needed: number
  /** Whether it falls far short. */
  far: boolean
  /** Names of the networks that need more; empty when the draft names none. */
  networks: string
}

interface Soft {
  width: number
  /** Width in pixels that would hold all its details. */
  effective: number
}

const draft = '---\nnetworks: [instagram]\nmedia: [affiche.png]\n---\nSamedi, l’atelier ouvre ses portes.\n'

/** `image/resolution` */
export const resolution = defineRule({
  meta: {
    id: 'image/resolution',
    description: {
      fr: 'Une image a assez de pixels et de netteté pour les réseaux où elle paraît.',
      en: 'A picture has pixels and sharpness enough for the networks it goes to.',
    },
    rationale: {
      fr: 'Une image plus étroite que l’écran, ou que ce que conseille un réseau, est agrandie à l’affichage\u202f; une image déjà agrandie, ou floue, le reste partout. lisible compare la largeur à celle que chaque réseau conseille pour une image de cette forme, à défaut à deux pixels par pixel CSS d’un téléphone, et estime la vraie résolution par la netteté des contours. Une image trop unie ne permet pas d’en juger\u00a0: rien n’est dit. Un flou voulu peut être signalé\u00a0: c’est alors à vous de juger.',
      en: 'A picture narrower than the screen, or than a network advises, is enlarged when shown; a picture enlarged before, or blurred, stays so everywhere. lisible compares the width with that which each network advises for a picture of this shape, or else with two pixels for each CSS pixel of a phone, and estimates the true resolution from the sharpness of edges. A picture that is too plain does not allow it: nothing is said. A blur that is meant may be reported: that is for you to judge.',
    },
    category: 'image',
    reach: 'publication',
    criterion: 'Cr4.3',
    severity: 'warning',
    needs: ['facts', 'sharpness'],
    sources: [
      {
        title: 'Instagram — résolution des photos publiées',
        url: 'https://help.instagram.com/1631821640426723',
        date: '2026-09-23',
      },
      {
        title: 'LinkedIn — image specifications',
        url: 'https://www.linkedin.com/help/linkedin/answer/a564109',
        date: '2026-09-23',
      },
    ],
    examples: [
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'affiche.png': examplePicture([], { sharpness: { effectiveWidth: 1080, reliable: true } }),
        },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'affiche.png': examplePicture([], {
            width: 480,
            height: 600,
            sharpness: { effectiveWidth: 480, reliable: true },
          }),
        },
        findings: [{ message: 'tooNarrow', span: 'affiche.png', severity: 'warning' }],
        note: {
          fr: '480 px de large, quand Instagram en conseille 1080.',
          en: '480 px wide, where Instagram advises 1080.',
        },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'affiche.png': examplePicture([], { sharpness: { effectiveWidth: 330, reliable: true } }),
        },
        findings: [{ message: 'blurred', span: 'affiche.png', severity: 'warning' }],
        note: {
          fr: 'Une image de 330 px agrandie à 1080\u00a0: le fichier est grand, les détails manquent.',
          en: 'A picture of 330 px enlarged to 1080: the file is large, the details are missing.',
        },
      },
    ],
  },
  messages: {
    tooNarrow: {
      fr: (d: Narrow) =>
        `Cette image n’a que ${d.width} × ${d.height} px\u00a0: il en faudrait ${d.needed} de large${d.networks ? ` pour ${d.networks}` : ' sur un téléphone'}, sans quoi elle est agrandie et ${d.far ? 'paraît floue' : 'perd en netteté'}. Exportez-la de nouveau depuis l’original, sans l’agrandir.`,
      en: (d) =>
        `This picture is only ${d.width} × ${d.height} px: ${d.networks || 'a phone'} would need a width of ${d.needed}, otherwise it is enlarged and ${d.far ? 'looks blurred' : 'loses sharpness'}. Export it again from the original, without enlarging it.`,
    },
    blurred: {
      fr: (d: Soft) =>
        `Cette image semble floue, ou agrandie\u00a0: ses ${d.width} px de large ne montrent pas plus de détails que ${d.effective}. Repartez du fichier d’origine, pas d’une capture ni d’une vignette.`,
      en: (d) =>
        `This picture seems blurred, or enlarged: its ${d.width} px of width show no more detail than ${d.effective} would. Start again from the original file, not from a screenshot or a thumbnail.`,
    },
    unsure: {
      fr: (d: Soft) =>
        `Cette image est peut-être floue ou agrandie\u00a0: ses ${d.width} px de large montrent à peu près autant de détails que ${d.effective}. Regardez-la en taille réelle sur un téléphone.`,
      en: (d) =>
        `This picture may be blurred or enlarged: its ${d.width} px of width show about as much detail as ${d.effective} would. Look at it at full size on a phone.`,
    },
  },
  create(context) {
    const reportWidth = (media: Media, facts: ImageFacts): void => {
      const short = new Map<string | undefined, NeededWidth>()
      for (const network of media.networks.length > 0 ? media.networks : [undefined]) {
        const needed = missingWidth(network, facts)
        if (needed) short.set(network, needed)
      }
      if (short.size === 0) return
      const networks = [...short.keys()].filter((network) => network !== undefined)
      const needs = [...short.values()]
      const far = needs.some((needed) => needed.far)
      context.report({
        place: media.filePosition,
        networks,
        media: { file: media.file },
        message: 'tooNarrow',
        severity: far ? 'warning' : 'info',
        data: {
          width: facts.width,
          height: facts.height,
          far,
          needed: Math.max(...needs.map(({ width }) => width)),
          networks: labelsInWords(networks, context.locale),
        },
      })
    }

    return {
      media(media) {
        const facts = pictureOf(context, media)
        // Vector pictures have no pixels of their own, and animations are kept small on purpose.
        if (!facts || facts.animated || facts.format === 'svg') return
        reportWidth(media, facts)
        const verdict = facts.sharpness && judgeSharpness(facts.width, facts.sharpness)
        if (!facts.sharpness || !verdict) return
        context.report({
          place: media.filePosition,
          networks: media.networks,
          media: { file: media.file },
          message: verdict,
          verdict: verdict === 'unsure' ? 'incomplete' : 'fail',
          severity: verdict === 'unsure' ? 'info' : 'warning',
          data: { width: facts.width, effective: facts.sharpness.effectiveWidth },
        })
      },
    }
  },
})
