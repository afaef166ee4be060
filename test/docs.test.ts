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

  it('link to files that are there', () => {
    const pages = [
      ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' }).map((path) =>
        join('docs', path),
      ),
      'README.md',
      'CONTRIBUTING.md',
    ].filter((path) => path.endsWith('.md'))
    const dead: string[] = []
    for (const page of pages) {
      const text = readFileSync(join(root, page), 'utf8')
        .replace(/```[\s\S]*?```/g, '')
        .replace(/`[^`\n]*`/g, '')
      for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^[a-z]+:|^#/.test(target!)) continue
        const file = join(root, dirname(page), target!.split('#')[0]!)
        if (!existsSync(file)) dead.push(`${page} → ${target}`)
      }
    }
    expect(dead).toEqual([])
  })
})
