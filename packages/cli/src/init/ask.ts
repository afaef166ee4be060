import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Locale } from '@lisible/core'
import { lookUpNetwork, readHex } from '@lisible/engine'
import { profileNames } from '@lisible/rules-inclusive'
import type { Answers, CharterAnswers } from './answers.js'

const words = {
  fr: {
    intro: 'Quelques questions ; Entrée garde la réponse entre crochets.',
    networks: 'Vos réseaux, séparés par des virgules',
    textLang: 'Langue de vos publications, fr ou en',
    profile: `Usage pour l’écriture inclusive (${profileNames.join(', ')})`,
    preCommit: 'Vérifier avec pre-commit (.pre-commit-config.yaml) ?',
    gitHook: 'Vérifier à chaque « git commit » d’ici (.git/hooks/pre-commit) ?',
    github: 'Vérifier sur GitHub à chaque proposition (.github/workflows/lisible.yml) ?',
    brand: 'Nom de votre marque, si vous avez une charte',
    colours: 'Ses couleurs, comme #a8261c, #7a9e87',
    address: 'Tutoiement ou vouvoiement (tu, vous)',
    skip: 'passer',
    notColour: (colour: string) => `« ${colour} » n’est pas une couleur. On attend #rrggbb.`,
    yes: 'o/n',
    unknownNetwork: (name: string, near: string | undefined) =>
      `« ${name} » n’est pas un réseau connu.${near ? ` Vouliez-vous dire « ${near} » ?` : ' « lisible networks » les liste tous.'}`,
    notOneOf: (names: readonly string[]) => `On attend : ${names.join(', ')}.`,
    yesOrNo: 'Répondez par o ou n.',
  },
  en: {
    intro: 'A few questions; Enter keeps the answer in brackets.',
    networks: 'Your networks, separated by commas',
    textLang: 'Language of your publications, fr or en',
    profile: `Conventions of inclusive writing (${profileNames.join(', ')})`,
    preCommit: 'Check with pre-commit (.pre-commit-config.yaml)?',
    gitHook: 'Check at each `git commit` here (.git/hooks/pre-commit)?',
    github: 'Check on GitHub at each proposal (.github/workflows/lisible.yml)?',
    brand: 'Name of your brand, if you have a charter',
    colours: 'Its colours, such as #a8261c, #7a9e87',
    address: 'Form of address (tu, vous)',
    skip: 'skip',
    notColour: (colour: string) => `\`${colour}\` is no colour. Expected: #rrggbb.`,
    yes: 'y/n',
    unknownNetwork: (name: string, near: string | undefined) =>
      `\`${name}\` is no known network.${near ? ` Did you mean \`${near}\`?` : ' `lisible networks` lists them all.'}`,
    notOneOf: (names: readonly string[]) => `Expected: ${names.join(', ')}.`,
    yesOrNo: 'Answer y or n.',
  },
} as const

/** The input ended before the last answer. */
export class Unanswered extends Error {
  override readonly name = 'Unanswered'
}

type Reading<T> = { readonly value: T } | { readonly problem: string }

/**
 * Asks for what the answers hold already as a proposal.
 * @throws {Unanswered} when the input ends.
 */
export async function askAnswers(
  proposed: Answers,
  locale: Locale,
  { input, write }: { readonly input: Readable; readonly write: (text: string) => void },
): Promise<Answers> {
  const text = words[locale]
  const lines = createInterface({ input })
  const answers = lines[Symbol.asyncIterator]()
  const ask = async <T>(
    question: string,
    shown: string,
    fallback: T,
    read: (answer: string) => Reading<T>,
  ) => {
    for (;;) {
      write(`${question} [${shown}] `)
      const { value, done } = await answers.next()
      if (done) throw new Unanswered()
      const answer = (value as string).trim()
      if (answer === '') return fallback
      const reading = read(answer)
      if ('value' in reading) return reading.value
      write(`${reading.problem}\n`)
    }
  }
  const yesOrNo = (question: string, fallback: boolean) =>
    ask(`${question} (${text.yes})`, text.yes.split('/')[fallback ? 0 : 1]!, fallback, (answer) =>
      /^(?:o|oui|y|yes)$/i.test(answer)
        ? { value: true }
        : /^(?:n|non|no)$/i.test(answer)
          ? { value: false }
          : { problem: text.yesOrNo },
    )
  const oneOf = (names: readonly string[]) => (answer: string) => {
    const name = names.find((known) => known.toLowerCase() === answer.toLowerCase())
    return name === undefined ? { problem: text.notOneOf(names) } : { value: name }
  }
  /** The last question may be left: where the input ends here, all that is needed was answered. */
  const optional = async <T>(
    question: string,
    read: (answer: string) => Reading<T>,
  ): Promise<T | undefined> => {
    try {
      return await ask<T | undefined>(question, text.skip, undefined, read)
    } catch (error) {
      if (error instanceof Unanswered) return undefined
      throw error
    }
  }
  const askCharter = async (textLang: Locale): Promise<CharterAnswers | undefined> => {
    const name = await optional(text.brand, (answer) => ({ value: answer }))
    if (name === undefined) return undefined
    const colours = (await optional(text.colours, (answer) => readColours(answer, locale))) ?? []
    const address =
      textLang === 'fr' ? await optional<string>(text.address, oneOf(['tu', 'vous'])) : undefined
    return { name, colours, ...(address === undefined ? {} : { address: address as 'tu' | 'vous' }) }
  }
  try {
    write(`${text.intro}\n`)
    const networks = await ask(text.networks, proposed.networks.join(', '), proposed.networks, (answer) =>
      readNetworks(answer, locale),
    )
    const textLang = (await ask<string>(
      text.textLang,
      proposed.textLang,
      proposed.textLang,
      oneOf(['fr', 'en']),
    )) as Locale
    const profile =
      textLang === 'fr'
        ? await ask<string>(text.profile, proposed.profile, proposed.profile, oneOf(profileNames))
        : proposed.profile
    const preCommit = await yesOrNo(text.preCommit, proposed.preCommit)
    const gitHook = await yesOrNo(text.gitHook, proposed.gitHook)
    const github = await yesOrNo(text.github, proposed.github)
    const charter = await askCharter(textLang)
    return {
      ...proposed,
      networks,
      textLang,
      profile,
      preCommit,
      gitHook,
      github,
      ...(charter ? { charter } : {}),
    }
  } finally {
    lines.close()
  }
}

/** Colours written in commas or spaces. */
function readColours(answer: string, locale: Locale): Reading<readonly string[]> {
  const colours: string[] = []
  for (const written of answer.split(/[\s,;]+/).filter(Boolean)) {
    const colour = readHex(written.startsWith('#') ? written : `#${written}`)
    if (colour === undefined) return { problem: words[locale].notColour(written) }
    colours.push(colour)
  }
  return { value: colours }
}

/** Ids of networks written by any of their names, in commas or spaces. */
export function readNetworks(answer: string, locale: Locale): Reading<readonly string[]> {
  const ids: string[] = []
  for (const name of answer
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const found = lookUpNetwork(name)
    if (!('id' in found)) return { problem: words[locale].unknownNetwork(name, found.candidates[0]) }
    if (!ids.includes(found.id)) ids.push(found.id)
  }
  return { value: ids }
}
