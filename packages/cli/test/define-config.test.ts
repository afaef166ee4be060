import { describe, expect, it } from 'vitest'
import { defineConfig } from '../src/index.js'

describe('defineConfig', () => {
  it('knows rules and their options', () => {
    const config = defineConfig(
      { networks: ['x'], rules: { 'network/length': ['error', { max: { mastodon: 1000 } }] } },
      [{ rules: { 'inclusive/masculine-greeting': 'off', 'network/hashtag-count': ['info'] } }],
    )
    expect(config.map(({ rules }) => Object.keys(rules ?? {}))).toEqual([
      ['network/length'],
      ['inclusive/masculine-greeting', 'network/hashtag-count'],
    ])
  })

  it('refuses, when it is compiled, what the command would refuse', () => {
    // @ts-expect-error no such rule
    defineConfig({ rules: { 'network/lenght': 'error' } })
    // @ts-expect-error no such severity
    defineConfig({ rules: { 'network/length': 'fatal' } })
    // @ts-expect-error no such option
    defineConfig({ rules: { 'network/length': ['error', { maximum: 1 }] } })
    // @ts-expect-error a number is expected
    defineConfig({ rules: { 'network/length': ['error', { max: { x: '1' } }] } })
    // @ts-expect-error a rule without options
    defineConfig({ rules: { 'network/fold': ['error', {}] } })
    expect(defineConfig()).toEqual([])
  })
})
