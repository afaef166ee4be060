import { CharClass, classAt, defineRule } from '@lisible/core'
import { isMark, isOverlay, mayHaveMarks, withoutMarks, withoutOverlays } from '../../letters/marks.js'
import { sources } from '../../sources.js'

export const combiningAbuse = defineRule({
  meta: {
    id: 'a11y/combining-abuse',
    description: {
      fr: 'Pas de mots barrés ou couverts de signes combinés.',
      en: 'No words struck through or covered with combining marks.',
    },
    rationale: {
      fr: 'Un trait posé sur chaque lettre (« barré »), ou des piles d’accents, sont des caractères de plus : un lecteur d’écran les énonce lettre après lettre, ou bute sur du bruit. Les accents ordinaires, même décomposés, et ceux du vietnamien ou du yoruba ne sont pas signalés.',
      en: 'A line put on every letter (“struck through”), or piles of accents, are characters of their own: a screen reader says them letter after letter, or stumbles over noise. Ordinary accents, even decomposed, and those of Vietnamese or Yoruba are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'error',
    fixable: true,
    sources: [sources.h86],
    examples: [
      {
        text: 'Entrée p̶a̶y̶a̶n̶t̶e̶ gratuite',
        findings: [{ message: 'overlay', span: 'p̶a̶y̶a̶n̶t̶e̶', fixed: 'Entrée payante gratuite' }],
      },
      { text: 'N̲o̲u̲v̲e̲a̲u̲ !', findings: [{ message: 'overlay', span: 'N̲o̲u̲v̲e̲a̲u̲', fixed: 'Nouveau !' }] },
      { text: 'P̷̢̛e̷̡͠u̵͝r ce soir', findings: [{ message: 'pile', span: 'P̷̢̛e̷̡͠u̵͝r', expected: ['Peur'] }] },
      { text: 'o̶l̶d̶ new price', lang: 'en', findings: [{ span: 'o̶l̶d̶', fixed: 'old new price' }] },
      {
        text: 'Un e\u0301ve\u0301nement',
        note: { fr: 'Des accents décomposés.', en: 'Decomposed accents.' },
      },
      {
        text: 'Phở tie\u0302\u0301ng Việt, ẹ kú àárọ̀',
        note: { fr: 'Vietnamien et yoruba.', en: 'Vietnamese and Yoruba.' },
      },
    ],
  },
  messages: {
    overlay: {
      fr: (d: { plain: string }) =>
        `Ces lettres portent chacune un trait : un lecteur d’écran le lit lettre après lettre, ou ne dit pas que c’est barré. Écrivez « ${d.plain} », et dites en mots ce qui a changé.`,
      en: (d) =>
        `Each of these letters bears a line: a screen reader says it letter after letter, or does not say that it is struck through. Write \`${d.plain}\`, and say in words what has changed.`,
    },
    pile: {
      fr: (d: { plain: string }) =>
        `Ces lettres portent des piles de signes : un lecteur d’écran n’y lit que du bruit. Écrivez « ${d.plain} ».`,
      en: (d) =>
        `These letters bear piles of marks: a screen reader reads nothing but noise. Write \`${d.plain}\`.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!mayHaveMarks(text.value)) return
      for (const run of markedRuns(text.value)) {
        const { start, end } = run
        const written = text.value.slice(start, end)
        const plain = run.piled ? withoutMarks(written) : withoutOverlays(written)
        context.report({
          text,
          start,
          end,
          message: run.piled ? 'pile' : 'overlay',
          data: { plain },
          expected: [plain],
          ...(run.piled ? {} : { fix: plain }),
        })
      }
    },
  }),
})

interface MarkedRun {
  start: number
  end: number
  /** Letters with a line. */
  lines: number
  piled: boolean
}

const fewestLines = 3

/** Stretches of letters with lines or piles of marks; words in a row make one. Linear. */
function markedRuns(value: string): MarkedRun[] {
  const runs: MarkedRun[] = []
  let run: MarkedRun | undefined
  let wordStart = -1
  let i = 0
  while (i < value.length) {
    const found = classAt(value, i)
    const isLetter = found === CharClass.lower || found === CharClass.upper || found === CharClass.digit
    if (isLetter) {
      if (wordStart === -1) wordStart = i
    } else wordStart = -1
    const baseEnd = i + ((value.codePointAt(i) as number) > 0xffff ? 2 : 1)
    let end = baseEnd
    while (end < value.length && isMark(value.charCodeAt(end))) end++
    const abuse = end > baseEnd ? abuseOf(value.slice(i, end)) : undefined
    if (abuse) {
      if (run === undefined) {
        run = { start: wordStart === -1 ? i : wordStart, end, lines: 0, piled: false }
        runs.push(run)
      }
      run.end = end
      run.lines += abuse === 'line' ? 1 : 0
      run.piled ||= abuse === 'pile'
    } else if (isLetter && run !== undefined && run.end === i) {
      run.end = end
    } else if (found !== CharClass.space) run = undefined
    i = end
  }
  return runs.filter(({ lines, piled }) => piled || lines >= fewestLines)
}

/** What the marks on a letter are, once those that make one letter with it are composed. */
function abuseOf(grapheme: string): 'line' | 'pile' | undefined {
  const composed = grapheme.normalize('NFC')
  const rest = [...composed].slice(1)
  if (rest.length >= 2) return 'pile'
  return rest.length === 1 && isOverlay((rest[0] as string).codePointAt(0) as number) ? 'line' : undefined
}
