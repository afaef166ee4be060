import { defineRule, type ImageFacts, type Media, type Publication } from '@lisible/core'
import { judgeText, lexiconsOf } from '@lisible/rules-spelling'
import { exampleLine, examplePicture } from '../../example-picture.js'
import { isWellRead } from '../../legible.js'
import { pictureOf } from '../../picture.js'
import { mayBeMisread } from './misreading.js'
import { type PlacedWord, readingOf } from './reading.js'

interface Misspelt {
  word: string
  /** What may have been meant. */
  suggestion: string
}

/** Confidence of the reader, in a word and in its line, from which a fault is the author's, not the reader's. */
const surelyRead = 0.97
const surelyReadLine = 0.92

const draft = '---\nnetworks: [instagram]\nmedia: [affiche.png]\n---\nSamedi, l’atelier ouvre ses portes.\n'

/** `image/spelling` */
export const spelling = defineRule({
  meta: {
    id: 'image/spelling',
    description: {
      fr: 'Les mots d’une image sont écrits comme dans le dictionnaire.',
      en: 'The words of a picture are spelt as in the dictionary.',
    },
    rationale: {
      fr: 'Une faute dans un visuel ne se corrige plus une fois publiée, et c’est ce qu’on voit en premier. lisible lit le texte de l’image et le soumet aux règles d’orthographe des publications. Lire une image n’est jamais sûr\u00a0: seuls comptent les mots lus avec une grande confiance, et une différence qu’une mauvaise lecture expliquerait (un accent, une apostrophe, des lettres qui se ressemblent) n’est pas signalée. L’absence de constat ne vaut donc pas relecture.',
      en: 'A mistake in a visual cannot be corrected once published, and it is what people see first. lisible reads the text of the picture and gives it to the spelling rules of posts. Reading a picture is never sure: only words read with high confidence count, and a difference that a misreading would explain (an accent, an apostrophe, letters that look alike) is not reported. So the absence of a finding is no proofreading.',
    },
    category: 'image',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'warning',
    languages: ['fr', 'en'],
    needs: ['reading'],
    sources: [{ title: 'Dicollecte', url: 'https://grammalecte.net/home.php?prj=fr', date: '2026-11-23' }],
    examples: [
      {
        text: draft,
        draft: 'a.post.md',
        media: { 'affiche.png': examplePicture([exampleLine({ text: 'Bienvenue à l’accueil' })]) },
      },
      {
        text: draft,
        draft: 'a.post.md',
        media: { 'affiche.png': examplePicture([exampleLine({ text: 'Bienvenue à l’acceuil' })]) },
        findings: [{ message: 'misspelt', span: 'affiche.png' }],
      },
    ],
  },
  messages: {
    misspelt: {
      fr: (d: Misspelt) =>
        `Dans cette image, «\u00a0${d.word}\u00a0» n’est pas dans le dictionnaire\u00a0: «\u00a0${d.suggestion}\u00a0»\u202f? Une image publiée ne se corrige plus\u202f; reprenez le visuel, ou ajoutez le mot au dictionnaire du projet s’il est voulu.`,
      en: (d) =>
        `In this picture, \`${d.word}\` is not in the dictionary: \`${d.suggestion}\`? A picture cannot be corrected once published; change the visual, or add the word to the dictionary of the project if it is meant.`,
    },
  },
  create(context) {
    const check = (media: Media): void => {
      const facts = pictureOf(context, media)
      if (facts?.text?.status !== 'ok') return
      const { text, words } = readingOf(
        media,
        facts.text.regions.filter(isWellRead),
        context.publication.lang,
      )
      if (text.value === '') return
      const lexicons = lexiconsOf(context, text)
      if (!lexicons) return
      const seen = new Set(writtenWords(context.publication))
      for (const judgement of judgeText(text, lexicons)) {
        if (judgement.kind !== 'unknown') continue
        const { word, start, end, suggestions } = judgement
        const suggestion = suggestions[0]?.value
        const own = words.filter((placed) => placed.start < end && placed.end > start)
        if (suggestion === undefined || !own[0] || seen.has(word.toLowerCase())) continue
        if (!own.every((placed) => isSurelyRead(placed) && !isCut(placed, facts))) continue
        if (mayBeMisread(word, suggestion)) continue
        seen.add(word.toLowerCase())
        context.report({
          place: media.filePosition,
          networks: media.networks,
          media: { file: media.file, box: own[0].word.box },
          message: 'misspelt',
          data: { word, suggestion },
        })
      }
    }
    return { media: check }
  },
})

/** Words of the texts of the publication in lower case: the rules on spelling judge them there. */
function* writtenWords({ children }: Publication): Generator<string> {
  for (const child of children) {
    const texts = child.type === 'text' ? [child] : child.type === 'media' && child.alt ? [child.alt] : []
    for (const { value } of texts)
      for (const [word] of value.matchAll(/[\p{L}\p{M}'’-]+/gu)) yield word.toLowerCase()
  }
}

/** Pixels at an edge of the picture in which a word that is cut ends. */
const edge = 4

function isCut({ word: { box } }: PlacedWord, picture: ImageFacts): boolean {
  const [x, , width] = box
  return x < edge || x + width > picture.width - edge
}

/** Contrast under which readers take letters for others too often. */
const readableContrast = 3

function isSurelyRead({ word, region, divided }: PlacedWord): boolean {
  const { mean = 0, unsure } = region.contrast
  if (divided || mean < readableContrast || unsure === 'texture' || unsure === 'not-separated') return false
  return word.confidence >= surelyRead && (region.confidence ?? 0) >= surelyReadLine
}
