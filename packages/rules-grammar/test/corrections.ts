import type { AnyRule } from '@lisible/core'
import { lintExample } from '@lisible/core/rule-tester'
import { resources } from '../../lexicon-fr/test/resources.js'

/** What a rule finds in a text: what is written, and what it would have there, all choices with ` | `. */
export function correctionsOf(rule: AnyRule): (text: string) => readonly (readonly [string, string])[] {
  return (text) =>
    lintExample(rule, { text }, { resources }).map(({ start, end, expected }) => [
      text.slice(start.offset, end.offset),
      expected.join(' | '),
    ])
}
