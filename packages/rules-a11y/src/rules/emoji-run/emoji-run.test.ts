import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { emojiRun } from './index.js'

describe('a11y/emoji-run', () => {
  for (const test of exampleTests(emojiRun)) it(test.name, test.run)

  it('says the names in the language of the text', () => {
    const [finding] = lintExample(emojiRun, { text: 'Ouvert 🎉🚀🔥✨' })
    expect(finding!.message).toContain('cotillons, fusée, feu, étincelles')
    const [english] = lintExample(emojiRun, { text: 'Open 🎉🚀🔥✨', lang: 'en' })
    expect(english!.message).toContain('party popper, rocket, fire, sparkles')
  })

  it('does not join emoji over a line end, CRLF included', () => {
    expect(lintExample(emojiRun, { text: 'Un 🎉🚀\r\n🔥✨ deux' })).toEqual([])
  })

  it('points behind a line end of two characters', () => {
    const [finding] = lintExample(emojiRun, { text: 'Salut\r\nOuvert 🎉🚀🔥' })
    expect(finding!.start).toMatchObject({ line: 2, column: 8, offset: 14 })
    expect(finding!.end).toMatchObject({ line: 2, column: 14, offset: 20 })
  })

  it('takes its limit from the options', () => {
    expect(lintExample(emojiRun, { text: 'Ouvert 🎉🚀', options: { max: 1 } })).toHaveLength(1)
    expect(lintExample(emojiRun, { text: 'Ouvert 🎉🚀🔥', options: { max: 3 } })).toEqual([])
  })

  it('reads alternative texts and titles too', () => {
    const text = '---\nnetworks: [x]\ntitle: "Ouvert 🎉🚀🔥"\n---\nBonjour\n'
    const [finding] = lintExample(emojiRun, { text, draft: 'a.post.md' })
    expect(text.slice(finding!.start.offset, finding!.end.offset)).toBe('🎉🚀🔥')
  })
})
