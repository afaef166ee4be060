import { yamlLibrary } from '../drafts/host/yaml/library.js'
import { findFrontMatter } from '../drafts/native/front-matter.js'
import { type Directive, parseDirective } from './directive.js'

/** Directives in the comments of a draft, in its order: HTML comments of a text, `#` comments of YAML. */
export function collectDirectives(source: string, extension: string): Directive[] {
  if (!/lisible-/i.test(source)) return []
  switch (extension) {
    case 'yaml':
    case 'yml':
      return yamlDirectives(source, 0, source.length)
    case 'md':
    case 'markdown':
    case 'txt':
    case 'tweet': {
      const frontMatter = findFrontMatter(source)
      const yaml = frontMatter ? yamlDirectives(source, frontMatter.yaml.start, frontMatter.yaml.end) : []
      return [...yaml, ...htmlDirectives(source, frontMatter?.bodyStart ?? 0)]
    }
    default:
      return []
  }
}

function htmlDirectives(source: string, from: number): Directive[] {
  const found: Directive[] = []
  for (let start = source.indexOf('<!--', from); start !== -1; start = source.indexOf('<!--', start + 4)) {
    const close = source.indexOf('-->', start + 4)
    if (close === -1) break
    const directive = parseDirective(source, start + 4, close, { start, end: close + 3 })
    if (directive) found.push(directive)
  }
  return found
}

function yamlDirectives(source: string, start: number, end: number): Directive[] {
  const found: Directive[] = []
  let at = start
  for (const token of new (yamlLibrary().Lexer)().lex(source.slice(start, end))) {
    // The lexer's own marks (document, flow scalar…) are control characters that stand nowhere in the source.
    if (token.length === 1 && /[\x02\x18\x1f\ufeff]/.test(token) && source[at] !== token) continue
    if (token.startsWith('#')) {
      const directive = parseDirective(source, at + 1, at + token.length, {
        start: at,
        end: at + token.length,
      })
      if (directive) found.push(directive)
    }
    at += token.length
  }
  return found
}
