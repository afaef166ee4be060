import { defineRule, type ImageFacts, type Media, type TextRegion } from '@lisible/core'
import { decimal } from '../../decimal.js'
import { displayWidth } from '../../display/width.js'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { isWellRead, natureOf } from '../../legible.js'
import { namedWith, ofNamed } from '../../named.js'
import { groupedBy } from '../../networks.js'
import { pictureOf } from '../../picture.js'
import { comfortableSize, judgeSize, type SizeJudgement } from './judge.js'

interface Small {
  /** The smallest line. */
  text: string
  /** How many other lines are too small. */
  others: number
  /** Its font size in CSS pixels as displayed. */
  size: number
  /** Font size in CSS pixels that is read without effort. */
  needed: number
  /** The same in pixels of the picture. */
  pixels: number
  /** Width of the picture in pixels. */
  width: number
}

const draft = '---\nnetworks: [instagram]\nmedia: [affiche.png]\n---\nSamedi, l’atelier ouvre ses portes.\n'

/** `image/text-size` */
export const textSize = defineRule({
  meta: {
    id: 'image/text-size',
    description: {
      fr: 'Le texte d’une image est assez grand pour être lu sur un téléphone.',
      en: 'Text in a picture is large enough to be read on a phone.',
    },
    rationale: {
      fr: 'Un visuel de 1080 px de large est vu sur un écran de 390 px CSS\u00a0: tout y est presque trois fois plus petit que dans le logiciel de mise en page. Apple donne 11 points pour le plus petit texte d’un téléphone, Material Design 11 pour les étiquettes et 12 pour le texte. lisible mesure la hauteur des lettres de chaque ligne et la ramène à la largeur à laquelle chaque réseau montre l’image\u202f; la police étant inconnue, la taille dite est celle d’une police courante dont les lettres auraient cette hauteur. Sous 9 px CSS, une ligne est une erreur\u202f; sous 12, un avertissement.',
      en: 'A visual 1080 px wide is seen on a screen of 390 CSS px: all in it is almost three times smaller than in the layout software. Apple gives 11 points for the smallest text on a phone, Material Design 11 for labels and 12 for text. lisible measures the height of the letters of each line and brings it to the width at which each network shows the picture; since the font is unknown, the size told is that of an ordinary font whose letters would be as high. Under 9 CSS px a line is an error, under 12 a warning.',
    },
    category: 'image',
    reach: 'publication',
    criterion: 'Cr4.3',
    severity: 'warning',
    needs: ['reading'],
    sources: [
      {
        title: 'Apple Human Interface Guidelines — Typography',
        url: 'https://developer.apple.com/design/human-interface-guidelines/typography',
      },
      {
        title: 'Material Design 3 — Type scale',
        url: 'https://m3.material.io/styles/typography/type-scale-tokens',
      },
    ],
    examples: [
      {
        text: draft,
        draft: 'a.post.md',
        media: { 'affiche.png': examplePicture([exampleLine({ text: 'Entrée libre', fontSize: 48 })]) },
        note: {
          fr: '48 px dans une image de 1080 px\u00a0: 17 px sur un téléphone.',
          en: '48 px in a picture of 1080 px: 17 px on a phone.',
        },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'affiche.png': examplePicture([
            exampleLine({ text: 'Inscription obligatoire', fontSize: 20, box: [90, 1280, 230, 20] }),
          ]),
        },
        findings: [{ message: 'tooSmall', span: 'affiche.png', severity: 'error' }],
        note: {
          fr: '20 px dans une image de 1080 px\u00a0: 7,2 px sur un téléphone.',
          en: '20 px in a picture of 1080 px: 7.2 px on a phone.',
        },
      },
    ],
  },
  messages: {
    tooSmall: {
      fr: (d: Small) =>
        `${namedWith(d.text, d.others, 'fr')} ${d.others > 0 ? 'seront trop petits' : 'sera trop petit'} sur un téléphone\u00a0: environ ${decimal(d.size, 'fr')} px${d.others > 0 ? ' pour la plus petite ligne' : ''}, il en faut ${d.needed} pour lire sans effort. Dans cette image de ${d.width} px de large, écrivez en ${d.pixels} px au moins, ou passez ce texte dans la publication.`,
      en: (d) =>
        `${namedWith(d.text, d.others, 'en')} will be too small on a phone: about ${decimal(d.size, 'en')} px${d.others > 0 ? ' for the smallest line' : ''}, it takes ${d.needed} to read without effort. In this picture ${d.width} px wide, write in ${d.pixels} px at least, or move that text to the post.`,
    },
    unsure: {
      fr: (d: Small) =>
        `La taille ${ofNamed(d.text, 'fr')} sur un téléphone est à la limite ou n’a pas pu être mesurée avec certitude\u00a0: environ ${decimal(d.size, 'fr')} px, il en faut ${d.needed} pour lire sans effort. Regardez l’image sur un téléphone, sans l’agrandir.`,
      en: (d) =>
        `The size ${ofNamed(d.text, 'en')} on a phone is borderline or could not be measured with certainty: about ${decimal(d.size, 'en')} px, it takes ${d.needed} to read without effort. Look at the picture on a phone, without enlarging it.`,
    },
  },
  create(context) {
    const report = (media: Media, facts: ImageFacts, width: number, networks: readonly string[]): void => {
      const [smallest, ...others] = smallLines(facts, width)
      if (!smallest) return
      const { region, judgement } = smallest
      const certain = judgement.kind !== 'unsure'
      context.report({
        place: media.filePosition,
        networks,
        media: { file: media.file, box: region.box },
        message: certain ? 'tooSmall' : 'unsure',
        verdict: certain ? 'fail' : 'incomplete',
        severity: judgement.kind === 'unreadable' ? 'error' : certain ? 'warning' : 'info',
        data: {
          text: region.text ?? '',
          others: others.filter((other) => other.judgement.kind !== 'unsure').length,
          size: judgement.size,
          needed: comfortableSize,
          pixels: Math.ceil((comfortableSize * facts.width) / width),
          width: facts.width,
        },
      })
    }
    return {
      media(media) {
        const facts = pictureOf(context, media)
        if (!facts?.text) return
        const widths = groupedBy(media.networks, displayWidth)
        // Networks on which the worst line is as bad are one finding, with the figures of the narrowest.
        const groups = new Map<SizeJudgement['kind'], { width: number; networks: string[] }>()
        for (const [width, networks] of widths) {
          const [worst] = smallLines(facts, width)
          if (!worst) continue
          const group = groups.get(worst.judgement.kind)
          if (!group) groups.set(worst.judgement.kind, { width, networks: [...networks] })
          else {
            group.width = Math.min(group.width, width)
            group.networks.push(...networks)
          }
        }
        for (const { width, networks } of groups.values()) report(media, facts, width, networks)
      },
    }
  },
})

interface SmallLine {
  readonly region: TextRegion
  readonly judgement: SizeJudgement
}

const order = { unreadable: 0, small: 1, unsure: 2 } as const

/** Lines that are too small at this width, worst first. */
function smallLines(facts: ImageFacts, width: number): SmallLine[] {
  if (facts.text?.status !== 'ok') return []
  const lines: SmallLine[] = []
  for (const region of facts.text.regions) {
    const judgement = natureOf(region) === 'nothing' ? undefined : judgeSize(region, facts.width, width)
    if (!judgement) continue
    lines.push({ region, judgement: isWellRead(region) ? judgement : { ...judgement, kind: 'unsure' } })
  }
  return lines.sort(
    (a, b) => order[a.judgement.kind] - order[b.judgement.kind] || a.judgement.size - b.judgement.size,
  )
}
