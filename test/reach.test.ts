import { readdirSync, readFileSync } from 'node:fs'
import { type Finding, Linter, parseDraft } from '@lisible/core'
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
    gap: fc.constantFrom('\n\n', '\n\n\n', '\n \n'),
    texts: fc.array(fc.constantFrom(...paragraphs), { minLength: 2, maxLength: 9 }),
    changed: fc.tuple(fc.nat(8), fc.constantFrom(...paragraphs)),
  })
  .map(({ networks, lang, date, gap, texts, changed: [at, text] }) => {
    const head = `---\nnetworks: [${networks}]\nlang: ${lang}\n${date}---\n`
    const after = texts.map((one, index) => (index === at % texts.length ? text : one))
    return [`${head}${texts.join(gap)}\n`, `${head}${after.join(gap)}\n`] as const
  })

it('what is said of a draft being written is what is said of it when it is read for the first time', async () => {
  const config = await new Engine({ cwd: import.meta.dirname }).resolveConfig('a.post.md')
  const resources = nodeResources()
  const fresh = new Linter({ resources })
  const read = (source: string) => parseDraft(source, { path: 'a.post.md' })
  const seen = (findings: readonly Finding[]) =>
    [...findings].sort((a, b) => order(a).localeCompare(order(b)))
  fc.assert(
    fc.property(draft, ([before, after]) => {
      const remembering = new Linter({ resources, remember: true })
      for (const source of [before, after, before]) {
        expect(seen(remembering.lint(read(source), config))).toEqual(seen(fresh.lint(read(source), config)))
      }
    }),
    { numRuns: 150, seed: 20261125 },
  )
})

function order({ rule, start, end, message }: Finding): string {
  return `${String(start.offset).padStart(6)} ${String(end.offset).padStart(6)} ${rule} ${message}`
}
