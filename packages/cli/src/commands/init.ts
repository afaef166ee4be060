import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locale, Localized } from '@lisible/core'
import { ConfigurationError, configurationNames } from '@lisible/engine'
import { profileNames } from '@lisible/rules-inclusive'
import { type Answers, defaultAnswers } from '../init/answers.js'
import { askAnswers, readNetworks, Unanswered } from '../init/ask.js'
import { charterName } from '../init/charter-file.js'
import { filesFor, preCommitEntry } from '../init/files.js'
import { type Written, writeNewFiles } from '../init/write.js'
import type { Streams } from '../terminal/streams.js'

export interface InitFlags {
  readonly yes?: boolean
  readonly networks?: string
  readonly textLang?: Locale
  readonly profile?: string
  readonly preCommit?: boolean
  readonly gitHook?: boolean
  readonly github?: boolean
}

const words = {
  fr: {
    wrote: 'écrit',
    left: 'laissé tel quel',
    colon: ' : ',
    why: {
      exists: 'existe déjà',
      'no-repository': 'ce dossier n’est pas la racine d’un dépôt git',
      link: 'un lien symbolique pourrait mener hors du dossier',
      refused: 'le système refuse',
    },
    nameCharter: (name: string) =>
      `Pour que la charte soit suivie, nommez-la dans la configuration, sous « settings » : charter: ${name}`,
    addEntry: 'Pour pre-commit, ajoutez à .pre-commit-config.yaml, sous « repos » :',
    hookNeeds:
      'Le crochet de git appelle le lisible installé dans le projet : npm install --save-dev lisible',
    nothing: 'Rien n’a été écrit\u00a0: tout est déjà là.',
    next: (draft: string) =>
      `Et maintenant :\n  lisible                    vérifier ${draft}\n  lisible rules              les règles, et leur gravité ici\n  lisible doctor             tout est-il en place ?`,
  },
  en: {
    wrote: 'written',
    left: 'left alone',
    colon: ': ',
    why: {
      exists: 'exists already',
      'no-repository': 'this folder is not the top of a git repository',
      link: 'a symbolic link could lead out of the folder',
      refused: 'the system refuses',
    },
    nameCharter: (name: string) =>
      `To have the charter followed, name it in the configuration, below \`settings\`: charter: ${name}`,
    addEntry: 'For pre-commit, add to .pre-commit-config.yaml, below `repos`:',
    hookNeeds: 'The git hook calls the lisible installed in the project: npm install --save-dev lisible',
    nothing: 'Nothing was written: all is there already.',
    next: (draft: string) =>
      `And now:\n  lisible                    check ${draft}\n  lisible rules              the rules, and their severity here\n  lisible doctor             is all in place?`,
  },
} as const

/**
 * Sets up the working folder: configuration, first draft, automatic checks. Never overwrites.
 * @throws {ConfigurationError} for an answer that is wrong, or when nobody answers.
 */
export async function initCommand(flags: InitFlags, locale: Locale, streams: Streams): Promise<number> {
  const text = words[locale]
  const folder = process.cwd()
  const answers = await answersOf(flags, locale, streams)
  const other = configurationNames.find((name) => existsSync(join(folder, name)))
  const files = filesFor(answers, locale, schemaFor(folder)).filter(
    ({ path }) => !(other && other !== path && path === 'lisible.config.yaml'),
  )
  const results = writeNewFiles(folder, files)
  const kept: readonly Written[] =
    other && other !== 'lisible.config.yaml' ? [{ path: other, written: false, why: 'exists' }] : []
  for (const result of [...kept, ...results]) {
    streams.write(
      result.written
        ? `✔ ${result.path} (${text.wrote})\n`
        : `– ${result.path} (${text.left}${text.colon}${text.why[result.why]}${result.detail ? `, ${result.detail}` : ''})\n`,
    )
  }
  const failed = (path: string) => results.some((result) => result.path === path && !result.written)
  const isConfigured = results.some(({ path, written }) => path === 'lisible.config.yaml' && written)
  if (answers.charter && !isConfigured) streams.write(`\n${text.nameCharter(charterName(locale))}\n`)
  if (failed('.pre-commit-config.yaml')) streams.write(`\n${text.addEntry}\n\n${preCommitEntry()}`)
  if (answers.gitHook && !failed('.git/hooks/pre-commit')) streams.write(`\n${text.hookNeeds}\n`)
  if (results.some((result) => !result.written && result.why === 'refused')) return 2
  if (!results.some(({ written }) => written)) streams.write(`\n${text.nothing}\n`)
  const draft = files.find(({ path }) => path.endsWith('.post.md'))!.path
  streams.write(`\n${text.next(draft)}\n`)
  return 0
}

async function answersOf(flags: InitFlags, locale: Locale, streams: Streams): Promise<Answers> {
  const networks = flags.networks === undefined ? undefined : readNetworks(flags.networks, locale)
  if (networks && 'problem' in networks) throw wrong(networks.problem)
  if (flags.profile !== undefined && !profileNames.some((name) => name === flags.profile)) {
    throw new ConfigurationError({
      fr: `« ${flags.profile} » n’est pas un usage connu (--profile). On attend : ${profileNames.join(', ')}.`,
      en: `\`${flags.profile}\` is no known convention (--profile). Expected: ${profileNames.join(', ')}.`,
    })
  }
  const defaults = defaultAnswers(locale)
  const { yes, networks: _, textLang, profile, ...automatic } = flags
  const proposed: Answers = {
    ...defaults,
    ...(networks && networks.value.length > 0 ? { networks: networks.value } : {}),
    ...(textLang ? { textLang } : {}),
    ...(profile === undefined ? {} : { profile }),
    ...automatic,
  }
  if (yes) return proposed
  try {
    return await askAnswers(proposed, locale, {
      input: process.stdin,
      write: (asked) => streams.write(asked),
    })
  } catch (error) {
    if (!(error instanceof Unanswered)) throw error
    throw new ConfigurationError({
      fr: '\nPersonne n’a répondu jusqu’au bout : rien n’a été écrit. Sans question : lisible init --yes',
      en: '\nNobody answered to the end: nothing was written. Without questions: lisible init --yes',
    })
  }
}

function wrong(sentence: string): ConfigurationError {
  return new ConfigurationError({ fr: sentence, en: sentence } satisfies Localized)
}

/** Where an editor finds the JSON schema: in the project, when lisible is installed there. */
function schemaFor(folder: string): string | undefined {
  const schema = 'node_modules/lisible/schemas/config.schema.json'
  return existsSync(join(folder, schema)) ? schema : undefined
}
