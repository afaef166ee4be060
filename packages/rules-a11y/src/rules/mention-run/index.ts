import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import * as v from 'valibot'
import { sources } from '../../sources.js'

export const mentionRun = defineRule({
  meta: {
    id: 'a11y/mention-run',
    description: {
      fr: 'Pas plus de trois mentions à la suite avant le texte.',
      en: 'No more than three mentions in a row before the text.',
    },
    rationale: {
      fr: 'Chaque mention se lit une à une, avec son arobase, avant que le message commence. À la fin du texte, comme des crédits, elles ne retardent personne et ne sont pas signalées.',
      en: 'Every mention is read one by one, with its at sign, before the message begins. At the end of the text, as credits, they delay nobody and are not reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.gcs],
    examples: [
      {
        text: '@atelier_nord @marie_l @jardin.est @cie_vent merci pour ce bel après-midi',
        findings: [{ message: 'run', span: '@atelier_nord @marie_l @jardin.est @cie_vent' }],
      },
      {
        text: '@one @two @three @four thank you',
        lang: 'en',
        findings: [{ span: '@one @two @three @four' }],
      },
      { text: '@atelier_nord @marie_l @jardin.est merci à vous' },
      {
        text: 'Une journée réussie. Avec @atelier_nord @marie_l @jardin.est @cie_vent',
        note: { fr: 'Des crédits, à la fin.', en: 'Credits, at the end.' },
      },
    ],
  },
  messages: {
    run: {
      fr: (d: { count: number }) =>
        `${d.count} mentions à la suite : elles se lisent une à une avant le message. Placez-les à la fin.`,
      en: (d) =>
        `${d.count} mentions in a row: they are read one by one before the message. Put them at the end.`,
    },
  },
  options: v.strictObject({
    /** Most mentions in a row. */
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 3),
  }),
  create: (context) => ({
    text(text) {
      if (!text.value.includes('@')) return
      const { tokens } = text
      for (let i = 0; i < tokens.length; i++) {
        if (tokens.kind(i) !== TokenKind.mention) continue
        const { last, count } = endOfRun(tokens, i)
        if (count > context.options.max && wordsFollow(tokens, last)) {
          context.report({
            text,
            start: tokens.start(i),
            end: tokens.end(last),
            message: 'run',
            data: { count },
          })
        }
        i = last
      }
    },
  }),
})

/** Mentions with nothing but spaces, commas, `et` or `and` between them. */
function endOfRun(tokens: Tokens, first: number): { last: number; count: number } {
  let last = first
  let count = 1
  for (let i = first + 1; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.mention) {
      last = i
      count++
    } else if (kind !== TokenKind.space && !/^(?:,|et|and|&)$/.test(tokens.text(i))) break
  }
  return { last, count }
}

function wordsFollow(tokens: Tokens, last: number): boolean {
  for (let i = last + 1; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind === TokenKind.word || kind === TokenKind.elision || kind === TokenKind.number) return true
  }
  return false
}
