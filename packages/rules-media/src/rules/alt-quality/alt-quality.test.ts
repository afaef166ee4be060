import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { altQuality } from './index.js'

describe('media/alt-quality', () => {
  for (const test of exampleTests(altQuality)) it(test.name, test.run)

  it('takes the limit of each network, and names it', () => {
    const alt = 'Un établi couvert de copeaux. '.repeat(18).trim()
    const text = `---\nnetworks: [pinterest, linkedin]\n---\nSamedi.\n\n![${alt}](a.jpg)\n`
    const findings = lintExample(altQuality, { text, draft: 'a.post.md' })
    expect(findings.map(({ messageId, networks }) => [messageId, networks])).toEqual([
      ['tooLong', ['pinterest']],
    ])
    expect(findings[0]!.data).toMatchObject({ max: 500, length: alt.length })
  })

  it('points inside an alternative text written in YAML', () => {
    const text = '---\nmedia:\n  - file: a.jpg\n    alt: "Photo d\'un établi #Bois"\n---\nSamedi.\n'
    const findings = lintExample(altQuality, { text, draft: 'a.post.md' })
    expect(findings.map(({ start, end }) => text.slice(start.offset, end.offset))).toEqual([
      "Photo d'",
      '#Bois',
    ])
  })
})
