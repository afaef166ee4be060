import type { Localized } from '@lisible/core'
import {
  type Charter,
  type CharterColour,
  type CharterTerm,
  charterSchema,
  type HashtagPolicy,
  type WrittenCharter,
} from '@lisible/rules-brand'
import * as v from 'valibot'
import { describeType } from '../expected.js'
import { lookUpNetwork } from '../networks.js'
import { readHex } from './colours.js'
import { nameKeys } from './keys.js'
import { isWithin, nearestOf, type TellMistake, type WrittenPath } from './mistake.js'

/** A charter without the contents of the files that it names. */
export interface ReadCharter {
  readonly charter: Charter
  /** Path of the design tokens, relative to the charter, and where it is written. */
  readonly tokens: NamedFile | undefined
  /** Folder of the vocabulary, likewise. */
  readonly vocabulary: NamedFile | undefined
}

export interface NamedFile {
  readonly path: string
  readonly place: WrittenPath
}

/**
 * Checks the value of a charter file, and tells every mistake.
 * @returns what is right of it, where that can be read.
 */
export function readCharter(value: unknown, tell: TellMistake): ReadCharter | undefined {
  const schema = charterSchema()
  const told: WrittenPath[] = []
  const named = nameKeys(schema, value ?? {}, (path, text) => {
    told.push(path)
    tell(path, text)
  })
  let result = v.safeParse(schema, named.value)
  if (!result.success) {
    const wrong: WrittenPath[] = []
    for (const issue of result.issues.map(deepest)) {
      const path = (issue.path ?? []).map(({ key }) => key as string | number)
      const written = named.written(path)
      wrong.push(path)
      if (!told.some((way) => explains(way, written, issue))) tell(written, mistakeOf(issue, written))
    }
    result = v.safeParse(schema, without(named.value, wrong))
    if (!result.success) return undefined
  }
  const { brand, visual, voice, axes, sector, networks } = result.output
  const colours = visual?.colours?.flatMap(
    (colour, i) => readColour(colour, named.written(['visual', 'colours', i]), tell) ?? [],
  )
  const fileAt = (path: string | undefined, ...way: string[]): NamedFile | undefined =>
    path === undefined ? undefined : { path, place: named.written(way) }
  return {
    charter: {
      ...(brand ? { brand: defined(brand) } : {}),
      ...(visual
        ? { visual: defined({ colours, tolerance: visual.tolerance, neutrals: visual.neutrals }) }
        : {}),
      ...(voice
        ? {
            voice: defined({
              address: voice.address,
              emoji: voice.emoji,
              exclamationsMax: voice.exclamationsMax,
              terms: voice.terms?.map(readTerm),
            }),
          }
        : {}),
      ...(axes ? { axes } : {}),
      ...(sector === undefined ? {} : { sector }),
      ...(networks ? { networks: readNetworks(networks, named.written, tell) } : {}),
    },
    tokens: fileAt(visual?.tokens, 'visual', 'tokens'),
    vocabulary: fileAt(voice?.vocabulary, 'voice', 'vocabulary'),
  }
}

/** Whether what was told of a key explains an issue: it is the same value, or the one that is missing beside it. */
function explains(told: WrittenPath, written: WrittenPath, { received }: v.BaseIssue<unknown>): boolean {
  if (isWithin(written, told)) return true
  return received === 'undefined' && isWithin(told, written.slice(0, -1)) && told.length >= written.length
}

/** A value without those of its keys that are wrong, or hold a list in which something is. */
function without(value: unknown, wrong: readonly WrittenPath[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const ways = wrong.filter(([first]) => first === key).map(([, ...rest]) => rest)
      const isWrong = ways.some(({ length }) => length === 0) || (ways.length > 0 && Array.isArray(inner))
      return isWrong ? [] : [[key, without(inner, ways)]]
    }),
  )
}

/** The same without keys whose value is `undefined`. */
function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}

function readTerm({ avoid, prefer }: NonNullable<WrittenVoice['terms']>[number]): CharterTerm {
  if (prefer === undefined) return { avoid }
  return { avoid, prefer: typeof prefer === 'string' ? [prefer] : prefer }
}

type WrittenVoice = NonNullable<WrittenCharter['voice']>
type WrittenColour = NonNullable<NonNullable<WrittenCharter['visual']>['colours']>[number]

function readColour(colour: WrittenColour, place: WrittenPath, tell: TellMistake): CharterColour | undefined {
  const written = typeof colour === 'string' ? colour : colour.value
  const value = readHex(written)
  if (value === undefined) {
    tell(place, {
      fr: `«\u00a0${written}\u00a0» n’est pas une couleur\u00a0: on attend «\u00a0#rrggbb\u00a0» ou «\u00a0#rgb\u00a0», entre guillemets.`,
      en: `\`${written}\` is no colour: \`#rrggbb\` or \`#rgb\` is expected, in quotes.`,
    })
    return undefined
  }
  return typeof colour === 'string' || colour.name === undefined ? { value } : { name: colour.name, value }
}

function readNetworks(
  networks: NonNullable<WrittenCharter['networks']>,
  written: (path: WrittenPath) => WrittenPath,
  tell: TellMistake,
): NonNullable<Charter['networks']> {
  const byId = new Map<string, { hashtags?: HashtagPolicy }>()
  for (const [name, { hashtags }] of Object.entries(networks)) {
    const place = written(['networks', name])
    const found = lookUpNetwork(name)
    if (!('id' in found)) {
      const near = nearestOf(name, found.candidates, { fr: 'Réseaux proches', en: 'Near networks' })
      tell(place, {
        fr: `Le réseau «\u00a0${name}\u00a0» n’existe pas.${near.fr === '' ? ' «\u00a0lisible networks\u00a0» les liste tous.' : near.fr}`,
        en: `There is no network \`${name}\`.${near.en === '' ? ' `lisible networks` lists them all.' : near.en}`,
      })
      continue
    }
    if (byId.has(found.id)) {
      tell(place, {
        fr: `«\u00a0${name}\u00a0» est un réseau déjà écrit ici\u00a0: réunissez les deux.`,
        en: `\`${name}\` is a network that stands here already: put the two together.`,
      })
      continue
    }
    const policy = hashtags && readHashtags(hashtags, name, written, tell)
    byId.set(found.id, policy ? { hashtags: policy } : {})
  }
  return Object.fromEntries(byId)
}

function readHashtags(
  {
    min,
    max,
    required,
  }: { min?: number | undefined; max?: number | undefined; required?: string[] | undefined },
  network: string,
  written: (path: WrittenPath) => WrittenPath,
  tell: TellMistake,
): HashtagPolicy {
  const least = Math.max(min ?? 0, required?.length ?? 0)
  if (max !== undefined && least > max) {
    tell(written(['networks', network, 'hashtags', 'max']), {
      fr: `Au plus ${max} hashtags, alors que la charte en demande au moins ${least} ici\u00a0: aucun texte ne peut suivre les deux.`,
      en: `At most ${max} hashtags, while the charter asks for at least ${least} here: no text can follow both.`,
    })
  }
  const tags = required?.map((tag, i) => {
    const name = tag.trim().replace(/^[#＃]/, '')
    if (!/^[^\s#＃@]+$/.test(name)) {
      tell(written(['networks', network, 'hashtags', 'required', i]), {
        fr: `«\u00a0${tag}\u00a0» n’est pas un hashtag\u00a0: on attend un seul mot, comme «\u00a0#FleursDeClém\u00a0».`,
        en: `\`${tag}\` is no hashtag: one word is expected, such as \`#FleursDeClém\`.`,
      })
    }
    return `#${name}`
  })
  return defined({ min, max, required: tags })
}

/** Of a choice, what is wrong with the only possibility that the value may be meant for. */
function deepest(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown> {
  if (issue.type !== 'union' || !issue.issues) return issue
  const inner = issue.issues.filter(({ path }) => path)
  const [only] = inner
  if (inner.length !== 1 || !only) return issue
  return { ...deepest(only), path: [...(issue.path ?? []), ...(only.path ?? [])] as never }
}

function mistakeOf(issue: v.BaseIssue<unknown>, path: WrittenPath): Localized {
  const name = path.filter((part) => typeof part === 'string').join('.')
  const fr = name === '' ? 'Une charte' : `«\u00a0${name}\u00a0»`
  const en = name === '' ? 'A charter' : `\`${name}\``
  if (issue.type === 'non_empty') return { fr: `${fr} est vide.`, en: `${en} is empty.` }
  if (issue.expected !== null && issue.received === 'undefined') {
    return {
      fr: `Il manque ${describeType(issue.expected, 'fr')}\u00a0: la clé est obligatoire ici.`,
      en: `${describeType(issue.expected, 'en')} is missing: the key is required here.`,
    }
  }
  const expected = issue.type === 'integer' ? 'integer' : issue.expected
  const near = nearestChoice(issue)
  const quotes = issue.received === 'null' ? unquoted : { fr: '', en: '' }
  return {
    fr: `${fr} attend ${describeType(expected, 'fr')}\u202f; reçu\u00a0: ${describeType(issue.received, 'fr')}.${near.fr}${quotes.fr}`,
    en: `${en} expects ${describeType(expected, 'en')}; received ${describeType(issue.received, 'en')}.${near.en}${quotes.en}`,
  }
}

const unquoted: Localized = {
  fr: ' Une couleur ou un hashtag s’écrit entre guillemets\u00a0: sans eux, «\u00a0#\u00a0» commence un commentaire.',
  en: ' A colour or a hashtag is written in quotes: without them, `#` starts a comment.',
}

function nearestChoice({ type, expected, input }: v.BaseIssue<unknown>): Localized {
  if (type !== 'picklist' || typeof input !== 'string' || !expected) return { fr: '', en: '' }
  const choices = [...expected.matchAll(/"([^"]*)"/g)].map(([, choice]) => choice!)
  const { fr, en } = nearestOf(input, choices, { fr: '', en: '' })
  return fr.includes('Vouliez') ? { fr, en } : { fr: '', en: '' }
}
