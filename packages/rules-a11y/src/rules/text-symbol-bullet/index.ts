import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { picturesOf } from '../../letters/picture.js'
import { sources } from '../../sources.js'
import { after, before } from '../../text/neighbours.js'

export const textSymbolBullet = defineRule({
  meta: {
    id: 'a11y/text-symbol-bullet',
    description: {
      fr: 'Pas de symboles rares en guise de puces ou de flèches.',
      en: 'No rare symbols as bullets or arrows.',
    },
    rationale: {
      fr: 'Selon le lecteur d’écran, « ► », « ➤ » ou « ★ » sont passés sous silence ou annoncés par un long nom. Un tiret en début de ligne, deux-points dans une phrase disent la même chose à tout le monde.',
      en: 'Depending on the screen reader “►”, “➤” or “★” are left out or announced by a long name. A dash at the start of a line, a colon in a sentence tell everybody the same.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.elevenWays],
    examples: [
      {
        text: '► Accueil à 9 h\n► Visite à 10 h',
        findings: [
          { message: 'bullet', span: '►', fixed: '- Accueil à 9 h\n► Visite à 10 h' },
          { span: '►' },
        ],
      },
      {
        text: 'Notre conseil ➤ réservez',
        findings: [{ message: 'arrow', span: ' ➤', fixed: 'Notre conseil\u00A0: réservez' }],
      },
      { text: '▪ Free entry', lang: 'en', findings: [{ span: '▪', fixed: '- Free entry' }] },
      { text: '- Accueil à 9 h\n• Visite à 10 h' },
      { text: 'Note des visiteurs : ★★★★☆' },
      { text: '★★★★★ Un accueil parfait', note: { fr: 'Une note.', en: 'A rating.' } },
      { text: 'Si A ⇒ B et B ⇒ C, alors A ⇒ C', note: { fr: 'De la logique.', en: 'Logic.' } },
    ],
  },
  messages: {
    bullet: {
      fr: (d: { symbol: string }) =>
        `« ${d.symbol} » est passé sous silence ou annoncé par un long nom, selon le lecteur d’écran. Un tiret suffit comme puce.`,
      en: (d) =>
        `\`${d.symbol}\` is left out or announced by a long name, depending on the screen reader. A dash is enough for a bullet.`,
    },
    arrow: {
      fr: (d: { symbol: string }) =>
        `« ${d.symbol} » dans une phrase est passé sous silence ou annoncé par un long nom, selon le lecteur d’écran. Deux-points suffisent.`,
      en: (d) =>
        `\`${d.symbol}\` in a sentence is left out or announced by a long name, depending on the screen reader. A colon is enough.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { tokens, value } = text
      if (!/[\u25A0-\u27BF\u2900-\u297F\u2B00-\u2BFF❯→]/u.test(value)) return
      for (let i = 0; i < tokens.length; i++) {
        const kind = tokens.kind(i)
        if (kind !== TokenKind.symbol && kind !== TokenKind.punctuation) continue
        const symbol = tokens.text(i)
        const role = roleOf(tokens, i, symbol)
        if (
          !role ||
          picturesOf(tokens).some(({ start, end }) => tokens.start(i) >= start && tokens.end(i) <= end)
        )
          continue
        const spaced = i + 1 < tokens.length && tokens.kind(i + 1) === TokenKind.space
        const spacedBefore = i > 0 && tokens.kind(i - 1) === TokenKind.space
        const colon = text.lang.startsWith('en') ? ':' : '\u00A0:'
        const start = role === 'arrow' && spacedBefore ? tokens.start(i - 1) : tokens.start(i)
        const fix = role === 'arrow' ? colon : '-'
        context.report({
          text,
          start,
          end: tokens.end(i),
          message: role,
          data: { symbol },
          expected: [fix],
          fix: spaced ? fix : `${fix} `,
        })
      }
    },
  }),
})

const bullets = new Set('■□▢▣▪▫▶▷▸▹►▻◆◇◈◉●○◎◼◻★☆☛☞✓✔✗✘✦✧✪✱✳✴✶❖❯❱➔➙➛➜➝➞➟➠➡➢➣➤➥➧➨➪➲➽⮕⮞→'.split(''))
const arrows = new Set('▶▷▸▹►▻☛☞❯❱➔➙➛➜➝➞➟➠➡➢➣➤➥➧➨➪➲➽⮕⮞'.split(''))

function roleOf(tokens: Tokens, index: number, symbol: string): 'bullet' | 'arrow' | undefined {
  const sign = symbol.charAt(0)
  if (!bullets.has(sign)) return undefined
  const right = after(tokens, index)
  if (right === -1 || !isWordLike(tokens.kind(right))) return undefined
  const left = before(tokens, index)
  if (left === -1) return 'bullet'
  if (!arrows.has(sign) || !isWordLike(tokens.kind(left))) return undefined
  return 'arrow'
}

function isWordLike(kind: TokenKind): boolean {
  return (
    kind === TokenKind.word ||
    kind === TokenKind.elision ||
    kind === TokenKind.number ||
    kind === TokenKind.hashtag
  )
}
