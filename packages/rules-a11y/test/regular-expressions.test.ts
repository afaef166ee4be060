import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

/** Every regular expression written in the sources of a package. */
function expressionsOf(folder: string): { where: string; source: string; flags: string }[] {
  const found: { where: string; source: string; flags: string }[] = []
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const file = ts.createSourceFile(
      name,
      readFileSync(`${folder}/${name}`, 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    )
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const slash = node.text.lastIndexOf('/')
        const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1
        found.push({
          where: `${name}:${line}`,
          source: node.text.slice(1, slash),
          flags: node.text.slice(slash + 1),
        })
      }
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

describe('regular expressions', () => {
  const expressions = [
    ...expressionsOf(fileURLToPath(new URL('../src', import.meta.url))),
    ...expressionsOf(fileURLToPath(new URL('../../rules-media/src', import.meta.url))),
  ]

  it('are all found', () => {
    expect(expressions.length).toBeGreaterThan(100)
  })

  it.each(expressions)('$where $source is safe from catastrophic backtracking', ({ source, flags }) => {
    // Sticky, global and set flags change nothing about backtracking; recheck knows no `v`.
    const { status } = checkSync(source, flags.replace(/[gyv]/g, ''), {
      timeout: 60_000,
      attackTimeout: 30_000,
      incubationTimeout: 30_000,
    })
    expect(status).toBe('safe')
  })
})
