import { describe, expect, it } from 'vitest'
import { CharClass, classOfCodePoint } from './char-class.js'

describe('the table of classes', () => {
  it('says of every character what its Unicode properties say', () => {
    const wrong: string[] = []
    for (let code = 0x20; code < 0x20000; code++) {
      const character = String.fromCodePoint(code)
      const found = classOfCodePoint(code)
      const isEmoji =
        /^\p{Emoji_Presentation}$/u.test(character) ||
        (code >= 0x10000 && /^(?=\p{Cn})\p{Extended_Pictographic}$/u.test(character))
      if (isEmoji && found !== CharClass.emoji && found !== CharClass.enclosed) wrong.push(character)
      // The rest of the class are pictographs that most fonts draw in colours.
      if (found === CharClass.emoji && !isEmoji && !/^\p{Extended_Pictographic}$/u.test(character)) {
        wrong.push(character)
      }
      if (code < 0x80 && /^\p{P}$/u.test(character) && !/[#$%&*@'`-]/.test(character)) {
        if (found !== CharClass.punctuation) wrong.push(character)
      }
      if (found === CharClass.upper && !/^[\p{Lu}\p{Lt}]$/u.test(character)) wrong.push(character)
      if (found === CharClass.digit && !/^\p{Nd}$/u.test(character)) wrong.push(character)
    }
    expect(wrong).toEqual([])
  })
})
