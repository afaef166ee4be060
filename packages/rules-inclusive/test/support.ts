import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type AnyRule, defaultOptions, type Finding, LineIndex, Linter, plainText } from '@lisible/core'

const linter = new Linter({ locale: 'fr' })

/** Findings of `rules` on one text, with the options each has by default, or `options` for all. */
export function lintText(
  text: string,
  rules: readonly AnyRule[],
  {
    lang = 'fr',
    options,
    settings = {},
  }: { lang?: string; options?: unknown; settings?: Record<string, unknown> } = {},
): Finding[] {
  const draft = {
    path: 'draft.txt',
    source: text,
    lines: new LineIndex(text),
    publications: [plainText(text, { lang })],
    problems: [],
  }
  const entries = rules.map((rule) => ({ rule, options: options ?? defaultOptions(rule) }))
  return linter.lint(draft, { networks: [], lang, rules: entries, settings })
}

export function readData<T>(name: string): T[] {
  return readFileSync(fileURLToPath(new URL(`../data/${name}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)
}
