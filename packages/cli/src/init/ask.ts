import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { Locale } from '@lisible/core'
import { lookUpNetwork } from '@lisible/engine'
import { profileNames } from '@lisible/rules-inclusive'
import type { Answers } from './answers.js'

const words = {
  fr: {
    intro: 'Quelques questions ; Entrée garde la réponse entre crochets.',
    networks: 'Vos réseaux, séparés par des virgules',
    textLang: 'Langue de vos publications, fr ou en',
    profile: `Usage pour l’écriture inclusive (${profileNames.join(', ')})`,
    preCommit: 'Vérifier avec pre-commit (.pre-commit-config.yaml) ?',
    gitHook: 'Vérifier à chaque « git commit » d’ici (.git/hooks/pre-commit) ?',
    github: 'Vérifier sur GitHub à chaque proposition (.github/workflows/lisible.yml) ?',
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
    return { ...proposed, networks, textLang, profile, preCommit, gitHook, github }
  } finally {
    lines.close()
  }
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
