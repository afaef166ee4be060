import { defineRule, type Text, type TextRegion } from '@lisible/core'
import * as v from 'valibot'
import { wordsOf } from '../../normalise.js'

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
        text: 'Samedi.\n\n![Un établi](a.jpg)\n',
        draft: 'a.post.md',
        note: {
          fr: 'Sans mesure de l’image, rien n’est dit.',
          en: 'Without a measure of the image nothing is said.',
        },
      },
    ],
  },
  messages: {
    missing: {
      fr: (d: { words: string; count: number }) =>
        `L’image porte un texte que ni son texte alternatif ni la publication ne reprennent : « ${d.words} ». Il est perdu pour qui ne la voit pas. Reprenez-le.`,
      en: (d) =>
        `The image bears a text that neither its alternative text nor the post repeats: “${d.words}”. It is lost to those who do not see it. Repeat it.`,
    },
    unsure: {
      fr: (d: { words: string; count: number }) =>
        `L’image semble porter un texte que ni son texte alternatif ni la publication ne reprennent (lu, sans certitude : « ${d.words} »). Vérifiez-la.`,
      en: (d) =>
        `The image seems to bear a text that neither its alternative text nor the post repeats (read, without certainty: “${d.words}”). Check it.`,
    },
  },
  options: v.strictObject({
    /** Share of the words of a line that must be found elsewhere, 0 to 1. */
    share: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)), 0.6),
  }),
  create: (context) => ({
    media(media) {
      if (media.decorative || (media.kind !== 'image' && media.kind !== 'gif')) return
      const facts = context.facts(media.file)
      if (facts?.status !== 'ok' || facts.kind !== 'image' || facts.text?.status !== 'ok') return
      const known = new Set<string>()
      for (const child of context.publication.children) {
        if (child.type === 'text') addWords(known, child)
      }
      if (media.alt) addWords(known, media.alt)
      const lines = facts.text.regions.filter((region) => isMissing(region, known, context.options.share))
      const [first] = lines
      if (!first) return
      const certain = lines.some(({ confidence }) => (confidence ?? 0) >= sure)
      const data = { words: lines.map(({ text }) => text).join(' '), count: lines.length }
      const place = media.alt?.position ?? media.filePosition
      const base = { place, data, media: { file: media.file, box: first.box } }
      if (certain) context.report({ ...base, message: 'missing' })
      else context.report({ ...base, message: 'unsure', verdict: 'incomplete', severity: 'info' })
    },
  }),
})

const sure = 0.8
/** Below, what was read is noise more often than words. */
const faintest = 0.4
/** Lines of a word or two (a logo, a date in a corner) say little by themselves. */
const fewestLetters = 4

function isMissing({ text, confidence }: TextRegion, known: ReadonlySet<string>, share: number): boolean {
  if (text === undefined || (confidence ?? 0) < faintest) return false
  const words = wordsOf(text).filter((word) => word.length > 1)
  if (words.join('').length < fewestLetters) return false
  const found = words.filter((word) => known.has(word) || hasNear(word, known)).length
  return found < words.length * share
}

/** A reader mistakes a letter now and then: one wrong letter in a long word is forgiven. */
function hasNear(word: string, known: ReadonlySet<string>): boolean {
  if (word.length < 6) return false
  for (const other of known) {
    if (other.length !== word.length) continue
    let wrong = 0
    for (let i = 0; i < word.length && wrong < 2; i++) if (word.charCodeAt(i) !== other.charCodeAt(i)) wrong++
    if (wrong < 2) return true
  }
  return false
}

function addWords(words: Set<string>, text: Text): void {
  for (const word of wordsOf(text.value)) words.add(word)
}
