import { contextFields, mediaFields, pollFields, publicationFields } from '@lisible/core'
import { rulesById } from '@lisible/engine'
import { networks } from '@lisible/networks'
import { sets } from '@lisible/preset'
import { toJsonSchema } from '@valibot/to-json-schema'

type Schema = Readonly<Record<string, unknown>>

const dialect = 'http://json-schema.org/draft-07/schema#'
const severity = { enum: ['off', 'info', 'warning', 'error'] }

function networkNames(): string[] {
  return networks.flatMap(({ id, formats }) => [id, ...formats.map((format) => format.id)])
}

/** What a configuration file may hold; options as each rule declares them. */
export function configurationSchema(): Schema {
  const rules = Object.fromEntries(
    [...rulesById.values()].map(({ meta, options }) => [
      meta.id,
      {
        description: `${meta.description.fr}\n\n${meta.description.en}`,
        anyOf: [
          severity,
          {
            type: 'array',
            minItems: 1,
            maxItems: options ? 2 : 1,
            items: options ? [severity, optionsSchema(options)] : [severity],
          },
        ],
      },
    ]),
  )
  const texts = { type: 'array', items: { type: 'string' } }
  const object = {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      name: { type: 'string' },
      files: { ...texts, description: 'Globs of the drafts it holds for. / Brouillons concernés.' },
      ignores: { ...texts, description: 'Globs of drafts left out. / Brouillons laissés de côté.' },
      networks: { type: 'array', items: { anyOf: [{ enum: networkNames() }, { type: 'string' }] } },
      lang: { type: 'string' },
      extends: { type: 'array', items: { enum: Object.keys(sets) } },
      rules: { type: 'object', additionalProperties: false, properties: rules },
      settings: {
        type: 'object',
        properties: { charter: { type: 'string' }, dictionary: { type: 'string' }, words: texts },
      },
    },
  }
  return { $schema: dialect, title: 'lisible', anyOf: [object, { type: 'array', items: object }] }
}

function optionsSchema(options: Parameters<typeof toJsonSchema>[0]): Schema {
  const { $schema: _, ...schema } = toJsonSchema(options, {
    errorMode: 'ignore',
    typeMode: 'input',
  }) as Schema
  return schema
}

/** The keys of a publication, in English and French: front matter, YAML and JSON drafts. */
export function draftSchema(): Schema {
  const text = { type: 'string' }
  const texts = { anyOf: [text, { type: 'array', items: text }] }
  const network = { anyOf: [{ enum: networkNames() }, text] }
  const list = { anyOf: [network, { type: 'array', items: network }] }
  const medium = {
    anyOf: [
      text,
      {
        type: 'object',
        properties: named(mediaFields, {
          file: text,
          alt: text,
          captions: text,
          transcript: text,
          decorative: { type: 'boolean' },
          kind: { enum: ['image', 'video', 'gif', 'document'] },
          networks: list,
        }),
      },
    ],
  }
  const poll = {
    type: 'object',
    properties: named(pollFields, { question: text, options: texts, duration: { type: 'number' } }),
  }
  const publication = {
    type: 'object',
    properties: named(publicationFields, {
      id: { type: ['string', 'number'] },
      title: text,
      networks: list,
      lang: text,
      theme: text,
      axis: text,
      date: text,
      text: texts,
      hashtags: texts,
      variants: { type: 'object', additionalProperties: { anyOf: [texts, { type: 'object' }] } },
      description: text,
      firstComment: text,
      contentWarning: text,
      media: { anyOf: [medium, { type: 'array', items: medium }] },
      alt: text,
      poll,
      context: {
        type: 'object',
        properties: named(
          contextFields,
          Object.fromEntries(Object.keys(contextFields).map((field) => [field, {}])),
        ),
      },
      lint: { type: 'object', additionalProperties: true },
      extra: {},
    }),
  }
  return {
    $schema: dialect,
    title: 'lisible: publication',
    anyOf: [publication, { type: 'array', items: publication }],
  }
}

/** The schema of every field under each of its first two names. */
function named(
  fields: Readonly<Record<string, readonly string[]>>,
  schemas: Readonly<Record<string, Schema>>,
): Schema {
  return Object.fromEntries(
    Object.entries(schemas).flatMap(([field, schema]) =>
      (fields[field] ?? [field]).slice(0, 2).map((name) => [name, schema]),
    ),
  )
}
