import { defineRule, type Text, TokenKind, Vocabulary } from '@lisible/core'

/** `spelling/spacing` */
export const spacing = defineRule({
  meta: {
    id: 'spelling/spacing',
    description: {
      fr: 'Pas d’espace avant la virgule ni le point\u00a0; une espace après la virgule et le point d’exclamation.',
      en: 'No space before a comma or a full stop; one after a comma and an exclamation mark.',
    },
    rationale: {
      fr: 'Une virgule collée au mot qui suit, ou détachée de celui qui précède, saute aux yeux et peut passer à la ligne toute seule. Les espaces insécables des autres signes sont l’affaire de `spelling/typography`.',
      en: 'A comma that clings to the next word, or hangs off the one before, catches the eye and may wrap alone to the next line. The no-break spaces of other marks are for `spelling/typography`.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['fr', 'en'],
    sources: [
      {
        title: 'Banque de dépannage linguistique\u00a0: espacement avant et après les signes de ponctuation',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/22039/la-typographie/espacement/espacement-avant-et-apres-les-signes-de-ponctuation-et-les-symboles',
      },
    ],
    examples: [
      { text: 'Buvette, jeux et 1,5\u00a0km de balade. Venez\u00a0! La suite sur lisible.example, ou… ici.' },
      {
        text: 'Venez nombreux , la buvette est ouverte .',
        findings: [
          {
            message: 'before',
            span: ' ,',
            expected: [','],
            fixed: 'Venez nombreux, la buvette est ouverte .',
          },
          { message: 'before', span: ' .', expected: ['.'] },
        ],
      },
      {
        text: 'Apportez un verre,une assiette\u00a0!Merci.',
        findings: [
          {
            message: 'after',
            span: ',',
            expected: [', '],
            fixed: 'Apportez un verre, une assiette\u00a0!Merci.',
          },
          { message: 'after', span: '!', expected: ['! '] },
        ],
      },
    ],
  },
  messages: {
    before: {
      fr: (d: { mark: string }) =>
        `Une espace sépare «\u00a0${d.mark}\u00a0» du mot qui précède\u00a0: le signe peut passer seul à la ligne. Retirez-la.`,
      en: (d) => `A space stands before \`${d.mark}\`: the mark may wrap alone to the next line. Remove it.`,
    },
    after: {
      fr: (d: { mark: string }) => `Il manque une espace après «\u00a0${d.mark}\u00a0». Ajoutez-la.`,
      en: (d) => `A space is missing after \`${d.mark}\`. Add it.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const { tokens } = text
        for (const i of tokens.placesOf(marks)) {
          const mark = tokens.text(i)
          const end = tokens.end(i)
          if (hangs(text, i)) {
            const start = tokens.start(i - 1)
            context.report({
              text,
              start,
              end,
              message: 'before',
              data: { mark },
              expected: [mark],
              fix: mark,
            })
          } else if (clings(text, i)) {
            const fix = `${mark} `
            context.report({
              text,
              start: end - 1,
              end,
              message: 'after',
              data: { mark },
              expected: [fix],
              fix,
            })
          }
        }
      },
    }
  },
})

const marks = new Vocabulary(', . !')

/** Whether a space stands between a word and the comma or full stop behind it. */
function hangs({ tokens }: Text, index: number): boolean {
  if (tokens.text(index) === '!' || tokens.kind(index - 1) !== TokenKind.space) return false
  if (tokens.kind(index - 2) !== TokenKind.word) return false
  const next = tokens.kind(index + 1)
  return index + 1 === tokens.length || next === TokenKind.space || next === TokenKind.lineBreak
}

/** Whether a word begins right behind the mark; a full stop may be of a name (`Node.js`). */
function clings({ tokens, value }: Text, index: number): boolean {
  const next = tokens.kind(index + 1)
  if (next !== TokenKind.word && next !== TokenKind.elision) return false
  const mark = tokens.text(index)
  if (mark === '.') return false
  const at = mark === '!' && tokens.kind(index - 1) === TokenKind.space ? index - 2 : index - 1
  if (tokens.kind(at) !== TokenKind.word || tokens.end(at) - tokens.start(at) < shortest) return false
  if (tokens.end(index + 1) - tokens.start(index + 1) < shortest && next === TokenKind.word) return false
  return mark === ',' || /[A-ZÀ-Þ]/.test(value.charAt(tokens.start(index + 1)))
}

/** Letters of a word: `a,b` is rather code. */
const shortest = 2
