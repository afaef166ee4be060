import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { caseOf } from '../../hashtags/case.js'
import { type Tag, tagsOf } from '../../hashtags/tags.js'
import { sources } from '../../sources.js'
import { after, before } from '../../text/neighbours.js'

export const hashtagInline = defineRule({
  meta: {
    id: 'a11y/hashtag-inline',
    description: {
      fr: 'Les mots-dièse viennent à la fin du texte.',
      en: 'Hashtags come at the end of the text.',
    },
    rationale: {
      fr: 'Dans une phrase, un mot-dièse se lit « dièse… » ou « lien… » et coupe le fil ; plusieurs la rendent difficile à suivre. Les guides consultés les demandent à la fin. Un seul mot-dièse à capitales, sujet de la phrase, n’est pas signalé.',
      en: 'In a sentence a hashtag is read “hash…” or “link…” and cuts the thread; several make it hard to follow. The guides that were read ask for them at the end. A single hashtag with capitals, the subject of the sentence, is not reported.',
    },
    category: 'accessibility',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.moleValley, sources.quatre, sources.choblab],
    examples: [
      {
        text: 'Notre #jardin accueille vos #semis dès mars.',
        findings: [
          {
            message: 'inside',
            span: '#jardin',
            fixed: 'Notre jardin accueille vos #semis dès mars. #jardin',
          },
          { span: '#semis', fixed: 'Notre #jardin accueille vos semis dès mars. #semis' },
        ],
      },
      {
        text: 'Our #garden welcomes your #seeds in March',
        lang: 'en',
        findings: [{ span: '#garden' }, { span: '#seeds' }],
      },
      { text: 'Notre jardin accueille vos semis dès mars. #Jardin #Semis' },
      { text: 'Avec le #JardinPartagé on sème dès mars' },
      {
        text: '#Jardin : on sème dès mars',
        note: { fr: 'En tête, comme un titre.', en: 'First, as a title.' },
      },
    ],
  },
  messages: {
    inside: {
      fr: (d: { tag: string }) =>
        `« ${d.tag} » coupe la phrase à la lecture. Écrivez le mot, et placez le mot-dièse à la fin du texte.`,
      en: (d) =>
        `\`${d.tag}\` cuts the sentence when it is read. Write the word, and put the hashtag at the end of the text.`,
    },
  },
  create: (context) => ({
    text(text) {
      const all = tagsOf(text.tokens)
      if (all.length === 0) return
      const inside = all.filter((tag) => isInside(text.tokens, tag))
      const [first] = inside
      if (!first || (inside.length === 1 && caseOf(first.name) !== 'lower')) return
      if (inside.length === 1 && /^\p{Lu}/u.test(first.name)) return
      for (const tag of inside) {
        const { start, end, name } = tag
        context.report({
          text,
          start,
          end,
          message: 'inside',
          data: { tag: `#${name}` },
          ...(caseOf(name) === 'lower' ? { expected: [name], fix: moved(text.value, tag) } : {}),
        })
      }
    },
  }),
})

/** A word before it and a word after it, without the end of a sentence between. */
function isInside(tokens: Tokens, tag: Tag): boolean {
  const left = before(tokens, tag.token)
  const right = after(tokens, tag.token)
  if (left === -1 || right === -1 || !isWord(tokens.kind(left))) return false
  if (isWord(tokens.kind(right))) return true
  return (
    tokens.text(right) === ',' && after(tokens, right) !== -1 && isWord(tokens.kind(after(tokens, right)))
  )
}

function isWord(kind: TokenKind): boolean {
  return kind === TokenKind.word || kind === TokenKind.elision || kind === TokenKind.number
}

/** The word in its place and the hashtag at the end of the text. */
function moved(value: string, { start, end, name }: Tag): { start: number; end: number; text: string } {
  const rest = value.slice(end)
  const separator = /\s$/u.test(rest) || rest === '' ? '' : ' '
  return { start, end: value.length, text: `${name}${rest}${separator}#${name}` }
}
