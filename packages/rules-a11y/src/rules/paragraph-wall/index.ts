import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import * as v from 'valibot'
import { sources } from '../../sources.js'
import { linesOf } from '../../text/lines.js'

const wall =
  'Le jardin ouvre samedi. La grainothèque sera installée près de la serre, avec un coin de lecture. Des bénévoles montreront comment semer, repiquer et arroser sans gaspiller. Un goûter est prévu pour les enfants du quartier. Les outils sont prêtés sur place. Venez avec vos bottes.'

export const paragraphWall = defineRule({
  meta: {
    id: 'a11y/paragraph-wall',
    description: {
      fr: 'Pas de bloc de texte sans saut de ligne.',
      en: 'No block of text without a line break.',
    },
    rationale: {
      fr: 'Sur un téléphone, un bloc de plus de quatre phrases ou de 350 caractères forme un mur. Un saut de ligne par idée donne des prises à l’œil, et des arrêts au lecteur d’écran qui avance de paragraphe en paragraphe.',
      en: 'On a phone a block of more than four sentences or 350 characters makes a wall. A line break for each idea gives the eye a hold, and a stop to the screen reader that goes from paragraph to paragraph.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    roles: ['body', 'description', 'first-comment'],
    sources: [sources.gcs, sources.moleValley],
    examples: [
      { text: wall, findings: [{ message: 'sentences', span: wall }] },
      {
        text: 'The garden opens on Saturday. Seeds will be swapped near the greenhouse. Volunteers will show how to sow and to water without waste. There will be tea for the children of the street. Tools are lent on the spot. Bring your boots.',
        lang: 'en',
        findings: [{ message: 'sentences' }],
      },
      {
        text: 'Le jardin ouvre samedi. La grainothèque sera installée près de la serre.\n\nUn goûter est prévu. Venez avec vos bottes.',
      },
      {
        text: 'Un. Deux. Trois. Quatre. Cinq. Partez !',
        note: { fr: 'Court, malgré le nombre de phrases.', en: 'Short, however many sentences.' },
      },
    ],
  },
  messages: {
    sentences: {
      fr: (d: { sentences: number }) =>
        `${d.sentences} phrases d’un bloc : sur un téléphone, c’est un mur. Sautez une ligne à chaque idée.`,
      en: (d) =>
        `${d.sentences} sentences in one block: on a phone that is a wall. Break the line at each idea.`,
    },
    characters: {
      fr: (d: { characters: number }) =>
        `${d.characters} caractères d’un bloc : sur un téléphone, c’est un mur. Sautez une ligne à chaque idée.`,
      en: (d) =>
        `${d.characters} characters in one block: on a phone that is a wall. Break the line at each idea.`,
    },
  },
  options: v.strictObject({
    /** Most sentences without a line break. */
    sentences: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 4),
    /** Most characters without a line break. */
    characters: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 350),
  }),
  create: (context) => ({
    text(text) {
      if (text.value.length < shortest) return
      const { sentences, characters } = context.options
      for (const { first, last, start, end } of linesOf(text.tokens)) {
        const length = end - start
        if (length < shortest) continue
        const ends = length > characters || length >= shortest ? sentenceEnds(text.tokens, first, last) : []
        const count = ends.length
        if (count <= sentences && length <= characters) continue
        const broken = brokenAt(text.value, start, end, ends)
        const message = count > sentences ? 'sentences' : 'characters'
        const base = { text, start, end, ...(broken === undefined ? {} : { expected: [broken] }) }
        if (message === 'sentences') context.report({ ...base, message, data: { sentences: count } })
        else context.report({ ...base, message, data: { characters: length } })
      }
    },
  }),
})

/** A block shorter than this is no wall, however many sentences it has. */
const shortest = 200

/** Offsets where sentences of the line end. */
function sentenceEnds(tokens: Tokens, first: number, last: number): number[] {
  const ends: number[] = []
  const pairs = tokens.sentences
  for (let i = 0; i < pairs.length; i += 2) {
    if ((pairs[i] as number) < first || (pairs[i] as number) >= last) continue
    if (hasWord(tokens, pairs[i] as number, pairs[i + 1] as number))
      ends.push(tokens.end((pairs[i + 1] as number) - 1))
  }
  return ends
}

function hasWord(tokens: Tokens, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens.kind(i) === TokenKind.word) return true
  return false
}

/** The block with a blank line after the sentence that ends nearest to its middle. */
function brokenAt(value: string, start: number, end: number, ends: readonly number[]): string | undefined {
  const middle = (start + end) / 2
  const inner = ends.filter((offset) => offset < end && value.charAt(offset) === ' ')
  const best = inner.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0]
  if (best === undefined) return undefined
  return `${value.slice(start, best)}\n\n${value.slice(best, end).trimStart()}`
}
