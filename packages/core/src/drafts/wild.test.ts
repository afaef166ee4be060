import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { ParseOptions } from './draft.js'
import { parseDraft } from './parse-draft.js'

const folder = fileURLToPath(new URL('../../../../../shared/eval/drafts-in-the-wild', import.meta.url))

/** Publications and texts (bodies and first comments) a person counts, and the configuration a team would write. */
const repositories: Readonly<
  Record<
    string,
    { readonly publications: number; readonly texts: number; readonly options?: Partial<ParseOptions> }
  >
> = {
  'AaltoSciComp__scicompaalto-twitter': { publications: 4, texts: 4 },
  Aziraphal__judgemyjpeg: { publications: 12, texts: 21 },
  'Damien-Test-Dev__automated-email-linkedin': {
    publications: 7,
    texts: 7,
    options: { defaultNetworks: ['linkedin'] },
  },
  'Lilian-coste__calendrier--ditorial-teck-am-nagement': { publications: 8, texts: 8 },
  Shadojin94__paula: { publications: 8, texts: 48 },
  YonedaAI__PosTree: { publications: 5, texts: 5 },
  'achambok__marketing-director-agent': {
    publications: 1,
    texts: 1,
    options: { columns: { 'Title/Hook': 'text' } },
  },
  apache__cordova: { publications: 4, texts: 4 },
  'bertrandXipi__insta-automator': {
    publications: 36,
    texts: 36,
    options: { defaultNetworks: ['instagram'], columns: { caption: 'text', cta: 'text', title: 'theme' } },
  },
  'coderefinery__coderefinery-twitter': { publications: 4, texts: 4 },
  electron__tweets: { publications: 2, texts: 2 },
  'ittanez__nova-hypno-textes-fr': {
    publications: 1,
    texts: 1,
    options: { defaultNetworks: ['google-business'], columns: { summary: 'text' } },
  },
  kubesimplify__tweets: { publications: 2, texts: 2 },
  'labodezao__stages-lutherie': { publications: 9, texts: 9 },
  'manulegeret-rgb__Fluxa.fr': { publications: 4, texts: 4 },
  nodejs__tweet: { publications: 3, texts: 3 },
  'nordic-rse__nordic-rse-twitter': { publications: 4, texts: 4 },
  'open-sauced__tweets': { publications: 2, texts: 2 },
  reubenjohn__reposix: { publications: 1, texts: 1 },
  'verana-labs__social-posts': { publications: 2, texts: 4 },
  'veselosky__social-posts': { publications: 1, texts: 1, options: { defaultNetworks: ['linkedin'] } },
}

function files(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(path, entry.name)) : [join(path, entry.name)],
  )
}

describe.skipIf(!existsSync(folder))(
  'drafts as teams keep them (skipped where shared/eval is not beside the repository)',
  () => {
    for (const [name, { publications, texts, options }] of Object.entries(repositories)) {
      it(`${name}: ${publications} publications`, () => {
        let [found, read] = [0, 0]
        for (const path of files(join(folder, name))) {
          const source = readFileSync(path, 'utf8')
          const draft = parseDraft(source, { path, ...options })
          found += draft.publications.length
          for (const { networks, children } of draft.publications) {
            expect(networks.length).toBeGreaterThan(0)
            for (const child of children) {
              if (child.type !== 'text' || (child.role !== 'body' && child.role !== 'first-comment')) continue
              read++
              expect(child.networks.length).toBeGreaterThan(0)
              expect(child.map.exact).toBe(true)
            }
          }
        }
        expect([found, read]).toEqual([publications, texts])
      })
    }
  },
)
