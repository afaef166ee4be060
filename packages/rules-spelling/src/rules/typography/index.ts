import { defineRule, type Text, TokenKind } from '@lisible/core'
import * as v from 'valibot'
import { clingsToWord } from '../../punctuation/colon.js'

const noBreak = '\u00a0'
const narrow = '\u202f'

/** `spelling/typography` */
export const typography = defineRule({
  meta: {
    id: 'spelling/typography',
    description: {
      fr: 'Les signes doubles et les guillemets ont leurs espaces insécables, les points de suspension sont un seul signe.',
      en: 'French double marks and quotation marks have their no-break spaces, an ellipsis is one character.',
    },
    rationale: {
      fr: 'Une espace insécable évite qu’un « ! » se retrouve seul en début de ligne. Presque personne ne la tape dans une publication\u00a0: la règle est désactivée par défaut, et corrige quand on la demande. L’espace fine (U+202F) compte pour deux caractères sur X, qui ne compte pour un que les signes jusqu’à U+10FF et quelques ponctuations\u00a0; dans un texte destiné à X, c’est l’espace insécable ordinaire (U+00A0), qui en compte un.',
      en: 'A no-break space keeps a `!` from standing alone at the start of a line. Hardly anyone types it in a post: the rule is off by default, and fixes when asked. The narrow space (U+202F) counts as two characters on X, where only those up to U+10FF and some punctuation count as one; a text for X gets the plain no-break space (U+00A0), which counts as one.',
    },
    category: 'spelling',
    reach: 'text',
    criterion: 'Cr4.2',
    severity: 'off',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'X, Counting characters (twitter-text v3)',
        url: 'https://docs.x.com/fundamentals/counting-characters',
        date: '2026-11-25',
      },
    ],
    examples: [
      { text: 'Bonjour\u202f! Ouvert de 10:30 à 18:00 ;-)' },
      {
        text: 'Vous venez ?',
        findings: [{ message: 'space', span: ' ?', expected: ['\u202f?'], fixed: 'Vous venez\u202f?' }],
      },
      {
        text: 'Vous venez?',
        networks: ['x'],
        findings: [{ message: 'space', span: '?', expected: ['\u00a0?'], fixed: 'Vous venez\u00a0?' }],
      },
      {
        text: 'À suivre...',
        findings: [{ message: 'ellipsis', span: '...', expected: ['…'], fixed: 'À suivre…' }],
      },
    ],
  },
  messages: {
    space: {
      fr: (d: { mark: string }) =>
        `«\u00a0${d.mark}\u00a0» demande une espace insécable, pour ne pas passer seul à la ligne. Remplacez ou ajoutez l’espace.`,
      en: (d) =>
        `French sets a no-break space beside \`${d.mark}\`, so that it never stands alone on a line. Replace or add the space.`,
    },
    ellipsis: {
      fr: () =>
        'Les points de suspension sont un seul signe, «\u00a0…\u00a0»\u00a0: un caractère au lieu de trois. Remplacez-les.',
      en: () => 'An ellipsis is one character, `…`, instead of three. Replace the full stops.',
    },
  },
  options: v.strictObject({
    /** Space before `; ! ?`: `narrow` (U+202F; U+00A0 in texts for X, where it counts double) or `no-break`. */
    space: v.optional(v.picklist(['narrow', 'no-break']), 'narrow'),
    /** Whether `...` becomes `…`. */
    ellipsis: v.optional(v.boolean(), true),
  }),
  create(context) {
    const { space, ellipsis } = context.options
    return {
      text(text) {
        const onX = text.networks.some((network) => network === 'x' || network.startsWith('x/'))
        const thin = space === 'narrow' && !onX ? narrow : noBreak
        for (const { start, end, replacement, mark } of marks(text, thin, ellipsis)) {
          const place = { text, start, end, expected: [replacement], fix: replacement }
          if (mark === undefined) context.report({ ...place, message: 'ellipsis' })
          else context.report({ ...place, message: 'space', data: { mark } })
        }
      },
    }
  },
})

interface Place {
  readonly start: number
  readonly end: number
  readonly replacement: string
  /** Absent for an ellipsis. */
  readonly mark?: string
}

function* marks(text: Text, thin: string, ellipsis: boolean): Iterable<Place> {
  const { tokens, value } = text
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.kind(i) !== TokenKind.punctuation) continue
    const start = tokens.start(i)
    const end = tokens.end(i)
    const mark = value.slice(start, end)
    if (mark === '...' && ellipsis) yield { start, end, replacement: '…' }
    else if (mark === '«') {
      const spaced = tokens.kind(i + 1) === TokenKind.space
      const found = spaced ? tokens.text(i + 1) : ''
      if (isRight(found) || (!spaced && tokens.kind(i + 1) !== TokenKind.word)) continue
      yield { start, end: spaced ? tokens.end(i + 1) : end, replacement: mark + noBreak, mark }
    } else if (mark === '»' || mark === ':' || mark === ';' || mark === '!' || mark === '?') {
      const spaced = tokens.kind(i - 1) === TokenKind.space
      const before = spaced ? i - 2 : i - 1
      if (!isSpoken(tokens.kind(before)) || isRight(spaced ? tokens.text(i - 1) : '')) continue
      // An emoticon, a ratio or an hour: « :) », « 16:9 ».
      if (mark !== '»' && /[-)(DPp\d/]/.test(value[end] ?? '')) continue
      // `spelling/spacing` says so.
      if (clingsToWord(text, i)) continue
      const wanted = mark === ':' || mark === '»' ? noBreak : thin
      yield { start: spaced ? tokens.start(i - 1) : start, end, replacement: wanted + mark, mark }
    }
  }
}

const isRight = (space: string): boolean => space === noBreak || space === narrow

function isSpoken(kind: TokenKind): boolean {
  return (
    kind === TokenKind.word ||
    kind === TokenKind.number ||
    kind === TokenKind.hashtag ||
    kind === TokenKind.mention
  )
}
