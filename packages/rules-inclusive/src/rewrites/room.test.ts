import { defaultOptions, LineIndex, Linter, plainText } from '@lisible/core'
import { describe, expect, it } from 'vitest'
import { masculineGreeting } from '../rules/masculine-greeting/index.js'

function messageOf(text: string, networks: readonly string[], locale: 'fr' | 'en' = 'fr'): string {
  const draft = {
    path: 'a.txt',
    source: text,
    lines: new LineIndex(text),
    publications: [plainText(text, { lang: 'fr', networks })],
    problems: [],
  }
  const rules = [{ rule: masculineGreeting, options: defaultOptions(masculineGreeting) }]
  const [finding] = new Linter({ locale }).lint(draft, { networks, lang: 'fr', rules, settings: {} })
  return finding!.message
}

const greeting = 'Bonjour à tous, '
/** A post of exactly so many characters. */
const post = (length: number) => `${greeting}${'la '.repeat(200)}`.slice(0, length - 1).concat('.')

describe('proposals against the limit of the network', () => {
  it('say only their difference where there is room', () => {
    expect(messageOf(post(200), ['x'])).toMatch(/\(\+\d+\)/)
    expect(messageOf(post(200), ['x'])).not.toContain('trop long')
  })

  it('say by how much they are too long where there is not, for the tightest network', () => {
    const [, more] = /\(\+(\d+)\)/.exec(messageOf(post(200), ['x']))!
    expect(messageOf(post(280), ['linkedin', 'x'])).toContain(`(+${more}, trop long de ${more} pour X)`)
    expect(messageOf(post(279), ['x'])).toContain(`trop long de ${Number(more) - 1} pour X`)
    expect(messageOf(post(280), ['x'], 'en')).toContain(`(+${more}, ${more} too long for X)`)
  })

  it('say nothing of limits for a draft without network', () => {
    expect(messageOf(post(280), [])).not.toContain('trop long')
  })
})
