import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { Phrases } from '../src/claims/phrases.js'

const source = fileURLToPath(new URL('../src/', import.meta.url))

/** Every regular expression written in the sources, and every alternative of phrases. */
function literals(): { where: string; pattern: string; flags: string }[] {
  const found: { where: string; pattern: string; flags: string }[] = []
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const code = readFileSync(source + name, 'utf8')
    const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const slash = node.text.lastIndexOf('/')
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
        const flags = node.text.slice(slash + 1)
        found.push({ where: `${name}:${line}`, pattern: node.text.slice(1, slash), flags })
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'Phrases') {
        const [, list] = node.arguments ?? []
        if (list && ts.isArrayLiteralExpression(list)) {
          const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
          for (const element of list.elements) {
            const written = ts.isTemplateExpression(element)
              ? [element.head.text, ...element.templateSpans.map(({ literal }) => literal.text)].join(
                  '(?:amie?s?)',
                )
              : (element as ts.StringLiteral).text
            // Without repetition but for spaces between words, there is nothing to backtrack over.
            if (!/[*+{]| \?/.test(written)) continue
            const { source: pattern, flags } = new Phrases('', [written]).pattern
            found.push({ where: `${name}:${line}`, pattern, flags })
          }
        }
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

/** Properties of Unicode as letters: the checker is slow on the real classes, which change nothing here. */
function plain(pattern: string): string {
  const letters = pattern
    .replace(/\\p\{Lu\}/gu, 'A-Z')
    .replace(/\\p\{(?:L|Ll)\}/gu, 'a-z')
    .replace(/\\p\{M\}/gu, '\\u0300-\\u036f')
    .replace(/\\p\{N\}/gu, '0-9')
  return letters.replace(/(?<!\[[^\]]*)(a-z|A-Z|0-9)/gu, '[$1]')
}

describe('regular expressions', () => {
  const all = literals()

  it('are found', () => expect(all.length).toBeGreaterThan(40))

  it.each(all)('$where $pattern backtracks within bounds', ({ pattern, flags }) => {
    const { status } = checkSync(plain(pattern), flags.replace(/[gyv]/g, ''), { timeout: 20_000 })
    expect(status).toBe('safe')
  })
})
