import { cssPixels, defineRule, type Locale } from '@lisible/core'
import type { Deficiency } from '../../colour-vision/simulate.js'
import { phoneWidth } from '../../display/width.js'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { namedWith } from '../../named.js'
import { linesOf, pictureOf } from '../../picture.js'
import { ratio } from '../../ratio.js'
import { colourForAll, judgeColourVision } from './judge.js'

interface Lost {
  text: string
  others: number
  deficiency: Deficiency
  ordinary: number
  seen: number
  needed: number
  foreground: string
  background: string
  /** The nearest colour that would pass for all; null when there is none. */
  proposed: string | null
}

const draft = '---\nnetworks: [instagram]\nmedia: [affiche.png]\n---\nSamedi, l’atelier ouvre ses portes.\n'

const people: Readonly<Record<Locale, Readonly<Record<Deficiency, string>>>> = {
  fr: {
    protanopia: 'pour qui ne perçoit pas le rouge (protanopie)',
    deuteranopia: 'pour qui ne perçoit pas le vert (deutéranopie)',
    tritanopia: 'pour qui ne perçoit pas le bleu (tritanopie, rare)',
  },
  en: {
    protanopia: 'for those who do not perceive red (protanopia)',
    deuteranopia: 'for those who do not perceive green (deuteranopia)',
    tritanopia: 'for those who do not perceive blue (tritanopia, rare)',
  },
}

/** `image/contrast-colour-vision` */
export const contrastColourVision = defineRule({
  meta: {
    id: 'image/contrast-colour-vision',
    description: {
      fr: 'Le texte d’une image se lit aussi sans percevoir le rouge, le vert ou le bleu.',
      en: 'Text in a picture can be read without perceiving red, green or blue too.',
    },
    rationale: {
      fr: 'Environ un homme sur douze et une femme sur deux cents distinguent mal certaines couleurs. Un rouge vif sur fond noir, assez contrasté pour la plupart des gens, leur paraît presque noir. lisible simule la vision sans cône du rouge, du vert ou du bleu (Machado, Oliveira et Fernandes, 2009) sur la couleur des lettres et celle du fond, et ne signale que les lignes dont le contraste suffit pour une vision ordinaire et tombe nettement plus bas sans l’un des cônes.',
      en: 'About one man in twelve and one woman in two hundred hardly tell some colours apart. A bright red on black, with contrast enough for most people, looks almost black to them. lisible simulates vision without the cones of red, green or blue (Machado, Oliveira and Fernandes, 2009) on the colour of the letters and that of the ground, and reports only lines whose contrast suffices for ordinary vision and falls well below without one kind of cone.',
    },
    category: 'image',
    reach: 'publication',
    criterion: 'Cr4.3',
    severity: 'warning',
    needs: ['reading'],
    sources: [
      {
        title:
          'Machado, Oliveira, Fernandes — A Physiologically-based Model for Simulation of Color Vision Deficiency',
        url: 'https://doi.org/10.1109/TVCG.2009.113',
        date: '2009-11-01',
      },
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
        media: {
          'affiche.png': examplePicture([
            exampleLine({
              text: 'Complet',
              fontSize: 40,
              foreground: '#ffd54a',
              background: '#000000',
              contrast: { mean: 14.9 },
            }),
          ]),
        },
        note: { fr: 'Jaune sur noir\u00a0: lisible par tous.', en: 'Yellow on black: readable by all.' },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: {
          'affiche.png': examplePicture([
            exampleLine({
              text: 'Complet',
              fontSize: 40,
              foreground: '#ff0000',
              background: '#000000',
              contrast: { mean: 5.25 },
            }),
          ]),
        },
        findings: [{ message: 'lost', span: 'affiche.png', severity: 'warning' }],
        note: {
          fr: 'Rouge sur noir\u00a0: 5,2:1, mais 3,2:1 sans le cône du rouge.',
          en: 'Red on black: 5.2:1, but 3.2:1 without the cone of red.',
        },
      },
    ],
  },
  messages: {
    lost: {
      fr: (d: Lost) =>
        `${namedWith(d.text, d.others, 'fr')} ${d.others > 0 ? 'se perdent' : 'se perd'} ${people.fr[d.deficiency]}\u00a0: le contraste y tombe de ${ratio(d.ordinary, 'fr')} à ${ratio(d.seen, 'fr')}${d.others > 0 ? ' au plus bas' : ''} (${d.foreground} sur ${d.background}), il faudrait ${ratio(d.needed, 'fr')}. ${d.proposed ? `La couleur ${d.proposed} passerait pour tout le monde.` : 'Écartez davantage le clair et le foncé.'}`,
      en: (d) =>
        `${namedWith(d.text, d.others, 'en')} ${d.others > 0 ? 'get' : 'gets'} lost ${people.en[d.deficiency]}: the contrast falls from ${ratio(d.ordinary, 'en')} to ${ratio(d.seen, 'en')}${d.others > 0 ? ' at worst' : ''} (${d.foreground} on ${d.background}), ${ratio(d.needed, 'en')} would be needed. ${d.proposed ? `The colour ${d.proposed} would pass for everybody.` : 'Move light and dark further apart.'}`,
    },
  },
  create(context) {
    return {
      media(media) {
        const facts = pictureOf(context, media)
        if (!facts) return
        const lost = linesOf(facts)
          .map((region) => ({
            region,
            judgement: judgeColourVision(region, cssPixels(region.size.fontSize, facts.width, phoneWidth)),
          }))
          .filter((line) => line.judgement !== undefined)
          .sort((a, b) => rank(a.judgement!) - rank(b.judgement!))
        const [worst] = lost
        if (!worst?.judgement) return
        const { region, judgement } = worst
        const { deficiency, ordinary, seen, needed, foreground, background, certain } = judgement
        context.report({
          place: media.filePosition,
          networks: media.networks,
          media: { file: media.file, box: region.box },
          message: 'lost',
          verdict: certain ? 'fail' : 'incomplete',
          severity: certain && deficiency !== 'tritanopia' ? 'warning' : 'info',
          data: {
            text: region.text ?? '',
            others: lost.length - 1,
            deficiency,
            ordinary,
            seen,
            needed,
            foreground,
            background,
            proposed: colourForAll(foreground, background, needed) ?? null,
          },
        })
      },
    }
  },
})

/** Certain and frequent cases first, then the lowest contrast. */
function rank({ certain, deficiency, seen }: NonNullable<ReturnType<typeof judgeColourVision>>): number {
  return (certain ? 0 : 200) + (deficiency === 'tritanopia' ? 100 : 0) + seen
}
