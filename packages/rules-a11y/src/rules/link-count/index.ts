import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { limitOptions, passed } from '../../limits.js'
import { sources } from '../../sources.js'

export const linkCount = defineRule({
  meta: {
    id: 'a11y/link-count',
    description: { fr: 'Un lien par texte.', en: 'One link in a text.' },
    rationale: {
      fr: 'Une consigne publique demande un lien par publication : celui de l’action attendue. Chaque lien de plus est lu et fait hésiter. Les fils de plusieurs textes ne sont pas signalés.',
      en: 'A public guideline asks for one link in a post: that of the action wanted. Every further link is read and makes one hesitate. Threads of several texts are not reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [sources.moleValley],
    examples: [
      {
        text: 'Le programme (exemple.fr/programme) et les tarifs (exemple.fr/tarifs)',
        findings: [{ message: 'several', span: 'exemple.fr/programme) et les tarifs (exemple.fr/tarifs' }],
      },
      {
        text: 'example.org/a or example.org/b',
        lang: 'en',
        findings: [{ span: 'example.org/a or example.org/b' }],
      },
      { text: 'Le programme : exemple.fr/programme' },
      {
        text: 'Le programme : exemple.fr/programme https://t.co/AbCdEf1234',
        note: { fr: 'Le lien d’un média, ajouté par X.', en: 'The link of a medium, added by X.' },
      },
    ],
  },
  messages: {
    several: {
      fr: (d: { count: number; max: number }) =>
        `${d.count} liens dans ce texte, ${d.max} conseillé : gardez celui de l’action attendue.`,
      en: (d) => `${d.count} links in this text, ${d.max} advised: keep that of the action you want.`,
    },
  },
  options: limitOptions(1),
  create: (context) => ({
    text(text) {
      if (text.thread || text.role === 'transcript') return
      const links = linksOf(text.tokens)
      const over = links.length > 1 ? passed(links.length, context.options, text) : undefined
      if (!over) return
      context.report({
        text,
        start: text.tokens.start(links[0] as number),
        end: text.tokens.end(links.at(-1) as number),
        message: 'several',
        data: { count: links.length, max: over.max },
        networks: over.networks,
      })
    },
  }),
})

function linksOf(tokens: Tokens): number[] {
  const links: number[] = []
  for (let i = 0; i < tokens.length; i++) if (tokens.kind(i) === TokenKind.link) links.push(i)
  // The link of a medium, which X adds to the end of an exported text, is not the author's.
  const last = links.at(-1)
  if (last !== undefined && medium.test(tokens.text(last)) && endsText(tokens, last)) links.pop()
  return links
}

const medium = /^(?:https?:\/\/t\.co\/|pic\.twitter\.com\/|pic\.x\.com\/)/

function endsText(tokens: Tokens, index: number): boolean {
  for (let i = index + 1; i < tokens.length; i++) {
    const kind = tokens.kind(i)
    if (kind !== TokenKind.space && kind !== TokenKind.lineBreak) return false
  }
  return true
}
