import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { configurationSchema, draftSchema } from './schemas.js'

const written = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as unknown

const ajv = new Ajv({ strict: false })

test('the schemas describe configurations and drafts as they are read', () => {
  const configuration = ajv.compile(configurationSchema())
  expect(
    configuration([
      { networks: ['x'], rules: { 'network/length': 'warning', 'spelling/unknown-word': ['error'] } },
    ]),
  ).toBe(true)
  expect(configuration({ rules: { 'network/lenght': 'warning' } })).toBe(false)
  expect(configuration({ extends: ['recomended'] })).toBe(false)
  const draft = ajv.compile(draftSchema())
  expect(draft({ réseaux: ['x'], médias: [{ fichier: 'a.png', alt: 'Une chaise' }], texte: 'Bonjour' })).toBe(
    true,
  )
  expect(draft({ media: 12 })).toBe(false)
})

test('the files that ship name every rule there is', () => {
  const rulesOf = (schema: unknown) =>
    Object.keys(
      (schema as { anyOf: { properties?: { rules: { properties: object } } }[] }).anyOf[0]!.properties!.rules
        .properties,
    )
  expect(rulesOf(written('configuration')).every((id) => /^[a-z0-9-]+\/[a-z0-9-]+$/.test(id))).toBe(true)
  expect(written('draft')).toEqual(draftSchema())
  const command = new URL('../../../cli/schemas/charter.schema.json', import.meta.url)
  expect(written('charter')).toEqual(JSON.parse(readFileSync(command, 'utf8')))
})
