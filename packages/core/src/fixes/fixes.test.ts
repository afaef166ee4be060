import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../drafts/draft.js'
import { parseDraft } from '../drafts/parse-draft.js'
import type { Finding } from '../findings/finding.js'
import type { Edit } from '../source-map/source-map.js'
import { applyFixes } from './apply-fixes.js'
import { fixDraft } from './fix-draft.js'
import { intend } from './intention.js'
import { unifiedDiff } from './unified-diff.js'

function finding(source: string, fix: Edit): Finding {
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset })
  return {
    rule: 'test/rule',
    severity: 'warning',
    verdict: 'fail',
    message: source,
    messageId: 'm',
    data: {},
    networks: [],
    start: point(fix.start),
    end: point(fix.end),
    expected: [],
    fix,
  }
}

describe('applyFixes', () => {
  it('applies the first of those that overlap and keeps the rest', () => {
    const source = 'abcdef'
    const findings = [
      finding(source, { start: 1, end: 3, text: 'X' }),
      finding(source, { start: 2, end: 4, text: 'Y' }),
      finding(source, { start: 3, end: 4, text: 'Z' }),
      finding(source, { start: 4, end: 4, text: '!' }),
    ]
    const { output, applied, remaining } = applyFixes(source, findings)
    expect(output).toBe('aXZef')
    expect(applied).toEqual([findings[0], findings[2]])
    expect(remaining).toEqual([findings[1], findings[3]])
  })
})

/** A fix of the first text that writes `edit` and says it means `replacement` for `start`–`end`. */
function meaning(draft: Draft, start: number, end: number, replacement: string, edit?: Edit): Finding[] {
  const text = draft.publications[0]?.children.find((child) => child.type === 'text')
  if (text?.type !== 'text' || text.value.slice(start, end) === replacement) return []
  const written = edit ?? text.map.edit(start, end, replacement)
  return written ? [finding(draft.source, intend({ ...written }, { text, start, end, replacement }))] : []
}

describe('fixDraft', () => {
  const source = '---\ntitle: Un\nnetworks: [x]\n---\nCorps\n'

  it('withdraws a fix after which anything else reads differently, and offers it', () => {
    const breaks = { start: 11, end: 13, text: 'Deux\ntheme: b' }
    const { output, applied, findings } = fixDraft(source, { path: 'a.post.md' }, (draft) =>
      meaning(draft, 0, 2, 'Deux', breaks),
    )
    expect([output, applied]).toEqual([source, []])
    expect(findings[0]!.fix).toBeUndefined()
    expect(findings[0]!.suggestions).toEqual([breaks])
  })

  it('withdraws only the fix that breaks something', () => {
    const { output, applied } = fixDraft(source, { path: 'a.post.md' }, (draft) => [
      ...(draft.source.includes('Deux') ? [] : meaning(draft, 0, 2, 'Deux')),
      ...(draft.source.includes('[x]')
        ? [
            finding(draft.source, {
              start: draft.source.indexOf('[x]'),
              end: draft.source.indexOf('[x]') + 3,
              text: '[y]',
            }),
          ]
        : []),
    ])
    expect(output).toBe('---\ntitle: Deux\nnetworks: [x]\n---\nCorps\n')
    expect(applied).toHaveLength(1)
  })

  it('stops when fixes only undo each other', () => {
    let lints = 0
    const { output } = fixDraft('a\n', { path: 'a.tweet' }, (draft) => {
      lints++
      return meaning(draft, 0, 1, draft.source.startsWith('a') ? 'b' : 'a')
    })
    expect(lints).toBeLessThan(5)
    expect(
      fixDraft(output, { path: 'a.tweet' }, (draft) =>
        meaning(draft, 0, 1, draft.source.startsWith('a') ? 'b' : 'a'),
      ).output,
    ).toBe(output)
  })

  it('repeats until overlapping fixes are all made, at most ten times', () => {
    const { output } = fixDraft('aaaaaaaaaaaaaaaaaaaa\n', { path: 'a.tweet' }, (draft) => {
      const at = draft.source.indexOf('aa')
      return at === -1 ? [] : meaning(draft, at, at + 2, 'a')
    })
    expect(parseDraft(output, { path: 'a.tweet' }).source).toBe('aaaaaaaaaa\n')
  })
})

describe('unifiedDiff', () => {
  it('is what git apply takes, LF and CRLF, with or without a last line end', () => {
    const folder = mkdtempSync(join(tmpdir(), 'diff-'))
    try {
      const line = fc.constantFrom('a', 'b', 'c', 'é', '', 'a b')
      const text = fc
        .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
        .map(([lines, lineEnd, last]) => lines.join(lineEnd) + (last && lines.length > 0 ? lineEnd : ''))
      fc.assert(
        fc.property(text, text, fc.boolean(), (before, other, near) => {
          const after = near ? before.replace(/b/g, 'B\nb').replace(/c\n/, '') : other
          if (before === after || before === '' || after === '') return
          writeFileSync(join(folder, 'f'), before)
          writeFileSync(join(folder, 'p'), unifiedDiff('f', before, after))
          execFileSync('git', ['apply', '--whitespace=nowarn', 'p'], { cwd: folder, stdio: 'pipe' })
          expect(readFileSync(join(folder, 'f'), 'utf8')).toBe(after)
        }),
        { numRuns: 40, seed: 9 },
      )
    } finally {
      rmSync(folder, { recursive: true })
    }
    expect(unifiedDiff('a.md', 'a\n', 'a\n')).toBe('')
    expect(unifiedDiff('a.md', 'a\nb\n', 'a\nc\n')).toBe(
      '--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n',
    )
  })
})
