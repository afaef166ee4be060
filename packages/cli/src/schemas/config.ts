import type { AnyRule } from '@lisible/core'
import type { SettingName } from '@lisible/engine'
import { networks } from '@lisible/networks'
import { rules, sets } from '@lisible/preset'
import { profileNames } from '@lisible/rules-inclusive'
import { toJsonSchema } from '@valibot/to-json-schema'
import { contextSchema } from './fields.js'

type Schema = Readonly<Record<string, unknown>>

const severity: Schema = {
  enum: ['off', 'info', 'warning', 'error'],
  description: 'off: désactivée / off · info: conseil / advice · warning: avertissement · error: erreur',
}

/** Suggests these values to an editor and accepts others, such as aliases. */
export function suggesting(values: readonly string[]): Schema {
  return { anyOf: [{ enum: values }, { type: 'string' }] }
}

/** Ids of networks and of their formats. */
export const networkIds: readonly string[] = networks.flatMap(({ id, formats }) => [
  id,
  ...formats.filter((format) => !format.default).map((format) => format.id),
])

/** JSON schema of a configuration file in JSON or YAML: completion and checks in editors. */
export function configJsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'lisible: configuration',
    anyOf: [{ $ref: '#/definitions/object' }, { type: 'array', items: { $ref: '#/definitions/object' } }],
    definitions: { severity, object: objectSchema() },
  }
}

function objectSchema(): Schema {
  const texts = (description: string): Schema => ({ type: 'array', items: { type: 'string' }, description })
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      name: { type: 'string', description: 'Un nom pour vous / a name for yourself' },
      files: texts('Fichiers pour lesquels cet objet vaut / files this object holds for (globs)'),
      ignores: texts('Fichiers qu’il laisse de côté / files it leaves out (globs)'),
      networks: {
        type: 'array',
        items: suggesting(networkIds),
        description: 'Réseaux des brouillons qui n’en déclarent pas / networks of drafts that declare none',
      },
      lang: {
        ...suggesting(['fr', 'fr-ca', 'fr-be', 'fr-ch', 'en']),
        description: 'Langue des brouillons qui n’en déclarent pas / language of drafts that declare none',
      },
      extends: {
        type: 'array',
        items: { enum: Object.keys(sets) },
        description: 'Ensembles de règles / sets of rules',
      },
      rules: {
        type: 'object',
        additionalProperties: false,
        properties: Object.fromEntries(rules.map((rule) => [rule.meta.id, ruleSchema(rule)])),
      },
      settings: settingsSchema,
    },
  }
}

const settingsSchema: Schema = {
  type: 'object',
  properties: {
    profile: {
      enum: profileNames,
      description: 'Usage suivi pour l’écriture inclusive / conventions of inclusive writing',
    },
    charter: {
      type: 'string',
      description: 'Charte de la marque, dans le projet / charter of the brand, in the project (charte.yaml)',
    },
    dictionary: {
      anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
      description: 'Listes de mots à accepter, un par ligne / lists of words to accept, one a line',
    },
    words: {
      type: 'array',
      items: { type: 'string' },
      description: 'Mots à accepter / words to accept',
    },
    context: {
      ...contextSchema,
      description:
        'Ce qui vaut pour toutes les publications / what holds for all publications (docs/duties.md)',
    },
    today: {
      type: 'string',
      description:
        'Le jour présent, AAAA-MM-JJ, au lieu de celui de la machine / the present day, YYYY-MM-DD',
    },
    spelling: {
      type: 'object',
      properties: {
        variant: { enum: ['any', 'classic', '1990'] },
        english: { type: 'boolean' },
        dictionaries: { type: 'array', items: { type: 'string' } },
      },
      description: 'Orthographe exigée, anglais admis, dictionnaires / spelling, English words, dictionaries',
    },
    inclusive: {
      type: 'object',
      properties: { allow: { type: 'array', items: { type: 'string' } } },
      description: 'Termes acceptés par le projet / terms that the project accepts',
    },
    columns: {
      type: 'object',
      description: 'Colonnes d’un calendrier CSV / columns of a CSV calendar',
    },
  } satisfies Readonly<Record<SettingName, Schema>>,
}

function ruleSchema({ meta, options }: AnyRule): Schema {
  const level = { $ref: '#/definitions/severity' }
  const tuple = (items: readonly Schema[]): Schema => ({
    type: 'array',
    items,
    minItems: 1,
    maxItems: items.length,
    additionalItems: false,
  })
  return {
    description: `${meta.description.fr}\n\n${meta.description.en}`,
    default: meta.severity,
    anyOf: [level, tuple(options ? [level, optionsJsonSchema(options)] : [level])],
  }
}

/** Options of a rule as a configuration may write them. */
export function optionsJsonSchema(options: NonNullable<AnyRule['options']>): Schema {
  const { $schema: _, ...schema } = toJsonSchema(options as never, {
    errorMode: 'ignore',
    typeMode: 'input',
  }) as Schema
  return schema
}
