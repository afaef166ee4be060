import { defineRule, type Media, type Publication, type TextRegion } from '@lisible/core'
import { labelsInWords } from '@lisible/networks'
import * as v from 'valibot'
import { networksWithAlt } from '../../alt-field.js'
import { reading } from '../../examples/facts.js'
import { isTelling, Spoken } from './covered.js'

interface Lines {
  words: string
  count: number
  networks: readonly string[]
}

export const altCoversText = defineRule({
  meta: {
    id: 'media/alt-covers-text',
    description: {
      fr: 'Le texte d’une image est aussi dans son texte alternatif ou dans la publication.',
      en: 'The text of an image is also in its alternative text or in the post.',
    },
    rationale: {
      fr: 'Ce qui est écrit dans une image n’existe ni pour un lecteur d’écran, ni pour la recherche, ni pour la traduction (WCAG 2.2, critères 1.1.1 et 1.4.5). Les mots lus sur le visuel sont comparés au texte alternatif et à la publication ; ce qui manque est cité. Une lecture incertaine est dite telle.',
      en: 'What is written in an image exists neither for a screen reader nor for search nor for translation (WCAG 2.2, criteria 1.1.1 and 1.4.5). The words read on the image are compared with the alternative text and the post; what is missing is quoted. An unsure reading is said to be one.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'warning',
    needs: ['reading'],
    sources: [
      {
        title: 'WCAG 2.2, 1.4.5 Images of Text',
        url: 'https://www.w3.org/TR/WCAG22/#images-of-text',
        date: '2024-12-12',
      },
    ],
    examples: [
      {
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: affiche.jpg\n    alt: Une affiche jaune.\n---\nRendez-vous bientôt.\n',
        draft: 'a.post.md',
        media: { 'affiche.jpg': reading('Bourse aux vélos', 'Samedi 6 juin, salle Jean-Moulin') },
        findings: [{ message: 'missing', span: 'Une affiche jaune.', severity: 'warning' }],
      },
      {
        text: '---\nnetworks: [instagram/story]\nmedia:\n  - file: affiche.jpg\n---\nRendez-vous bientôt.\n',
        draft: 'a.post.md',
        media: { 'affiche.jpg': reading('Bourse aux vélos') },
        findings: [{ message: 'unspoken', span: 'affiche.jpg' }],
        note: {
          fr: 'Une story n’a pas de champ prévu\u00a0: le texte se dit autrement.',
          en: 'A story has no field for it: the text is told in another way.',
        },
      },
      {
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: affiche.jpg\n    alt: Une affiche jaune.\n---\nLa bourse aux vélos revient salle Jean-Moulin.\n',
        draft: 'a.post.md',
        media: { 'affiche.jpg': reading('Bourse aux vlos', 'SALLE JEANMOULIN') },
        note: {
          fr: 'La publication le dit\u202f; une lettre mal lue n’y change rien.',
          en: 'The post says it; a letter misread changes nothing.',
        },
      },
      {
        text: 'Samedi.\n\n![](affiche.jpg)\n',
        draft: 'a.post.md',
        networks: ['linkedin'],
        media: { 'affiche.jpg': reading('Bourse aux vélos') },
        note: {
          fr: 'Sans texte alternatif, «\u00a0media/alt-missing\u00a0» a tout dit.',
          en: 'Without an alternative text `media/alt-missing` has said it all.',
        },
      },
    ],
  },
  messages: {
    missing: {
      fr: (d: Lines) =>
        `L’image porte un texte que ni son texte alternatif ni la publication ne reprennent\u00a0: «\u00a0${d.words}\u00a0». Il est perdu pour qui ne la voit pas. Reprenez-le.`,
      en: (d) =>
        `The image bears a text that neither its alternative text nor the post repeats: “${d.words}”. It is lost to those who do not see it. Repeat it.`,
    },
    unsure: {
      fr: (d: Lines) =>
        `L’image semble porter un texte que ni son texte alternatif ni la publication ne reprennent (lu, sans certitude\u00a0: «\u00a0${d.words}\u00a0»). Vérifiez-la.`,
      en: (d) =>
        `The image seems to bear a text that neither its alternative text nor the post repeats (read, without certainty: “${d.words}”). Check it.`,
    },
    unspoken: {
      fr: (d: Lines) =>
        `L’image porte un texte que la publication ne dit pas\u00a0: «\u00a0${d.words}\u00a0». ${labelsInWords(d.networks, 'fr')} n’${d.networks.length > 1 ? 'ont' : 'a'} pas de champ pour un texte alternatif\u00a0: dites-le dans la légende, à voix haute dans la vidéo, ou dans une publication qui en a un.`,
      en: (d) =>
        `The image bears a text that the post does not say: “${d.words}”. ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'have' : 'has'} no field for an alternative text: say it in the caption, aloud in the video, or in a post that has one.`,
    },
    unspokenUnsure: {
      fr: (d: Lines) =>
        `L’image semble porter un texte que la publication ne dit pas (lu, sans certitude\u00a0: «\u00a0${d.words}\u00a0»), et ${labelsInWords(d.networks, 'fr')} n’${d.networks.length > 1 ? 'ont' : 'a'} pas de champ pour un texte alternatif. Vérifiez-la.`,
      en: (d) =>
        `The image seems to bear a text that the post does not say (read, without certainty: “${d.words}”), and ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'have' : 'has'} no field for an alternative text. Check it.`,
    },
  },
  options: v.strictObject({
    /** Share of the letters of a line that must be in words found elsewhere, 0 to 1. */
    share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.6),
  }),
  create: (context) => ({
    media(media) {
      if (media.decorative || (media.kind !== 'image' && media.kind !== 'gif')) return
      const facts = context.facts(media.file)
      if (facts?.status !== 'ok' || facts.kind !== 'image' || facts.text?.status !== 'ok') return
      const { regions } = facts.text
      const described = media.alt !== undefined && media.alt.value.trim() !== ''
      const withAlt = new Set(networksWithAlt(media.networks))
      const silent = new Map<string, { readonly lines: TextRegion[]; readonly networks: string[] }>()
      for (const network of media.networks.length > 0 ? media.networks : [undefined]) {
        const hasField = network === undefined || withAlt.has(network)
        if (hasField && !described) continue
        const spoken = spokenOn(network, media, context.publication)
        const lines = regions.filter((region) => isMissing(region, spoken, context.options.share))
        if (lines.length === 0) continue
        const key = `${hasField}\0${lines.map((line) => regions.indexOf(line)).join()}`
        const group = silent.get(key) ?? { lines, networks: [] }
        if (network !== undefined) group.networks.push(network)
        silent.set(key, group)
      }
      for (const [key, { lines, networks }] of silent) {
        const certain = lines.some(({ confidence }) => (confidence ?? 0) >= sure)
        const words = lines.map(({ text }) => text).join(' ')
        const place = described ? media.alt!.position : media.filePosition
        const box = lines[0]!.box
        const data = { words, count: lines.length, networks }
        const base = { place, data, networks, media: { file: media.file, box } }
        const [plain, doubtful] = key.startsWith('true')
          ? (['missing', 'unsure'] as const)
          : (['unspoken', 'unspokenUnsure'] as const)
        if (certain) context.report({ ...base, message: plain })
        else context.report({ ...base, message: doubtful, verdict: 'incomplete', severity: 'info' })
      }
    },
  }),
})

/** Confidence of the reader from which a line is taken for read. */
const sure = 0.8
/** Below, what was read is noise more often than words. */
const faintest = 0.4

function isMissing({ text, confidence }: TextRegion, spoken: Spoken, share: number): boolean {
  if (text === undefined || (confidence ?? 0) < faintest || !isTelling(text)) return false
  return spoken.share(text) < share
}

/** What people get on a network besides the picture. */
function spokenOn(network: string | undefined, { alt, transcript }: Media, publication: Publication): Spoken {
  const spoken = new Spoken()
  if (alt) spoken.add(alt.value)
  if (transcript) spoken.add(transcript.value)
  for (const child of publication.children) {
    if (child.type !== 'text') continue
    if (network === undefined || child.networks.length === 0 || child.networks.includes(network))
      spoken.add(child.value)
  }
  return spoken
}
