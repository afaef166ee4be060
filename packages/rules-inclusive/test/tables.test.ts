import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileTables } from '../scripts/tables.js'

describe('compiled tables', () => {
  it.each(compileTables().map((table) => [table.file.replace(/^.*\//u, ''), table] as const))(
    '%s is what its data compiles to',
    (_name, { file, content }) => {
      expect(readFileSync(file, 'utf8') === content, 'run scripts/compile-tables.ts').toBe(true)
    },
  )
})
