import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { expressionsIn, withPlainClasses } from '../../../test/expressions.js'
import { Phrases } from '../src/claims/phrases.js'

/** The alternatives of phrases, each as the regular expression that it becomes. */
function alternativesOf(node: ts.Node): { pattern: string; flags: string }[] {
  if (!ts.isNewExpression(node) || node.expression.getText() !== 'Phrases') return []
  const list = node.arguments?.[1]
  if (!list || !ts.isArrayLiteralExpression(list)) return []
  return (
    list.elements
      .map((element) =>
        ts.isTemplateExpression(element)
          ? [element.head.text, ...element.templateSpans.map(({ literal }) => literal.text)].join(
              '(?:amie?s?)',
            )
          : (element as ts.StringLiteral).text,
      )
      // Without repetition but for spaces between words, there is nothing to backtrack over.
      .filter((written) => /[*+{]| \?/.test(written))
      .map((written) => {
        const { source, flags } = new Phrases('', [written]).pattern
        return { pattern: source, flags }
      })
  )
}

describe('regular expressions', () => {
  const all = expressionsIn(fileURLToPath(new URL('../src/', import.meta.url)), alternativesOf)

  it('are found', () => expect(all.length).toBeGreaterThan(40))

  it.each(all)('$where $pattern backtracks within bounds', ({ pattern, flags }) => {
    const { status } = checkSync(withPlainClasses(pattern), flags.replace(/[gyv]/g, ''), {
      timeout: 60_000,
      attackTimeout: 30_000,
      incubationTimeout: 30_000,
    })
    expect(status).toBe('safe')
  })
})
