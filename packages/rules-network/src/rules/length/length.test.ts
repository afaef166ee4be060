import { Linter, parseDraft } from '@lisible/core'
import { exampleTests } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { length } from './index.js'

describe('network/length', () => {
  for (const test of exampleTests(length)) it(test.name, test.run)

  const lint = (source: string) =>
    new Linter().lint(parseDraft(source, { path: 'a.post.md' }), {
      networks: [],
      lang: 'fr',
      settings: {},
      rules: [{ rule: length, options: { max: {} } }],
    })

  it('marks what is beyond the limit in the file, after a front matter with CRLF', () => {
    const text = `${'a'.repeat(279)}🧑‍🎨b`
    const source = `---\r\nnetworks: [x]\r\n---\r\n${text}\r\n`
    const [finding] = lint(source)
    expect(finding).toMatchObject({
      start: { line: 4, column: 280 },
      networks: ['x'],
      data: { length: 282, over: 2 },
    })
    expect(source.slice(finding!.start.offset, finding!.end.offset)).toBe('🧑‍🎨b')
  })

  it('reports each network with its own count', () => {
    const findings = lint(`---\nnetworks: [x, bluesky, linkedin]\n---\n${'é '.repeat(170)}fin\n`)
    expect(findings.map(({ networks, data }) => [networks, data.length])).toEqual([
      [['x'], 343],
      [['bluesky'], 343],
    ])
  })

  it('counts a Telegram text with a picture as a caption', () => {
    const draft = (media: string) => `---\nnetworks: [telegram]\n${media}---\n${'mot '.repeat(300)}\n`
    expect(lint(draft(''))).toEqual([])
    expect(lint(draft('media: [a.png]\n')).map(({ data }) => data.max)).toEqual([1024])
  })
})
