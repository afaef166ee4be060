import { defineRule } from '@lisible/core'
import { emoticonEmoji, kaomojiEmoji } from '../../letters/kaomoji.js'
import { picturesOf } from '../../letters/picture.js'
import { sources } from '../../sources.js'

export const kaomoji = defineRule({
  meta: {
    id: 'a11y/kaomoji',
    description: {
      fr: 'Pas de visages faits de signes.',
      en: 'No faces made of signs.',
    },
    rationale: {
      fr: '« ¯\\_(ツ)_/¯ » se lit « macron, barre oblique inversée, tiret bas, parenthèse… » : une suite de signes sans sens (WCAG, technique H86). Un mot ou un seul emoji se lit d’un coup. Une binette simple (« :-) ») n’est signalée que pour information : certains lecteurs d’écran la reconnaissent.',
      en: '“¯\\_(ツ)_/¯” is read “macron, backslash, underscore, parenthesis…”: a series of signs without meaning (WCAG, technique H86). A word or a single emoji is read at once. A plain smiley (“:-)”) is only reported for information: some screen readers know it.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.h86, sources.paperSpark],
    examples: [
      {
        text: 'Plus de places (╯°□°)╯︵ ┻━┻',
        findings: [{ message: 'kaomoji', span: '(╯°□°)╯︵ ┻━┻', fixed: 'Plus de places 😡' }],
      },
      {
        text: 'On y va \\o/ demain',
        findings: [{ message: 'kaomoji', span: '\\o/', fixed: 'On y va 🙌 demain' }],
      },
      { text: 'Coucou (ꈍᴗꈍ) !', findings: [{ message: 'unknown', span: '(ꈍᴗꈍ)' }] },
      {
        text: 'Bonne soirée :-)',
        findings: [{ message: 'emoticon', span: ':-)', severity: 'info', expected: ['🙂'] }],
      },
      { text: 'See you <3', lang: 'en', findings: [{ message: 'emoticon', span: '<3' }] },
      { text: 'Score : 3:1 à 8:30, réponse 8) ou b)' },
      { text: 'Livraison <3 jours, frais :(voir le site) ; (exemple :)' },
      { text: 'Lyon (Rhône) et Aix (Provence)' },
    ],
  },
  messages: {
    kaomoji: {
      fr: (d: { emoji: string }) =>
        `Ce visage fait de signes se lit signe par signe. « ${d.emoji} », ou un mot, se lit d’un coup.`,
      en: (d) => `This face made of signs is read sign by sign. \`${d.emoji}\`, or a word, is read at once.`,
    },
    unknown: {
      fr: () => 'Ce visage fait de signes se lit signe par signe. Un mot ou un seul emoji se lit d’un coup.',
      en: () => 'This face made of signs is read sign by sign. A word or a single emoji is read at once.',
    },
    emoticon: {
      fr: (d: { emoji: string }) =>
        `Une binette faite de ponctuation est parfois énoncée signe par signe. « ${d.emoji} » est lu par son nom.`,
      en: (d) =>
        `A smiley made of punctuation is sometimes said sign by sign. \`${d.emoji}\` is read by its name.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { value } = text
      if (!mayHaveFaces(value)) return
      const pictures = picturesOf(text.tokens)
      for (const { start, end } of facesIn(value)) {
        if (pictures.some((picture) => start < picture.end && end > picture.start)) continue
        const face = value.slice(start, end)
        const emoji = kaomojiEmoji.get(face)
        if (emoji) {
          context.report({
            text,
            start,
            end,
            message: 'kaomoji',
            data: { emoji },
            expected: [emoji],
            fix: emoji,
          })
        } else if (emoticonEmoji.has(face)) {
          const smiley = emoticonEmoji.get(face) as string
          context.report({
            text,
            start,
            end,
            message: 'emoticon',
            data: { emoji: smiley },
            expected: [smiley],
            severity: 'info',
          })
        } else context.report({ text, start, end, message: 'unknown' })
      }
    },
  }),
})

/** Eyes, mouths and arms that no sentence has. */
const faceSigns = 'ツ◕‿ᴥ□◡づ╯゜ʖ͡♥益ω▽´ʕʔಠಥ♡ᴗꈍ◠ʘノヮ°д∀。･・﹏⌐■▀̿╥╰ᵕ˘'
const arms = '\\/_¯~づノヽ╯╰ﾉっツง凸┐┌☞☜ゞ彡︵┻━┳┬─✿*ʕʔ'

function mayHaveFaces(value: string): boolean {
  return /[\u02B0-\u036F\u0C80-\u0CFF\u1D00-\u1DBF\u203F\u25A0-\u25FF\u3040-\u30FF\uA000-\uA48F\uFF61-\uFF9F]|[:;=]['’-]?[()DPpOo|*]|8-\)|:-?\/(?!\/)|<\/?3|\^\^|\b[xX]D\b|\\o\/|[(][\^>;TOo•¬-]|>_</u.test(
    value,
  )
}

function facesIn(value: string): { start: number; end: number }[] {
  const faces = [...bracketed(value), ...bare(value)].sort((a, b) => a.start - b.start || b.end - a.end)
  let until = -1
  return faces.filter(({ start, end }) => {
    if (start < until) return false
    until = end
    return true
  })
}

const longest = 16

/** Signs between parentheses with a face among them, and the arms around. */
function bracketed(value: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (let i = 0; i < value.length; i++) {
    if (!'(（ʕ'.includes(value.charAt(i))) continue
    const close = closingOf(value, i)
    if (close < 0) continue
    const inner = value.slice(i + 1, close)
    if (!isFace(inner)) continue
    let start = i
    let end = close + 1
    while (start > 0 && arms.includes(value.charAt(start - 1))) start--
    while (
      end < value.length &&
      (arms.includes(value.charAt(end)) ||
        (value.charAt(end) === ' ' && /[︵┻┳]/.test(value.charAt(end + 1))))
    )
      end++
    found.push({ start, end })
    i = end - 1
  }
  return found
}

function closingOf(value: string, open: number): number {
  for (let i = open + 1; i < value.length && i <= open + longest; i++) {
    const sign = value.charAt(i)
    if (sign === '\n') return -1
    if (')）ʔ'.includes(sign)) return i
  }
  return -1
}

function isFace(inner: string): boolean {
  if (/[a-zà-ÿ]{2}|\d{2}/iu.test(inner)) return false
  if (/^([\^><TOo;•¬\-*])[ ]?[_.\-oO~vwu]{1,3}[ ]?[\^><TOo;•¬\-*][;']?$/.test(inner) || inner === '^^')
    return true
  if (inner === 'ツ' || inner === 'シ') return true
  if (inner.trim().length < 2 || /^[°´]?\d*[°´]?$/.test(inner)) return false
  let signs = 0
  for (const sign of inner) if (faceSigns.includes(sign)) signs++
  return signs >= 1 && !/[\p{Script=Latin}\d]{2}|[:;,]/u.test(inner) && (signs >= 2 || inner.length <= 5)
}

/** Smileys of punctuation, and faces without parentheses, each a word of its own. */
function bare(value: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of value.matchAll(/[^\s]{2,4}/gu)) {
    const whole = match[0]
    const face = /[.,!?…]$/.test(whole) && !emoticonEmoji.has(whole) ? whole.slice(0, -1) : whole
    if (!emoticonEmoji.has(face) && !kaomojiEmoji.has(face)) continue
    const start = match.index
    const end = start + face.length
    if (/[^\s]/u.test(value.charAt(start - 1)) || /[^\s.,!?…)»]/u.test(value.charAt(end))) continue
    if (closesParenthesis(value, start, face) || isComparison(value, end, face)) continue
    found.push({ start, end })
  }
  return found
}

/** « (voir :) » closes what was opened. */
function closesParenthesis(value: string, start: number, face: string): boolean {
  if (!face.endsWith(')')) return false
  const line = value.slice(value.lastIndexOf('\n', start) + 1, start)
  return line.lastIndexOf('(') > line.lastIndexOf(')')
}

/** `<3 jours` */
function isComparison(value: string, end: number, face: string): boolean {
  return (
    face === '<3' &&
    /^[\s\u00A0]*[€%$£]|^[\s\u00A0]+(?:h|min|ans?|mois|jours?|heures?|km|kg|m|cm|days?|hours?|years?)\b/u.test(
      value.slice(end, end + 12),
    )
  )
}
