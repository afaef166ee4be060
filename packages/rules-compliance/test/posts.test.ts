import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defaultOptions, LineIndex, Linter, plainText } from '@lisible/core'
import { describe, expect, it } from 'vitest'
import { rules } from '../src/index.js'

const posts = fileURLToPath(new URL('../../../../shared/eval/posts/dev.jsonl', import.meta.url))

describe.skipIf(!existsSync(posts))(
  'real posts (skipped when ../shared/eval is not beside the repository)',
  () => {
    it('are questioned less than once in 10,000 words, on any network', () => {
      const networks = ['facebook', 'instagram', 'linkedin', 'pinterest', 'tiktok']
      const entries = rules.map((rule) => ({ rule, options: defaultOptions(rule) }))
      const linter = new Linter()
      let words = 0
      const found: string[] = []
      for (const line of readFileSync(posts, 'utf8').split('\n').filter(Boolean)) {
        const { id, text, lang = 'fr' } = JSON.parse(line) as { id: string; text: string; lang?: string }
        words += text.split(/\s+/).length
        const publications = [plainText(text, { lang, networks })]
        const draft = {
          path: 'post.txt',
          source: text,
          lines: new LineIndex(text),
          publications,
          problems: [],
        }
        for (const { rule, messageId } of linter.lint(draft, {
          networks,
          lang,
          rules: entries,
          settings: {},
        }))
          found.push(`${id} ${rule} ${messageId}`)
      }
      expect(found.filter((one) => one.includes('lint/crash'))).toEqual([])
      expect(found.length / (words / 10_000), found.join('\n')).toBeLessThan(1)
    }, 120_000)
  },
)
