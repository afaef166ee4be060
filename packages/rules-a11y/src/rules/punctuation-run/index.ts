import { defineRule } from '@lisible/core'
import { sources } from '../../sources.js'

export const punctuationRun = defineRule({
  meta: {
    id: 'a11y/punctuation-run',
    description: {
      fr: 'Un seul signe de ponctuation suffit.',
      en: 'One punctuation mark is enough.',
    },
    rationale: {
      fr: 'Selon les réglages, une suite de « ! » ou de « ? » est énoncée signe par signe ou remplacée par une longue pause ; elle gêne aussi des personnes dyslexiques. Un signe dit la même chose. « ?! » et « … » ne sont pas signalés.',
      en: 'Depending on the settings a run of “!” or “?” is said mark by mark or becomes a long pause; it also disturbs some dyslexic people. One mark says the same. “?!” and “…” are not reported.',
    },
    category: 'accessibility',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'info',
    fixable: true,
    sources: [sources.ipedis],
    examples: [
      {
        text: 'C’est parti !!!!',
        findings: [{ message: 'run', span: ' !!!!', fixed: 'C’est parti\u202F!' }],
      },
      { text: 'Déjà complet ?!?!?', findings: [{ span: ' ?!?!?', fixed: 'Déjà complet\u202F?!' }] },
      { text: 'À suivre......', findings: [{ span: '......', fixed: 'À suivre…' }] },
      { text: 'Sold out!!!', lang: 'en', findings: [{ span: '!!!', fixed: 'Sold out!' }] },
      { text: 'C’est parti ! Déjà complet ?! À suivre…' },
      { text: 'Et puis... rien' },
    ],
  },
  messages: {
    run: {
      fr: (d: { mark: string }) =>
        `Une suite de signes se lit mal, à voix haute comme à l’œil. « ${d.mark} » dit la même chose.`,
      en: (d) => `A run of marks reads badly, aloud and to the eye. \`${d.mark}\` says the same.`,
    },
  },
  create: (context) => ({
    text(text) {
      const { value } = text
      for (let i = 0; i < value.length; i++) {
        const unit = value.charCodeAt(i)
        if (
          unit !== 0x21 &&
          unit !== 0x3f &&
          unit !== 0x2e &&
          unit !== 0x2026 &&
          unit !== 0xff01 &&
          unit !== 0xff1f
        )
          continue
        const end = endOfRun(value, i)
        const mark = short(value.slice(i, end))
        if (mark !== undefined) {
          const french = !text.lang.startsWith('en') && mark !== '…'
          const start = startOfSpace(value, i)
          const fix = start < i ? (french ? `\u202F${mark}` : mark) : mark
          context.report({ text, start, end, message: 'run', data: { mark }, expected: [fix], fix })
        }
        i = end - 1
      }
    },
  }),
})

/** End of the marks of one kind from `start`, single spaces between `!` and `?` included. */
function endOfRun(value: string, start: number): number {
  const dots = isDot(value.charAt(start))
  let end = start + 1
  while (end < value.length) {
    const next = value.charAt(end)
    if (dots ? isDot(next) : isLoud(next)) end++
    else if (!dots && /[ \u00A0\u202F]/.test(next) && isLoud(value.charAt(end + 1))) end += 2
    else break
  }
  return end
}

function isDot(sign: string): boolean {
  return sign === '.' || sign === '…'
}

function isLoud(sign: string): boolean {
  return sign !== '' && '!?！？'.includes(sign)
}

const fewest = 3

/** What the run says in one mark; `undefined` when it is short enough. */
function short(run: string): string | undefined {
  const marks = run.replace(/[ \u00A0\u202F]/g, '')
  if (isDot(marks.charAt(0)))
    return marks.length > 3 || (marks.length > 1 && marks.includes('…')) ? '…' : undefined
  if (marks.length < fewest) return undefined
  const asks = /[?？]/.test(marks)
  return asks ? (/[!！]/.test(marks) ? '?!' : '?') : '!'
}

function startOfSpace(value: string, index: number): number {
  let start = index
  while (start > 0 && /[ \u00A0\u202F]/.test(value.charAt(start - 1))) start--
  return start > 0 && value.charAt(start - 1) !== '\n' ? start : index
}
