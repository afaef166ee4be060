import { expect, it } from 'vitest'
import { onOneLine } from './one-line.js'

it('shows the line breaks of a text on one line', () => {
  expect(onOneLine('là.\n\nLa suite  \n')).toBe('là. ⏎ La suite ⏎ ')
  expect(onOneLine('là. La suite')).toBe('là. La suite')
})
