import { mediaFields, pollFields, publicationFields } from '@lisible/core'
import { networkIds, suggesting } from './config.js'
import { contextSchema, fields, text } from './fields.js'

type Schema = Readonly<Record<string, unknown>>

const oneOrMore = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'array', items: schema }] })
const networks: Schema = { $ref: '#/definitions/networks' }
const media = oneOrMore({
  anyOf: [text, fields(mediaFields, { networks, decorative: { type: 'boolean' } })],
})

const poll = fields(pollFields, { options: { type: 'array', items: text }, duration: {} })

/**
 * JSON schema of the front matter of a draft. Every spelling of a key is offered; a key it does not know is left to
 * the check itself, which names the nearest.
 */
export function frontMatterJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'lisible: front matter',
    definitions: { networks: oneOrMore(suggesting(networkIds)), media },
    ...fields(publicationFields, {
      networks,
      media: { $ref: '#/definitions/media' },
      poll,
      lang: suggesting(['fr', 'fr-ca', 'fr-be', 'fr-ch', 'en']),
      hashtags: oneOrMore(text),
      date: { description: '2026-12-03T18:00+01:00' },
      id: {},
      variants: {},
      context: contextSchema,
      lint: { type: 'object' },
      extra: {},
      unread: {},
    }),
  }
}
