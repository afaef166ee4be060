import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { networkPages } from '../scripts/docs.js'

const FOLDER = new URL('../../../docs/networks/', import.meta.url)

it('docs/networks is what the facts give (run packages/networks/scripts/docs.ts)', () => {
  const pages = networkPages()
  expect(existsSync(FOLDER)).toBe(true)
  expect(readdirSync(FOLDER).sort()).toEqual([...pages.keys()].sort())
  for (const [name, text] of pages) expect(readFileSync(new URL(name, FOLDER), 'utf8'), name).toBe(text)
})
