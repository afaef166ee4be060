import { defineRule, type Text, TokenKind } from '@lisible/core'
import words from './words.json' with { type: 'json' }

interface Tables {
  readonly grammatical: ReadonlySet<string>
  readonly determiners: ReadonlySet<string>
  readonly emphatic: ReadonlySet<string>
}

/** `spelling/repeated-word` */
export const repeatedWord = defineRule({
  meta: {
    id: 'spelling/repeated-word',
    description: {
      fr: 'Un mot n’est pas écrit deux fois de suite par mégarde.',
      en: 'A word is not written twice in a row by accident.',
    },
    rationale: {
      fr: 'Un mot doublé («\u00a0de de\u00a0», «\u00a0le le\u00a0») reste souvent d’une phrase remaniée, et l’œil de l’auteur ne le voit plus\u00a0; un lecteur d’écran, lui, le dit deux fois. Les répétitions voulues ne sont pas relevées\u00a0: «\u00a0nous nous retrouvons\u00a0», «\u00a0très très bien\u00a0», «\u00a0bla bla\u00a0».',
      en: 'A doubled word (`de de`, `the the`) is often what is left of a rewritten sentence, and the author’s eye no longer sees it; a screen reader says it twice. Repetitions that are meant are left alone: `nous nous retrouvons`, `very very good`, `that that`.',
    },
    category: 'spelling',
    reach: 'block',
    criterion: 'Cr4.2',
    severity: 'warning',
    fixable: true,
    languages: ['fr', 'en'],
    sources: [
      {
        title: 'LanguageTool, règle FRENCH_WORD_REPEAT_RULE (description)',
        url: 'https://community.languagetool.org/rule/list?lang=fr',
      },
    ],
    examples: [
      { text: 'Nous nous retrouvons samedi, c’est très très bientôt\u00a0: fini le bla bla\u00a0!' },
      { text: 'Vous vous demandez ce qu’il en est\u00a0? Chut chut chut, un petit petit indice arrive.' },
      {
        text: 'Le programme de de samedi est en ligne.',
        findings: [
          {
            message: 'repeated',
            span: 'de de',
            expected: ['de'],
            fixed: 'Le programme de samedi est en ligne.',
          },
        ],
      },
      {
        text: 'Le programme programme est en ligne.',
        findings: [{ message: 'repeated', span: 'programme programme', expected: ['programme'] }],
      },
      { text: 'La la la, l’air est resté en tête.' },
      {
        text: 'Join us on the the terrace.',
        lang: 'en',
        findings: [{ span: 'the the', expected: ['the'] }],
      },
    ],
  },
  messages: {
    repeated: {
      fr: (d: { word: string }) =>
        `«\u00a0${d.word}\u00a0» est écrit deux fois de suite. Gardez-en un, à moins que la répétition soit voulue.`,
      en: (d) => `\`${d.word}\` is written twice in a row. Keep one, unless the repetition is meant.`,
    },
  },
  create(context) {
    return {
      text(text) {
        const { tokens, value } = text
        const { forms } = tokens
        const language = text.lang.startsWith('en') ? words.en : words.fr
        for (let i = 0; i + 2 < tokens.length; i++) {
          if (
            forms[i]?.lower !== forms[i + 2]?.lower ||
            !isRepeated(text, i) ||
            isRepeated(text, i + 2) ||
            isRepeated(text, i - 2)
          )
            continue
          const word = tokens.text(i + 2)
          const { grammatical, determiners, emphatic } = tablesOf(language)
          const lower = word.toLowerCase()
          const slip = grammatical.has(lower) || (lower === 'la' && isArticle(text, i))
          if (!slip) {
            const noun =
              lower.length >= shortestNoun &&
              !emphatic.has(lower) &&
              word === lower &&
              !/ent$/.test(word) &&
              determiners.has(tokens.text(i - 2).toLowerCase())
            if (!noun || tokens.kind(i + 1) !== TokenKind.space || word !== tokens.text(i)) continue
          }
          const start = tokens.start(i)
          const end = tokens.end(i + 2)
          const first = tokens.text(i)
          context.report({
            text,
            start,
            end,
            message: 'repeated',
            data: { word: lower },
            expected: [first],
            ...(slip && value[tokens.end(i)] === ' ' ? { fix: { start: tokens.end(i), end, text: '' } } : {}),
          })
        }
      },
    }
  },
})

const shortestNoun = 5
const byLanguage = new Map<object, Tables>()

function tablesOf(language: typeof words.fr): Tables {
  let read = byLanguage.get(language)
  if (!read) {
    read = {
      grammatical: new Set(language.grammatical),
      determiners: new Set(language.determiners),
      emphatic: new Set(language.emphatic),
    }
    byLanguage.set(language, read)
  }
  return read
}

/** « Toute la la programmation », and no song: « oh la la », « tra la la ». */
function isArticle({ tokens }: Text, i: number): boolean {
  return (
    tokens.kind(i - 2) === TokenKind.word &&
    /^(?:toute|de|à|dans|sur|pour|avec|par|chez|et|est|sous|vers)$/.test(tokens.text(i - 2)) &&
    tokens.kind(i + 4) === TokenKind.word
  )
}

/** Whether the word at `i` is followed by itself, one space or line break between them. */
function isRepeated({ tokens, value }: Text, i: number): boolean {
  if (tokens.kind(i) !== TokenKind.word || tokens.kind(i + 2) !== TokenKind.word) return false
  const between = tokens.kind(i + 1)
  if (between !== TokenKind.space && between !== TokenKind.lineBreak) return false
  const length = tokens.end(i) - tokens.start(i)
  if (length !== tokens.end(i + 2) - tokens.start(i + 2)) return false
  const first = tokens.text(i)
  const second = tokens.text(i + 2)
  // An elided word after it makes `de d'`: another word.
  if (value[tokens.end(i + 2)] === '-') return false
  return first === second || first.toLowerCase() === second
}
