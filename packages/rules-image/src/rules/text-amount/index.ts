import { defineRule, type TextRegion } from '@lisible/core'
import * as v from 'valibot'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { linesOf, pictureOf } from '../../picture.js'

interface Amount {
  words: number
  max: number
  lines: number
  /** Share of the picture that the lines cover, 0 to 1. */
  share: number
  /** Seconds it takes to read. */
  seconds: number
}

/**
 * Words of a second of silent reading: 238 a minute in English, the mean of 190 studies; French is read about as
 * fast. Marc Brysbaert 2019, https://doi.org/10.1016/j.jml.2019.104047
 */
const wordsPerSecond = 238 / 60

const draft = '---\nnetworks: [linkedin]\nmedia: [affiche.png]\n---\nSamedi, l’atelier ouvre ses portes.\n'

const programme = [
  'Samedi matin de neuf heures à midi, démonstration de tournage sur bois',
  'et initiation au rabot pour les enfants à partir de huit ans, sur place.',
  'Samedi après-midi, visite guidée du séchoir avec Karim puis goûter offert',
  'par les apprentis dans la cour, si le temps le permet, sinon sous le préau.',
  'Dimanche, concours de copeaux, vente de chutes au profit de l’école,',
  'et remise des diplômes de la promotion à dix-sept heures précises.',
]

/** `image/text-amount` */
export const textAmount = defineRule({
  meta: {
    id: 'image/text-amount',
    description: {
      fr: 'Une image ne porte pas plus de texte qu’on n’en lit en passant.',
      en: 'A picture bears no more text than people read in passing.',
    },
    rationale: {
      fr: 'Le texte d’une image ne s’agrandit pas, ne se traduit pas, ne se cherche pas et n’est pas lu par un lecteur d’écran\u202f; les WCAG (critère 1.4.5) demandent du vrai texte chaque fois que c’est possible. Au-delà d’une soixantaine de mots, un quart de minute de lecture, l’image tient lieu d’article\u00a0: mieux vaut en garder l’essentiel et mettre le reste dans la publication ou dans un carrousel. Le seuil est un choix de lisible, réglable. L’ancienne règle des 20\u00a0% de Facebook n’existe plus depuis 2020\u00a0: la part de l’image est donnée pour information et ne décide de rien.',
      en: 'Text in a picture cannot be enlarged, translated, searched or read by a screen reader; WCAG (criterion 1.4.5) asks for real text wherever possible. Beyond some sixty words, a quarter of a minute of reading, the picture stands in for an article: better keep the essence and put the rest into the post or a carousel. The threshold is a choice of lisible and can be set. The former 20% rule of Facebook has not existed since 2020: the share of the picture is given as information and decides nothing.',
    },
    category: 'image',
    reach: 'publication',
    criterion: 'Cr4.3',
    severity: 'info',
    needs: ['reading'],
    sources: [
      {
        title: 'WCAG 2.2 — 1.4.5 Images of Text',
        url: 'https://www.w3.org/TR/WCAG22/#images-of-text',
        date: '2024-12-12',
      },
      {
        title: 'Brysbaert — How many words do we read per minute?',
        url: 'https://doi.org/10.1016/j.jml.2019.104047',
        date: '2019-12-01',
      },
    ],
    examples: [
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'affiche.png': examplePicture([exampleLine({ text: 'Samedi 14 h, l’atelier ouvre ses portes' })]),
        },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'affiche.png': examplePicture(
            programme.map((text, i) => exampleLine({ text, box: [60, 300 + 120 * i, 960, 40] })),
          ),
        },
        findings: [{ message: 'tooMuch', span: 'affiche.png', severity: 'info' }],
        note: { fr: 'Un programme entier dans l’image.', en: 'A whole programme in the picture.' },
      },
    ],
  },
  messages: {
    tooMuch: {
      fr: (d: Amount) =>
        `Cette image porte ${d.words} mots sur ${d.lines} ligne${d.lines > 1 ? 's' : ''} (${Math.round(d.share * 100)}\u00a0% de sa surface)\u00a0: environ ${d.seconds} secondes de lecture, hors d’atteinte des lecteurs d’écran et de la traduction. Gardez-en l’essentiel et mettez le reste dans la publication, ou dans un carrousel.`,
      en: (d) =>
        `This picture bears ${d.words} words in ${d.lines} line${d.lines > 1 ? 's' : ''} (${Math.round(d.share * 100)}% of its area): about ${d.seconds} seconds of reading, out of reach of screen readers and translation. Keep the essence and put the rest into the post, or into a carousel.`,
    },
  },
  options: v.strictObject({
    /** Most words in one picture. */
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 60),
  }),
  create(context) {
    return {
      media(media) {
        const facts = pictureOf(context, media)
        if (!facts) return
        const lines = linesOf(facts)
        const words = lines.reduce((sum, line) => sum + countWords(line), 0)
        const { max } = context.options
        if (words <= max) return
        const covered = lines.reduce((sum, { box: [, , width, height] }) => sum + width * height, 0)
        context.report({
          place: media.filePosition,
          networks: media.networks,
          media: { file: media.file },
          message: 'tooMuch',
          data: {
            words,
            max,
            lines: lines.length,
            share: Math.min(1, covered / (facts.width * facts.height)),
            seconds: Math.round(words / wordsPerSecond),
          },
        })
      },
    }
  },
})

/** Words of a line: what holds a letter or a digit between spaces. */
function countWords({ text = '' }: TextRegion): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}
