import { defineRule, TokenKind, type Tokens } from '@lisible/core'
import { invisibleKind, mayBeInvisible, needsJoiners } from '../../letters/invisible.js'
import { sources } from '../../sources.js'

export const invisibleCharacters = defineRule({
  meta: {
    id: 'a11y/invisible-characters',
    description: { fr: 'Pas de caractères invisibles.', en: 'No invisible characters.' },
    rationale: {
      fr: 'Espaces sans largeur, traits d’union conditionnels, cases braille vides et marques de direction coupent un mot à la recherche et s’énoncent parfois (« braille vide »). Les espaces insécables de la typographie française, les liants des emoji et ceux des écritures qui en ont besoin ne sont pas signalés.',
      en: 'Zero-width spaces, soft hyphens, blank Braille cells and marks of direction cut a word for search and are sometimes spoken (“braille blank”). The no-break spaces of French typography, the joiners of emoji and those of scripts that need them are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    sources: [sources.unicode],
    examples: [
      {
        text: 'Porte\u200Bs ouvertes',
        findings: [{ message: 'invisible', span: '\u200B', fixed: 'Portes ouvertes' }],
      },
      { text: 'Un\n\u2800\u2800\nDeux', findings: [{ span: '\u2800\u2800', fixed: 'Un\n\nDeux' }] },
      { text: '\u2066@atelier\u2069 thanks', lang: 'en', findings: [{ span: '\u2066' }, { span: '\u2069' }] },
      {
        text: 'Prix\u00A0: 25\u00A0€\u202F!',
        note: { fr: 'Des espaces insécables.', en: 'No-break spaces.' },
      },
      { text: 'En famille 👨‍👩‍👧', note: { fr: 'Les liants d’un emoji.', en: 'Joiners of an emoji.' } },
      { text: 'La librairie می\u200Cخواهم, en persan', note: { fr: 'Du persan.', en: 'Persian.' } },
    ],
  },
  messages: {
    invisible: {
      fr: (d: { code: string }) =>
        `Il y a ici un caractère invisible (${d.code}) : il coupe le mot pour la recherche et certains lecteurs d’écran l’énoncent. Retirez-le.`,
      en: (d) =>
        `There is an invisible character here (${d.code}): it cuts the word for search, and some screen readers say it. Take it out.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!mayBeInvisible(text.value)) return
      for (const { start, end } of invisibleRuns(text.tokens)) {
        context.report({
          text,
          start,
          end,
          message: 'invisible',
          data: { code: codesOf(text.value.slice(start, end)) },
          expected: [''],
          fix: '',
        })
      }
    },
  }),
})

function invisibleRuns(tokens: Tokens): { start: number; end: number }[] {
  const { value } = tokens
  const joiners = needsJoiners(value)
  const runs: { start: number; end: number }[] = []
  for (let i = 0; i < value.length; i++) {
    if (value.charCodeAt(i) < 0xad || !isNeedless(tokens, i, joiners)) continue
    const last = runs.at(-1)
    if (last?.end === i) last.end = i + 1
    else runs.push({ start: i, end: i + 1 })
  }
  return runs
}

function isNeedless(tokens: Tokens, index: number, joiners: boolean): boolean {
  const { value } = tokens
  switch (invisibleKind(value.charAt(index))) {
    case 'blank':
      return !isBraille(value, index)
    case 'joiner':
      return !joiners && !joinsEmoji(tokens, index)
    case 'direction':
      return !joiners
    default:
      return false
  }
}

/** A blank cell among other Braille cells is a space. */
function isBraille(value: string, index: number): boolean {
  return value.charAt(index) === '\u2800' && /[\u2801-\u28FF]/.test(value)
}

/** Inside an emoji, or right behind one. */
function joinsEmoji(tokens: Tokens, index: number): boolean {
  const token = tokens.at(index)
  return tokens.kind(token) === TokenKind.emoji && index < tokens.end(token) - 1
}

function codesOf(characters: string): string {
  const codes = [...new Set(characters)].map((character) => (character.codePointAt(0) as number).toString(16))
  return codes.map((code) => `U+${code.toUpperCase().padStart(4, '0')}`).join(', ')
}
