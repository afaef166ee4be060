import { fileURLToPath } from 'node:url'
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { expressionsIn, withPlainClasses } from '../../../test/expressions.js'

describe('regular expressions', () => {
  const all = expressionsIn(fileURLToPath(new URL('../src/', import.meta.url)))

  it('are found', () => expect(all.length).toBeGreaterThan(40))

  it.each(all)('$where $pattern backtracks within bounds', ({ pattern, flags }) => {
    const { status } = checkSync(withPlainClasses(pattern), flags.replace(/[gyv]/g, ''), {
      timeout: 60_000,
      attackTimeout: 30_000,
      incubationTimeout: 30_000,
    })
    expect(status).toBe('safe')
  })
})
