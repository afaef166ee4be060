import { defineRule, TokenKind, Vocabulary } from '@lisible/core'
import { englishLexicon, frenchLexicon } from '@lisible/lexicon-fr'
import { sources } from '../../sources.js'
import { unitsOf } from '../../text/units.js'

export const letterElongation = defineRule({
  meta: {
    id: 'a11y/letter-elongation',
    description: { fr: 'Pas de lettres étirées.', en: 'No stretched letters.' },
    rationale: {
      fr: 'Une voix de synthèse ne sait pas dire « trooop » : elle épelle, ou prononce autre chose. Le mot simple, avec un point d’exclamation, garde l’élan. Onomatopées (« zzz », « brrr »), nombres romains et « www » ne sont pas signalés.',
      en: 'A synthetic voice cannot say “soooo”: it spells, or says something else. The plain word, with an exclamation mark, keeps the drive. Interjections (“zzz”, “brrr”), Roman numerals and “www” are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.h86],
    examples: [
      {
        text: 'C’est troooop beau',
        findings: [{ message: 'stretched', span: 'troooop', expected: ['trop'] }],
      },
      { text: 'Enfiiiin !', findings: [{ span: 'Enfiiiin', expected: ['Enfin'] }] },
      { text: 'This is soooo good', lang: 'en', findings: [{ span: 'soooo', expected: ['so'] }] },
      { text: 'C’est trop beau' },
      { text: 'Louis XVIII, chapitre III, de MMXXIII à MDCCC' },
      { text: 'Brrr, il neige : zzz, hmmm… aaah !' },
      { text: 'Une créée, deux créées, le réseau IEEE' },
    ],
  },
  messages: {
    stretched: {
      fr: (d: { plain: string }) =>
        `Une voix de synthèse bute sur ces lettres étirées. « ${d.plain} » se lit tel quel.`,
      en: (d) => `A synthetic voice stumbles over these stretched letters. \`${d.plain}\` is read as it is.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!text.tokens.mayHave(stretched)) return
      for (const unit of unitsOf(text.tokens)) {
        if (unit.kind !== TokenKind.word || !isStretched(unit.lower)) continue
        const forms = shorter(unit.text)
        const lexicon = context.resource(text.lang.startsWith('en') ? englishLexicon : frenchLexicon)
        if (lexicon?.has(unit.text)) continue
        const known = lexicon
          ? forms.filter((form) => lexicon.has(form) || lexicon.has(form.toLowerCase()))
          : []
        // Three letters in an unknown word are a slip of the keyboard: spelling sees to it.
        if (lexicon && known.length === 0 && !/(\p{L})\1{3}/iu.test(unit.text)) continue
        const expected = known.length > 0 ? known : forms.slice(0, 1)
        context.report({
          text,
          start: unit.start,
          end: unit.end,
          message: 'stretched',
          data: { plain: expected[0] as string },
          expected,
          ...(known.length === 1 ? { fix: known[0] as string } : {}),
        })
      }
    },
  }),
})

const stretched = Vocabulary.where(({ lower }) => isStretched(lower))

/** Three equal letters in a row in a word that is no numeral, interjection or address. */
function isStretched(lower: string): boolean {
  let run = 1
  let found = false
  for (let i = 1; i < lower.length && !found; i++) {
    run = lower.charCodeAt(i) === lower.charCodeAt(i - 1) ? run + 1 : 1
    found = run >= 3 && lower.charAt(i) !== lower.charAt(i).toUpperCase()
  }
  if (!found || /^[ivxlcdm]+$/.test(lower)) return false
  const letters = new Set(lower).size
  if (letters <= interjectionLetters && !shortWords.has(lower.replace(/(\p{L})\1+/gu, '$1'))) return false
  return !lower.includes('www') && !/\d/.test(lower)
}

/** `brrr`, `zzz`, `hmmm`, `pfff`, `aaah` are made of so many letters at most. */
const interjectionLetters = 2
/** Words of two letters that are stretched too. */
const shortWords = new Set(['non', 'no', 'so', 'go'])

/** The word with each stretched letter once, then twice. */
function shorter(word: string): string[] {
  const once = word.replace(/(\p{L})\1{2,}/giu, '$1')
  const twice = word.replace(/(\p{L})\1{2,}/giu, '$1$1')
  return [once, twice]
}
