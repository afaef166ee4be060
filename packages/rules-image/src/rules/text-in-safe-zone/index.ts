import { defineRule, type ImageFacts, type Locale, type Media, type TextRegion } from '@lisible/core'
import { labelsInWords } from '@lisible/networks'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { type Side, type Zone, zoneOf } from '../../frame/zone.js'
import { isWellRead } from '../../legible.js'
import { namedWith } from '../../named.js'
import { linesOf, pictureOf } from '../../picture.js'
import { type Covered, type Crop, coveredLines, croppedLines, cropsOf, isEdge } from './judge.js'

interface Hidden {
  text: string
  others: number
  side: Side
  networks: string
  /** How far to move it, in pixels of the picture. */
  move: number
}

interface Cut {
  text: string
  others: number
  networks: string
  /** Shape that is left, `3:4`. */
  shape: string
}

const covers: Readonly<Record<Locale, Readonly<Record<Side, string>>>> = {
  fr: {
    top: 'le haut de l’interface (nom du compte, progression)',
    bottom: 'le bas de l’interface (légende, réponse, boutons)',
    right: 'les boutons de droite',
    left: 'le bord gauche de l’interface',
  },
  en: {
    top: 'the top of the interface (account name, progress)',
    bottom: 'the bottom of the interface (caption, reply, buttons)',
    right: 'the buttons on the right',
    left: 'the left edge of the interface',
  },
}

/** What to do with the lines. */
function way(side: Side, lines: number, locale: Locale): string {
  if (locale === 'en') {
    const direction = { top: 'down', bottom: 'up', right: 'left', left: 'right' }[side]
    return `Move ${lines > 1 ? 'them' : 'it'} ${direction}`
  }
  const them = lines > 1 ? 'les' : 'le'
  return {
    top: `Descendez-${them}`,
    bottom: `Remontez-${them}`,
    right: `Décalez-${them} vers la gauche`,
    left: `Décalez-${them} vers la droite`,
  }[side]
}

const draft =
  '---\nnetworks: [instagram/story]\nmedia: [story.png]\n---\nSamedi, l’atelier ouvre ses portes.\n'
const story = { width: 1080, height: 1920 } as const

/** `image/text-in-safe-zone` */
export const textInSafeZone = defineRule({
  meta: {
    id: 'image/text-in-safe-zone',
    description: {
      fr: 'Le texte d’une image n’est ni couvert par l’interface du réseau, ni coupé par son recadrage.',
      en: 'Text in a picture is neither covered by the interface of the network nor cut by its cropping.',
    },
    rationale: {
      fr: 'Dans une story, un réel ou une vidéo verticale, le nom du compte, la légende et les boutons se posent sur l’image\u202f; sur un profil Instagram, les vignettes sont recadrées en 3:4. Le texte qui tombe là est perdu. Les marges viennent du guide publicitaire de Meta, de celui de Pinterest et, pour TikTok, de guides de tiers\u202f; pour les publications ordinaires, les réseaux ne publient rien. Là où les sources diffèrent ou sont empruntées à un autre réseau, le constat n’est qu’une information.',
      en: 'In a story, a reel or a vertical video the account name, the caption and the buttons lie over the picture; on an Instagram profile thumbnails are cropped to 3:4. Text that falls there is lost. The margins come from the ads guide of Meta, from that of Pinterest and, for TikTok, from guides of third parties; for organic posts networks publish nothing. Where sources differ or are borrowed from another network, the finding is information only.',
    },
    category: 'image',
    criterion: 'Cr4.3',
    severity: 'warning',
    needs: ['reading'],
    sources: [
      {
        title: 'Meta Ads Guide — Stories and Reels',
        url: 'https://www.facebook.com/business/ads-guide',
        date: '2026-09-23',
      },
      {
        title: 'Pinterest — product specs',
        url: 'https://help.pinterest.com/en/business/article/pinterest-product-specs',
        date: '2026-10-10',
      },
      {
        title: 'Instagram — résolution et format des photos',
        url: 'https://help.instagram.com/1631821640426723',
        date: '2026-09-23',
      },
    ],
    examples: [
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'story.png': examplePicture(
            [exampleLine({ text: 'Samedi 14 h', box: [190, 800, 700, 80] })],
            story,
          ),
        },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'story.png': examplePicture([exampleLine({ text: 'Samedi 14 h', box: [190, 60, 700, 80] })], story),
        },
        findings: [{ message: 'covered', span: 'story.png', severity: 'warning' }],
        note: {
          fr: 'À 60 px du haut\u00a0: le nom du compte s’y affiche.',
          en: '60 px from the top: the account name is shown there.',
        },
      },
      {
        text: '---\nnetworks: [instagram]\nmedia: [carre.png]\n---\nSamedi, l’atelier ouvre ses portes.\n',
        draft: 'a.post.md',
        media: {
          'carre.png': examplePicture([exampleLine({ text: 'Portes ouvertes', box: [60, 500, 960, 90] })], {
            height: 1080,
          }),
        },
        findings: [{ message: 'cutInGrid', span: 'carre.png', severity: 'info' }],
        note: {
          fr: 'Une image carrée perd un huitième de sa largeur de chaque côté de la vignette.',
          en: 'A square picture loses an eighth of its width at each side of the thumbnail.',
        },
      },
    ],
  },
  messages: {
    covered: {
      fr: (d: Hidden) =>
        `${namedWith(d.text, d.others, 'fr')} ${d.others > 0 ? 'seront couverts' : 'sera couvert'} par ${covers.fr[d.side]} sur ${d.networks}. ${way(d.side, d.others + 1, 'fr')} d’au moins ${d.move} px.`,
      en: (d) =>
        `${namedWith(d.text, d.others, 'en')} will be covered by ${covers.en[d.side]} on ${d.networks}. ${way(d.side, d.others + 1, 'en')} by at least ${d.move} px.`,
    },
    perhapsCovered: {
      fr: (d: Hidden) =>
        `${namedWith(d.text, d.others, 'fr')} ${d.others > 0 ? 'risquent d’être couverts' : 'risque d’être couvert'} par ${covers.fr[d.side]} sur ${d.networks} (marge tirée de guides publicitaires ou de tiers, le réseau n’en publie pas). ${way(d.side, d.others + 1, 'fr')} de ${d.move} px pour être tranquille.`,
      en: (d) =>
        `${namedWith(d.text, d.others, 'en')} may be covered by ${covers.en[d.side]} on ${d.networks} (a margin from guides to ads or of third parties: the network publishes none). ${way(d.side, d.others + 1, 'en')} by ${d.move} px to be safe.`,
    },
    atEdge: {
      fr: (d: Hidden) =>
        `${namedWith(d.text, d.others, 'fr')} ${d.others > 0 ? 'touchent' : 'touche'} presque le bord ${d.side === 'left' ? 'gauche' : 'droit'} de l’écran sur ${d.networks}. ${way(d.side, d.others + 1, 'fr')} de ${d.move} px\u00a0: certains écrans rognent cette marge.`,
      en: (d) =>
        `${namedWith(d.text, d.others, 'en')} almost ${d.others > 0 ? 'touch' : 'touches'} the ${d.side} edge of the screen on ${d.networks}. ${way(d.side, d.others + 1, 'en')} by ${d.move} px: some screens crop that margin.`,
    },
    cut: {
      fr: (d: Cut) =>
        `${namedWith(d.text, d.others, 'fr')} ${d.others > 0 ? 'seront coupés' : 'sera coupé'} si l’image est recadrée en ${d.shape} autour de son centre, la forme la plus proche admise sur ${d.networks}. Recadrez-la vous-même, ou rapprochez le texte du centre.`,
      en: (d) =>
        `${namedWith(d.text, d.others, 'en')} will be cut if the picture is cropped to ${d.shape} around its middle, the nearest shape allowed on ${d.networks}. Crop it yourself, or bring the text nearer to the middle.`,
    },
    cutInGrid: {
      fr: (d: Cut) =>
        `${namedWith(d.text, d.others, 'fr')} ${d.others > 0 ? 'seront coupés' : 'sera coupé'} sur la vignette du profil, recadrée en ${d.shape} (${d.networks}). Gardez l’essentiel au centre si la vignette doit se lire.`,
      en: (d) =>
        `${namedWith(d.text, d.others, 'en')} will be cut on the thumbnail of the profile, cropped to ${d.shape} (${d.networks}). Keep what matters in the middle if the thumbnail is to be read.`,
    },
  },
  create(context) {
    const seen = new Set<string>()

    const at = (media: Media, networks: readonly string[], line: TextRegion) => ({
      place: media.filePosition,
      networks,
      media: { file: media.file, box: line.box },
    })

    const reportZone = (media: Media, networks: readonly string[], zone: Zone, covered: Covered): void => {
      const [line] = covered.lines
      if (!line) return
      // Buttons on the right stand somewhere along it: sources give their width, not their height.
      const certain = zone.sure && covered.agreed && covered.side !== 'right'
      const message = isEdge(covered.side, zone) ? 'atEdge' : certain ? 'covered' : 'perhapsCovered'
      context.report({
        ...at(media, networks, line),
        message,
        verdict: message === 'perhapsCovered' ? 'incomplete' : 'fail',
        severity: message === 'covered' ? 'warning' : 'info',
        data: {
          text: line.text ?? '',
          others: covered.lines.length - 1,
          side: covered.side,
          networks: labelsInWords(networks, context.locale),
          move: covered.move,
        },
      })
    }

    const reportZones = (media: Media, facts: ImageFacts, lines: readonly TextRegion[]): void => {
      const zones = new Map<string, { zone: Zone; networks: string[] }>()
      for (const network of media.networks) {
        const zone = zoneOf(network, facts.width / facts.height)
        if (!zone) continue
        const key = JSON.stringify([zone.insets, zone.agreed, zone.sure])
        const known = zones.get(key)
        if (known) known.networks.push(network)
        else zones.set(key, { zone, networks: [network] })
      }
      for (const { zone, networks } of zones.values())
        for (const covered of coveredLines(lines, facts, zone)) reportZone(media, networks, zone, covered)
    }

    const reportCrops = (media: Media, facts: ImageFacts, lines: readonly TextRegion[]): void => {
      const crops = new Map<string, { crop: Crop; networks: string[] }>()
      for (const network of media.networks) {
        const first = !seen.has(network)
        seen.add(network)
        for (const crop of cropsOf(network, facts.width / facts.height, first)) {
          const key = `${crop.kind}${crop.aspect}`
          const known = crops.get(key)
          if (known) known.networks.push(network)
          else crops.set(key, { crop, networks: [network] })
        }
      }
      for (const { crop, networks } of crops.values()) {
        const cut = croppedLines(lines, facts, crop)
        const [line] = cut
        if (!line) continue
        const feed = crop.kind === 'feed'
        context.report({
          ...at(media, networks, line),
          message: feed ? 'cut' : 'cutInGrid',
          verdict: feed ? 'incomplete' : 'fail',
          severity: feed ? 'warning' : 'info',
          data: {
            text: line.text ?? '',
            others: cut.length - 1,
            networks: labelsInWords(networks, context.locale),
            shape: shapeName(crop.aspect, context.locale),
          },
        })
      }
    }

    return {
      media(media) {
        const facts = pictureOf(context, media)
        if (!facts) return
        const lines = linesOf(facts).filter(isWellRead)
        reportZones(media, facts, lines)
        reportCrops(media, facts, lines)
      },
    }
  },
})

/** A ratio as people say it: `3:4`, `1.91:1`. */
function shapeName(aspect: number, locale: Locale): string {
  if (aspect === 0.75) return '3:4'
  if (aspect === 0.8) return '4:5'
  const text = `${Math.round(aspect * 100) / 100}:1`
  return locale === 'fr' ? text.replace('.', ',') : text
}
