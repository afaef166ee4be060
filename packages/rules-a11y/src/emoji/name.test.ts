import { describe, expect, it } from 'vitest'
import { emojiName, namedEmoji } from './name.js'

describe('the names of emoji', () => {
  it.each(['fr', 'en'] as const)('are those of the list, each found alone (%s)', (lang) => {
    const named = [...namedEmoji(lang)]
    expect(named.length).toBeGreaterThan(1_800)
    expect(named.filter(([emoji, name]) => emojiName(emoji, lang) !== name)).toEqual([])
  })

  it('are found without the selector, and with a skin tone', () => {
    expect(emojiName('❤️', 'fr')).toBe(emojiName('❤', 'fr'))
    expect(emojiName('👍🏽', 'en')).toBe('thumbs up: medium skin tone')
  })

  it.each(['', 'a', ' ', '🇦 indicateur', '🪑🪑', '\n'])('are not made up for %j', (text) => {
    expect(emojiName(text, 'fr')).toBeUndefined()
  })
})
