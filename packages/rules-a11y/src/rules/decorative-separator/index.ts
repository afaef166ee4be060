import { defineRule } from '@lisible/core'
import { isDrawing, isOrnament } from '../../letters/drawing.js'
import { picturesOf } from '../../letters/picture.js'
import { sources } from '../../sources.js'
import { linesOf } from '../../text/lines.js'

export const decorativeSeparator = defineRule({
  meta: {
    id: 'a11y/decorative-separator',
    description: { fr: 'Pas de lignes décoratives.', en: 'No decorative lines.' },
    rationale: {
      fr: 'Chaque signe d’une ligne « ▬▬▬▬▬ » ou « ------ » peut être énoncé (« tiret tiret tiret… »). Une ligne vide sépare aussi bien, sans un mot de trop.',
      en: 'Every sign of a line “▬▬▬▬▬” or “------” may be spoken (“dash dash dash…”). A blank line separates just as well, without a word too many.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.tamara],
    examples: [
      {
        text: 'Le programme\n━━━━━━━━\nSamedi, 10 h',
        findings: [{ message: 'line', span: '━━━━━━━━', fixed: 'Le programme\n\nSamedi, 10 h' }],
      },
      { text: 'Fin.\n-------\nÀ bientôt', findings: [{ span: '-------' }] },
      {
        text: '▬▬▬ Promo ▬▬▬',
        findings: [{ message: 'inline', span: '▬▬▬ ', fixed: 'Promo ▬▬▬' }, { span: ' ▬▬▬' }],
      },
      { text: 'The end\n✦ ✦ ✦ ✦\nSee you', lang: 'en', findings: [{ span: '✦ ✦ ✦ ✦' }] },
      { text: 'Le programme\n\nSamedi, 10 h' },
      {
        text: 'Cordialement\n--\nL’équipe',
        note: { fr: 'Le début d’une signature.', en: 'The start of a signature.' },
      },
      {
        text: '| Jour | Heure |\n|------|-------|\n| Lundi | 10 h |',
        note: { fr: 'Un tableau.', en: 'A table.' },
      },
      { text: 'Et puis…\n…\nrien' },
    ],
  },
  messages: {
    line: {
      fr: () =>
        'Chaque signe de cette ligne décorative peut être énoncé par un lecteur d’écran. Une ligne vide suffit.',
      en: () =>
        'Every sign of this decorative line may be spoken by a screen reader. A blank line is enough.',
    },
    inline: {
      fr: () =>
        'Chaque signe de cet ornement peut être énoncé par un lecteur d’écran. Le texte se lit mieux sans.',
      en: () =>
        'Every sign of this ornament may be spoken by a screen reader. The text reads better without.',
    },
  },
  create: (context) => ({
    text(text) {
      const { value } = text
      if (!mayHaveLines(value)) return
      const pictures = picturesOf(text.tokens)
      for (const { start, end } of linesOf(text.tokens)) {
        if (start === end || pictures.some((picture) => start < picture.end && end > picture.start)) continue
        if (isLine(value, start, end)) {
          context.report({ text, start, end, message: 'line', expected: [''], fix: '' })
          continue
        }
        for (const range of ornaments(value, start, end)) {
          context.report({ text, ...range, message: 'inline', expected: [''], fix: '' })
        }
      }
    },
  }),
})

function mayHaveLines(value: string): boolean {
  return /[\u2500-\u27BF]|〰|([-–—_=~*•·#.+])[ ]?\1[ ]?\1/u.test(value)
}

const fewest = 3

/** Nothing but ornaments and spaces, and more than a pause or the start of a signature. */
function isLine(value: string, start: number, end: number): boolean {
  let signs = 0
  let others = 0
  for (let i = start; i < end; i++) {
    const character = value.charAt(i)
    if (character === ' ' || character === '\uFE0F') continue
    if (!isDrawing(value.charCodeAt(i)) && !isOrnament(character)) return false
    signs++
    if (character !== '.' && character !== '*' && character !== '#') others++
  }
  // `...`, `***` and `###` are a pause or a censored word more often than a line.
  return signs >= (others > 0 ? fewest : 5)
}

/** Three drawing signs or more in a row, with the space that parts them from the words. */
function ornaments(value: string, start: number, end: number): { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  for (let i = start; i < end; i++) {
    if (!isRule(value.charCodeAt(i))) continue
    let stop = i + 1
    while (stop < end && isRule(value.charCodeAt(stop))) stop++
    if (stop - i >= fewest) {
      const atStart = i === start
      const from = !atStart && value.charAt(i - 1) === ' ' ? i - 1 : i
      const to = atStart && value.charAt(stop) === ' ' ? stop + 1 : stop
      ranges.push({ start: from, end: to })
    }
    i = stop
  }
  return ranges
}

/** Lines and blocks; stars in a row are a rating more often than an ornament. */
function isRule(unit: number): boolean {
  return (unit >= 0x2500 && unit <= 0x25ac && unit !== 0x25a0 && unit !== 0x25a1) || unit === 0x3030
}
