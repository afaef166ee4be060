import { defineRule } from '@lisible/core'
import { type LetterRun, letterRuns } from '../../letters/run.js'
import { mayBeStyled, plainOfStyled } from '../../letters/styled.js'
import { sources } from '../../sources.js'

export const styledLetters = defineRule({
  meta: {
    id: 'a11y/styled-letters',
    description: {
      fr: 'Pas de faux gras, de faux italique ni de fausse calligraphie en symboles mathématiques.',
      en: 'No fake bold, italics or script made of mathematical symbols.',
    },
    rationale: {
      fr: 'Aucun réseau ne propose de gras dans un message ordinaire : les générateurs le remplacent par des symboles mathématiques d’Unicode. Selon le lecteur d’écran, ces symboles sont sautés, épelés (« mathématique gras sans empattement n majuscule… ») ou lus ; NVDA les normalise à la voix depuis 2024, mais pas en braille. La recherche et la traduction ne les reconnaissent pas, et X les compte double. Pour faire ressortir l’essentiel, mettez-le en premier.',
      en: 'No network has bold in an ordinary post, so generators stand in mathematical symbols of Unicode. Depending on the screen reader these are skipped, spelled (“mathematical sans-serif bold capital N…”) or read; NVDA has normalised them in speech since 2024, but not in braille. Search and translation do not know them, and X counts them twice. To bring out what matters, put it first.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'error',
    fixable: true,
    sources: [sources.nvda, sources.scope],
    examples: [
      {
        text: '𝗡𝗼𝘂𝘃𝗲𝗮𝘂 : la médiathèque ouvre le dimanche.',
        findings: [
          {
            message: 'styled',
            span: '𝗡𝗼𝘂𝘃𝗲𝗮𝘂',
            expected: ['Nouveau'],
            fixed: 'Nouveau : la médiathèque ouvre le dimanche.',
          },
        ],
      },
      {
        text: 'Un 𝘦́𝘷𝘦́𝘯𝘦𝘮𝘦𝘯𝘵 𝘨𝘳𝘢𝘵𝘶𝘪𝘵, samedi.',
        findings: [{ span: '𝘦́𝘷𝘦́𝘯𝘦𝘮𝘦𝘯𝘵 𝘨𝘳𝘢𝘵𝘶𝘪𝘵', fixed: 'Un événement gratuit, samedi.' }],
        note: {
          fr: 'Les accents posés sur les lettres reviennent avec elles.',
          en: 'Accents put on the letters come back with them.',
        },
      },
      {
        text: '𝓔𝓷𝓽𝓻𝓮́𝓮 𝓵𝓲𝓫𝓻𝓮 dès 10 h, 5 € le goûter…',
        findings: [{ span: '𝓔𝓷𝓽𝓻𝓮́𝓮 𝓵𝓲𝓫𝓻𝓮', fixed: 'Entrée libre dès 10 h, 5 € le goûter…' }],
      },
      {
        text: '𝐁𝐢𝐠 𝐧𝐞𝐰𝐬 from the workshop',
        lang: 'en',
        findings: [{ span: '𝐁𝐢𝐠 𝐧𝐞𝐰𝐬', fixed: 'Big news from the workshop' }],
      },
      { text: 'Nouveau : la médiathèque ouvre le dimanche.' },
      {
        text: 'L’ensemble ℝ contient ℤ, et 𝜋 n’est pas un quotient d’entiers.',
        note: { fr: 'Des symboles de mathématiques.', en: 'Symbols of mathematics.' },
      },
      { text: 'On cherche 𝑥 tel que 𝑎𝑥 + 𝑏 = 0.', note: { fr: 'Une équation.', en: 'An equation.' } },
      { text: 'Article nº 3 : ½ journée à 10 m² du marché, 25 €…' },
    ],
  },
  messages: {
    styled: {
      fr: (d: { plain: string }) =>
        `Ces lettres sont des symboles mathématiques : selon le lecteur d’écran, elles sont sautées ou épelées, et la recherche ne les trouve pas. Écrivez « ${d.plain} » en lettres ordinaires et mettez l’essentiel en premier.`,
      en: (d) =>
        `These letters are mathematical symbols: depending on the screen reader they are skipped or spelled, and search does not find them. Write \`${d.plain}\` in ordinary letters and put what matters first.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!mayBeStyled(text.value)) return
      for (const run of letterRuns(text.value, plainOfStyled)) {
        if (run.longest < 2 || isFormula(text.value, run)) continue
        context.report({
          text,
          start: run.start,
          end: run.end,
          message: 'styled',
          data: { plain: run.plain },
          expected: [run.plain],
          fix: run.plain,
        })
      }
    },
  }),
})

const shortest = 3

/** A few letters next to an operator: `𝑎𝑥 + 𝑏`, `𝑠𝑖𝑛(𝑥)`. */
function isFormula(value: string, run: LetterRun): boolean {
  if (run.longest > shortest) return false
  return isOperator(lastBefore(value, run.start)) || isOperator(firstAfter(value, run.end))
}

function lastBefore(value: string, index: number): string {
  return value.slice(0, index).trimEnd().slice(-1)
}

function firstAfter(value: string, index: number): string {
  return value.slice(index).trimStart().slice(0, 1)
}

function isOperator(sign: string): boolean {
  return sign !== '' && '=+−×÷<>≤≥≠≈∈∉⊂∪∩→^(/*'.includes(sign)
}
