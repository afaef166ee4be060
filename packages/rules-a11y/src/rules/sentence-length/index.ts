import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import * as v from 'valibot'
import { sources } from '../../sources.js'

const long =
  'Accueil à la ferme de neuf heures à midi avec les enfants du quartier puis repas partagé sous le grand chêne et visite des serres avec les bénévoles de la saison.'

export const sentenceLength = defineRule({
  meta: {
    id: 'a11y/sentence-length',
    description: { fr: 'Pas de phrase de plus de 25 mots.', en: 'No sentence of more than 25 words.' },
    rationale: {
      fr: 'Une phrase longue demande de tout garder en tête jusqu’au point ; à l’oreille, on ne revient pas en arrière. Les consignes d’un service public britannique fixent 25 mots. Mots-dièse, mentions, liens, citations et heures d’ouverture ne comptent pas ; un point-virgule ou un saut de ligne coupe.',
      en: 'A long sentence asks to keep everything in mind up to the full stop; by ear one cannot go back. Guidance of a British public service sets 25 words. Hashtags, mentions, links, quotations and opening hours do not count; a semicolon or a line break cuts.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    sources: [sources.gcs],
    examples: [
      { text: `${long} À bientôt.`, findings: [{ message: 'long', span: long, severity: 'warning' }] },
      {
        text: 'We open the farm from nine to noon with the children of the village and then we all share a meal under the old oak before the tour of the barns.',
        lang: 'en',
        findings: [{ message: 'long' }],
      },
      { text: 'Accueil à la ferme de neuf heures à midi. Puis repas partagé sous le grand chêne.' },
      {
        text: 'Horaires : lundi 9h-12h 14h-18h, mardi 9h-12h 14h-18h, mercredi 9 h 30 – 12 h, jeudi 9h-12h 14h-18h, vendredi 9h-12h 14h-18h et samedi 10h-12h',
        note: { fr: 'Des heures d’ouverture.', en: 'Opening hours.' },
      },
      {
        text: 'Au menu : soupe de courge du jardin et pain de seigle du fournil ; gratin de blettes, salade de lentilles et fromage de la ferme ; tarte aux pommes, compote et tisane du soir.',
        note: { fr: 'Une liste à points-virgules.', en: 'A list with semicolons.' },
      },
    ],
  },
  messages: {
    long: {
      fr: (d: { words: number; max: number }) =>
        `Cette phrase a ${d.words} mots, ${d.max} conseillés : à l’oreille, le début est oublié avant la fin. Coupez-la en deux.`,
      en: (d) =>
        `This sentence has ${d.words} words, ${d.max} advised: by ear the start is forgotten before the end. Cut it in two.`,
    },
  },
  options: v.strictObject({
    /** Words beyond which a sentence is long. */
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 25),
    /** Words beyond which it is an error. */
    error: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 35),
  }),
  create: (context) => ({
    text(text) {
      const { tokens } = text
      const { max, error } = context.options
      // A word and the space before it take two tokens.
      if (tokens.length <= max * 2 - 2) return
      for (const { first, last, words } of clauses(tokens)) {
        if (words <= max) continue
        const spoken = words - wordsOfHours(tokens, first, last)
        if (spoken <= max) continue
        context.report({
          text,
          start: tokens.start(first),
          end: tokens.end(last),
          message: 'long',
          data: { words: spoken, max },
          ...(spoken > error ? { severity: 'error' as const } : {}),
        })
      }
    },
  }),
})

/** Words of opening hours (« 9h-12h », « 9 h 30 – 18 h »): they are looked up, not read as a sentence. */
function wordsOfHours(tokens: Tokens, first: number, last: number): number {
  hours ??=
    /\b\d{1,2}[ \u00a0]?[h:](?:[ \u00a0]?\d{2})?[ \u00a0]?[-–—/][ \u00a0]?\d{1,2}[ \u00a0]?[h:](?:[ \u00a0]?\d{2}\b)?/gi
  const offset = tokens.start(first)
  let words = 0
  for (const { index, 0: found } of tokens.value.slice(offset, tokens.end(last)).matchAll(hours)) {
    const end = offset + index + found.length
    for (let t = tokens.at(offset + index); t <= last && tokens.start(t) < end; t++) {
      if (tokens.kind(t) === TokenKind.word || tokens.kind(t) === TokenKind.number) words++
    }
  }
  return words
}

let hours: RegExp | undefined

/** Sentences, cut at semicolons and line breaks too, with the words outside quotations. */
function* clauses(tokens: Tokens): Generator<{ first: number; last: number; words: number }> {
  const { sentences } = tokens
  for (let i = 0; i < sentences.length; i += 2) {
    const end = sentences[i + 1] as number
    let first = -1
    let last = -1
    let words = 0
    let quoted = false
    for (let t = sentences[i] as number; t < end; t++) {
      const kind = tokens.kind(t)
      if (kind === TokenKind.lineBreak || isSemicolon(tokens, t, kind)) {
        if (first !== -1) yield { first, last, words }
        first = -1
        words = 0
        continue
      }
      if (kind === TokenKind.space) continue
      if (first === -1) first = t
      last = t
      if (kind === TokenKind.punctuation) quoted = isInQuotes(tokens.text(t), quoted)
      else if (!quoted && (kind === TokenKind.word || kind === TokenKind.number)) words++
    }
    if (first !== -1) yield { first, last, words }
  }
}

function isSemicolon(tokens: Tokens, index: number, kind: TokenKind): boolean {
  return kind === TokenKind.punctuation && tokens.value.charCodeAt(tokens.start(index)) === 0x3b
}

function isInQuotes(mark: string, quoted: boolean): boolean {
  if (mark === '«' || mark === '“') return true
  if (mark === '»' || mark === '”') return false
  return mark === '"' ? !quoted : quoted
}
