import { expect, it } from 'vitest'
import { onOneLine } from './one-line.js'

it('shows the line breaks of a text on one line', () => {
  expect(onOneLine('là.\n\nLa suite  \n')).toBe('là. ⏎ La suite ⏎ ')
  expect(onOneLine('là. La suite')).toBe('là. La suite')
})

it('shows the beginning and the end of a text that fills screens, and no half of a sign', () => {
  const long = `Au début. ${'🎈'.repeat(300)} À la fin.`
  const shown = onOneLine(long)
  expect(shown.length).toBeLessThan(420)
  expect(shown).toMatch(/^Au début\. 🎈+ \[…\] 🎈+ À la fin\.$/u)
  expect(onOneLine('a'.repeat(400))).toBe('a'.repeat(400))
})
