import { defineRule } from '@lisible/core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ConfigResolver } from './resolve.js'

const resolver = (config: ConstructorParameters<typeof ConfigResolver>[0]['config']) =>
  new ConfigResolver({ config, root: '/drafts', rules: new Map(), sets: {} })

describe('the present day', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  it('is that of the machine, and goes on while an editor stays open', () => {
    const config = resolver([])
    vi.setSystemTime(new Date(2026, 11, 31, 23, 59, 59))
    expect(config.resolve('/drafts/a.txt').settings.today).toBe('2026-12-31')
    vi.setSystemTime(new Date(2027, 0, 1, 0, 0, 1))
    expect(config.resolve('/drafts/a.txt').settings.today).toBe('2027-01-01')
  })

  it('is the one that the configuration sets, whatever the clock says', () => {
    vi.setSystemTime(new Date(2033, 0, 1))
    const config = resolver([{ files: ['*.txt'], settings: { today: '2026-11-25' } }])
    expect(config.resolve('/drafts/a.txt').settings.today).toBe('2026-11-25')
    expect(config.resolve('/drafts/a.tweet').settings.today).toBe('2033-01-01')
  })
})

describe('a severity', () => {
  const rule = defineRule({
    meta: {
      id: 'test/graded',
      description: { fr: '', en: '' },
      category: 'spelling',
      severity: 'warning',
      sources: [],
      examples: [],
    },
    messages: {},
    create: () => ({}),
  })
  const severityIn = (config: ConstructorParameters<typeof ConfigResolver>[0]['config']) =>
    new ConfigResolver({
      config,
      root: '/drafts',
      rules: new Map([[rule.meta.id, rule]]),
      sets: { recommended: { 'test/graded': 'warning' } },
    }).resolve('/drafts/a.txt').rules[0]?.severity

  it('is left to the rule by a set that gives the default', () => {
    expect(severityIn([])).toBeUndefined()
    expect(severityIn([{ extends: ['recommended'] }])).toBeUndefined()
  })

  it('holds for all its findings where the configuration writes it, be it the default', () => {
    expect(severityIn([{ rules: { 'test/graded': 'warning' } }])).toBe('warning')
    expect(severityIn([{ extends: ['recommended'], rules: { 'test/graded': 'error' } }])).toBe('error')
  })
})
