import {
  cssPixels,
  defineRule,
  type ImageFacts,
  type Localized,
  type Media,
  passingColour,
  type TextRegion,
} from '@lisible/core'
import { phoneWidth } from '../../display/width.js'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { natureOf } from '../../legible.js'
import { named, ofNamed } from '../../named.js'
import { pictureOf } from '../../picture.js'
import { ratio } from '../../ratio.js'
import { judge } from './judge.js'

interface Measured {
  text: string
  contrast: number
  needed: number
  foreground: string
  background: string
  /** The nearest colour that would pass; null when there is none. */
  proposed: string | null
}

const draft = '---\nnetworks: [instagram]\nmedia: [affiche.png]\n---\nSamedi, l’atelier ouvre ses portes.\n'

/** `image/contrast` */
export const contrast = defineRule({
  meta: {
    id: 'image/contrast',
    description: {
      fr: 'Le texte d’une image se détache de son fond.',
      en: 'Text in a picture stands out from its background.',
    },
    rationale: {
      fr: 'Une personne malvoyante, ou n’importe qui au soleil, ne lit pas un texte pâle. Les WCAG (critère 1.4.3, niveau AA) demandent un rapport de contraste d’au moins 4,5:1, ou 3:1 pour un grand texte (24 px CSS, 18,66 px en gras), y compris pour le texte d’une image. lisible mesure chaque ligne, à la taille qu’elle a sur un téléphone. Les images d’une vidéo ne sont pas décodées\u00a0: le texte qu’elle affiche reste à vérifier à l’œil, et l’absence de constat n’en dit rien.',
      en: 'A person with low vision, or anyone in the sun, cannot read pale text. WCAG (criterion 1.4.3, level AA) asks for a contrast ratio of at least 4.5:1, or 3:1 for large text (24 CSS px, 18.66 px when bold), text in images included. lisible measures each line, at the size it has on a phone. The frames of a video are not decoded: the text it shows is left to your eyes, and a lack of findings does not vouch for it.',
    },
    category: 'image',
    reach: 'publication',
    criterion: 'Cr4.3',
    severity: 'error',
    needs: ['reading'],
    sources: [
      {
        title: 'WCAG 2.2 — 1.4.3 Contrast (Minimum)',
        url: 'https://www.w3.org/TR/WCAG22/#contrast-minimum',
        date: '2024-12-12',
      },
    ],
    examples: [
      {
        text: draft,
        draft: 'a.post.md',
        media: { 'affiche.png': examplePicture([exampleLine({ text: 'Entrée libre' })]) },
        note: { fr: 'Gris sombre sur blanc : 15,9:1.', en: 'Dark grey on white: 15.9:1.' },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'affiche.png': examplePicture([
            exampleLine({ text: 'Entrée libre', foreground: '#aaaaaa', contrast: { mean: 2.32 } }),
          ]),
        },
        findings: [{ message: 'tooLow', span: 'affiche.png', severity: 'error' }],
        note: { fr: 'Gris pâle sur blanc : 2,3:1.', en: 'Pale grey on white: 2.3:1.' },
      },
    ],
  },
  messages: {
    tooLow: {
      fr: (d: Measured) =>
        `${named(d.text, 'fr')} n’a qu’un contraste de ${ratio(d.contrast, 'fr')} (${d.foreground} sur ${d.background})\u00a0: beaucoup de gens ne pourront pas le lire. Les WCAG demandent au moins ${ratio(d.needed, 'fr')} à cette taille sur un téléphone. ${d.proposed ? `La couleur ${d.proposed} passerait\u202f; sinon, posez-le sur un aplat.` : 'Changez sa couleur et celle du fond.'}`,
      en: (d) =>
        `${named(d.text, 'en')} has a contrast of only ${ratio(d.contrast, 'en')} (${d.foreground} on ${d.background}): many people will not be able to read it. WCAG asks for at least ${ratio(d.needed, 'en')} at this size on a phone. ${d.proposed ? `The colour ${d.proposed} would pass; or put it on a solid ground.` : 'Change its colour and that of the ground.'}`,
    },
    partlyTooLow: {
      fr: (d: Measured) =>
        `${named(d.text, 'fr')} se perd par endroits dans l’image\u00a0: ${ratio(d.contrast, 'fr')} dans sa partie la moins lisible, il faudrait ${ratio(d.needed, 'fr')}. Posez-le sur un aplat, ou assombrissez le fond derrière lui.`,
      en: (d) =>
        `${named(d.text, 'en')} gets lost in parts of the picture: ${ratio(d.contrast, 'en')} where it is hardest to read, ${ratio(d.needed, 'en')} would be needed. Put it on a solid ground, or darken what lies behind it.`,
    },
    unsure: {
      fr: (d: { text: string; contrast: number | null; needed: number }) =>
        `Le contraste ${ofNamed(d.text, 'fr')} n’a pas pu être mesuré avec certitude${d.contrast === null ? '' : ` (environ ${ratio(d.contrast, 'fr')})`}\u202f; il faudrait ${ratio(d.needed, 'fr')}. Regardez l’image sur un téléphone, en plein jour.`,
      en: (d) =>
        `The contrast ${ofNamed(d.text, 'en')} could not be measured with certainty${d.contrast === null ? '' : ` (about ${ratio(d.contrast, 'en')})`}; ${ratio(d.needed, 'en')} would be needed. Look at the picture on a phone, in daylight.`,
    },
    notSearched: {
      fr: (d: { reason: Unsearched; detail: string }) =>
        `Le texte de cette image n’a pas pu être cherché\u00a0: ${why[d.reason].fr}. Son contraste n’est pas vérifié\u00a0: regardez-la sur un téléphone.`,
      en: (d) =>
        `Text in this picture could not be looked for: ${why[d.reason].en}. Its contrast is not checked: look at it on a phone.`,
    },
  },
  create(context) {
    const report = (media: Media, region: TextRegion, facts: ImageFacts): void => {
      const fontSize = cssPixels(region.size.fontSize, facts.width, phoneWidth)
      const nature = natureOf(region)
      const verdict = nature === 'nothing' ? undefined : judge(region, fontSize)
      if (!verdict) return
      const text = region.text ?? ''
      const at = {
        place: media.filePosition,
        networks: media.networks,
        media: { file: media.file, box: region.box },
      }
      if (verdict.kind === 'unsure' || nature === 'unread') {
        context.report({
          ...at,
          message: 'unsure',
          verdict: 'incomplete',
          severity: 'warning',
          data: { text, contrast: verdict.contrast ?? null, needed: verdict.needed },
        })
        return
      }
      context.report({
        ...at,
        message: verdict.kind === 'part' ? 'partlyTooLow' : 'tooLow',
        severity: verdict.severity,
        data: {
          text,
          contrast: verdict.contrast,
          needed: verdict.needed,
          foreground: region.foreground ?? '?',
          background: region.background ?? '?',
          proposed:
            (region.foreground &&
              region.background &&
              passingColour(region.foreground, region.background, verdict.needed)) ??
            null,
        },
      })
    }

    return {
      media(media) {
        const facts = pictureOf(context, media)
        if (!facts?.text) return
        if (facts.text.status === 'ok') for (const region of facts.text.regions) report(media, region, facts)
        else if (facts.text.reason !== 'too-small') {
          const { reason, detail } = facts.text
          context.report({
            place: media.filePosition,
            networks: media.networks,
            media: { file: media.file },
            message: 'notSearched',
            verdict: 'incomplete',
            severity: 'warning',
            data: { reason, detail },
          })
        }
      },
    }
  },
})

type Unsearched = 'undecodable' | 'unavailable' | 'timeout'

/** Why text was not looked for. */
const why: Record<Unsearched, Localized> = {
  undecodable: {
    fr: 'elle n’est pas dans un format qui se décode (JPEG, PNG, GIF, WebP, AVIF, TIFF), ou le fichier est abîmé',
    en: 'it is in no format that is decoded (JPEG, PNG, GIF, WebP, AVIF, TIFF), or the file is damaged',
  },
  unavailable: {
    fr: 'ce qui lit le texte des images n’est pas installé',
    en: 'what reads text in pictures is not installed',
  },
  timeout: { fr: 'c’était trop long', en: 'it took too long' },
}
