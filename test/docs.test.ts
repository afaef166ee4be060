import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rulePages } from '../scripts/docs/pages.js'

const root = fileURLToPath(new URL('..', import.meta.url))

describe('docs', () => {
  it('are what the rules say now (npm run docs writes them)', () => {
    const stale: string[] = []
    for (const [path, text] of rulePages()) {
      const file = join(root, 'docs', path)
      if (!existsSync(file) || readFileSync(file, 'utf8') !== text) stale.push(path)
    }
    expect(stale).toEqual([])
  })

  it('link to files and headings that are there, and to well-formed addresses', () => {
    const pages = [
      ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) =>
        join('docs', path),
      ),
      'README.md',
      'CONTRIBUTING.md',
    ].filter((path) => path.endsWith('.md'))
    const dead: string[] = []
    for (const page of pages) {
      for (const target of linksOf(readFileSync(join(root, page), 'utf8'))) {
        if (/^https?:/.test(target)) {
          if (!URL.canParse(target)) dead.push(`${page} → ${target}`)
          continue
        }
        const [path, anchor] = target.split('#') as [string, string | undefined]
        const file = path === '' ? join(root, page) : join(root, dirname(page), path)
        if (!existsSync(file)) dead.push(`${page} → ${target}`)
        else if (anchor !== undefined && !anchorsOf(readFileSync(file, 'utf8')).has(anchor))
          dead.push(`${page} → ${target}`)
      }
    }
    expect(dead).toEqual([])
  })
})

/** Targets of the links of a page; not those in examples. */
function linksOf(markdown: string): string[] {
  const text = markdown.replace(/(`{3,})[\s\S]*?\1/g, '').replace(/(`+)[^\n]*?\1/g, '')
  return [...text.matchAll(/(?<!\\)\]\(([^)\s]+)\)/g)].map(([, target]) => target!)
}

/** Anchors of its headings, made as GitHub makes them. */
function anchorsOf(markdown: string): Set<string> {
  const headings = markdown.replace(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)
  return new Set(
    [...headings].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replace(/\s/g, '-'),
    ),
  )
}
