import { readdirSync, readFileSync } from 'node:fs'
import { type Finding, Linter, parseDraft, type RuleEntry } from '@lisible/core'
import { Engine, nodeResources, rulesById } from '@lisible/engine'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const folder = new URL('../fixtures/', import.meta.url)

/** Paragraphs: the examples of every rule, and those of the fixtures. */
const paragraphs = [
  ...[...rulesById.values()].flatMap(({ meta }) =>
    meta.examples.flatMap(({ text, draft }) => (draft === undefined && text !== '' ? [text] : [])),
  ),
  ...['clean', 'faulty'].flatMap((name) =>
    readdirSync(new URL(name, folder))
      .filter((file) => file.endsWith('.post.md'))
      .flatMap((file) =>
        readFileSync(new URL(`${name}/${file}`, folder), 'utf8')
          .replace(/^---\n[\s\S]*?\n---\n/, '')
          .replace(/<!--.*?-->\n/g, '')
          .split(/\n\n+/),
      ),
  ),
]

const draft = fc
  .record({
    networks: fc.constantFrom('instagram', 'x, linkedin', 'bluesky, mastodon, facebook'),
    lang: fc.constantFrom('fr', 'fr', 'fr', 'en'),
    date: fc.constantFrom('', 'date: 2026-12-03\n'),
    more: fc.constantFrom(
      '',
      '',
      'first-comment: "#Lyon @atelier la suite ici"\n',
      'media:\n  - file: a.png\n    alt: Une affiche\n',
    ),
    gap: fc.constantFrom('\n\n', '\n\n\n', '\n \n'),
    texts: fc.array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 9 }),
    changed: fc.tuple(fc.nat(8), fc.constantFrom(...paragraphs)),
  })
  .map(({ networks, lang, date, more, gap, texts, changed: [at, text] }) => {
    const head = `---\nnetworks: [${networks}]\nlang: ${lang}\n${date}${more}---\n`
    const after = texts.map((one, index) => (index === at % texts.length ? text : one))
    return [`${head}${texts.join(gap)}\n`, `${head}${after.join(gap)}\n`] as const
  })

it('what is said of a draft does not depend on what was read before, nor on how far rules look', async () => {
  const config = await new Engine({ cwd: import.meta.dirname }).resolveConfig('a.post.md')
  const resources = nodeResources()
  const fresh = new Linter({ resources })
  // Every rule created for every draft, and shown all of it.
  const alone = { ...config, rules: config.rules.map(withoutReach) }
  const read = (source: string) => parseDraft(source, { path: 'a.post.md' })
  const seen = (findings: readonly Finding[]) =>
    [...findings].sort((a, b) => order(a).localeCompare(order(b)))
  fc.assert(
    fc.property(draft, ([before, after]) => {
      const remembering = new Linter({ resources, remember: true })
      for (const source of [before, after, before]) {
        const expected = seen(fresh.lint(read(source), alone))
        expect(seen(fresh.lint(read(source), config))).toEqual(expected)
        expect(seen(remembering.lint(read(source), config))).toEqual(expected)
      }
    }),
    { numRuns: 150, seed: 20261125 },
  )
})

it('checks under way at the same time do not mix', async () => {
  const config = await new Engine({ cwd: import.meta.dirname }).resolveConfig('a.post.md')
  const linter = new Linter({ resources: nodeResources(), remember: true })
  const sources = ['x', 'instagram'].map(
    (network, first) =>
      `---\nnetworks: [${network}]\n---\n${paragraphs
        .filter((_, at) => at % 2 === first)
        .slice(0, 80)
        .join('\n\n')}\n`,
  )
  const drafts = sources.map((source, at) => parseDraft(source, { path: `${at}.post.md` }))
  const alone = drafts.map((draft) => new Linter({ resources: nodeResources() }).lint(draft, config))
  const together: (readonly Finding[])[] = []
  const checks = drafts.map((draft) => linter.lintSteps(draft, config))
  let steps = 0
  while (together.filter(Boolean).length < checks.length) {
    for (const [at, check] of checks.entries()) {
      const { done, value } = check.next()
      if (done && value) together[at] = value
      steps++
    }
  }
  expect(together).toEqual(alone)
  expect(steps).toBeGreaterThan(100)
})

function withoutReach(entry: RuleEntry): RuleEntry {
  const { reach: _, ...meta } = entry.rule.meta
  return { ...entry, rule: Object.assign(() => {}, entry.rule, { meta }) }
}

function order({ rule, start, end, message }: Finding): string {
  return `${String(start.offset).padStart(6)} ${String(end.offset).padStart(6)} ${rule} ${message}`
}
