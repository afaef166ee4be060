import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A regular expression of the sources of a package. */
export interface Expression {
  /** File and line. */
  readonly where: string
  readonly pattern: string
  readonly flags: string
}

/**
 * Every regular expression written in the sources below a folder, which ends with `/`, and those that `more` finds in
 * other nodes.
 */
export function expressionsIn(
  folder: string,
  more: (node: ts.Node) => readonly Pick<Expression, 'pattern' | 'flags'>[] = () => [],
): Expression[] {
  const found: Expression[] = []
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue
    const code = readFileSync(folder + name, 'utf8')
    const file = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      const where = `${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
      if (ts.isRegularExpressionLiteral(node)) {
        const slash = node.text.lastIndexOf('/')
        found.push({ where, pattern: node.text.slice(1, slash), flags: node.text.slice(slash + 1) })
      }
      for (const one of more(node)) found.push({ where, ...one })
      ts.forEachChild(node, visit)
    }
    visit(file)
  }
  return found
}

/** Properties of Unicode as letters: the checker is slow on the real classes, which change nothing here. */
export function withPlainClasses(pattern: string): string {
  const letters = pattern
    .replace(/\\p\{Lu\}/gu, 'A-Z')
    .replace(/\\p\{(?:L|Ll)\}/gu, 'a-z')
    .replace(/\\p\{M\}/gu, '\\u0300-\\u036f')
    .replace(/\\p\{N\}/gu, '0-9')
  return letters.replace(/(?<!\[[^\]]*)(a-z|A-Z|0-9)/gu, '[$1]')
}
