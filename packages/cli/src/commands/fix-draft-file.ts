import { resolve } from 'node:path'
import type { Locale, Localized } from '@lisible/core'
import type { Engine, EngineOptions, LintResult, WriteFailure } from '@lisible/engine'
import type { FormatRequest } from '../reporters/formats.js'
import type { Streams } from '../terminal/streams.js'
import { notCopied } from './uncopied.js'

export interface FixingOptions extends Pick<EngineOptions, 'cwd' | 'contentOf'> {
  readonly locale: Locale
  readonly formats: readonly FormatRequest[]
  /** Write safe fixes, or show what they would change. */
  readonly fix?: 'write' | 'dry-run'
}

/** What was fixed in a run. */
export interface FixTally {
  files: number
  fixes: number
  /** Files that could not be written, or were not to be. */
  failures: number
}

/** Fixes one file and counts it; what it would change goes where reports for people go. */
export async function fixDraftFile(
  engine: Engine,
  file: string,
  options: FixingOptions,
  tally: FixTally,
  streams: Streams,
): Promise<LintResult> {
  if (options.fix === 'write' && options.contentOf?.(resolve(options.cwd ?? '.', file))) {
    const result = await engine.lintFile(file)
    if (result.findings.some(({ fix }) => fix !== undefined)) {
      tally.failures++
      streams.writeError(`${result.path}: ${partlyStaged[options.locale]}\n`)
    }
    return result
  }
  const { result, applied, diff, failure, uncopied } = await engine.fixFile(file, {
    dryRun: options.fix === 'dry-run',
  })
  if (applied > 0) {
    tally.files++
    tally.fixes += applied
  }
  if (failure) {
    tally.failures++
    streams.writeError(`${result.path}: ${notWritten(failure)[options.locale]}\n`)
  }
  for (const copy of uncopied ?? [])
    streams.writeError(`${result.path}: ${notCopied(copy)[options.locale]}\n`)
  if (options.fix === 'dry-run' && diff !== undefined) {
    const forPeople = options.formats.some(
      ({ format, file: target }) => format === 'pretty' && target === undefined,
    )
    if (forPeople) streams.write(`${diff}\n`)
    else streams.writeError(diff)
  }
  return result
}

/** `3 corrections dans 2 fichiers.` */
export function fixedInWords(
  { files, fixes }: Pick<FixTally, 'files' | 'fixes'>,
  isDryRun: boolean,
  locale: Locale,
): string {
  if (locale === 'fr') {
    const what = `${fixes} correction${fixes > 1 ? 's' : ''}`
    const where = `${files} fichier${files > 1 ? 's' : ''}`
    return isDryRun ? `À faire\u00a0: ${what} dans ${where}.` : `${what} dans ${where}.`
  }
  const what = `${fixes} fix${fixes === 1 ? '' : 'es'}`
  const where = `${files} file${files === 1 ? '' : 's'}`
  return isDryRun ? `To do: ${what} in ${where}.` : `${what} in ${where}.`
}

const partlyStaged: Localized = {
  fr: 'ce fichier diffère de ce qui est prêt à être enregistré dans git ; il n’a pas été corrigé, pour ne pas mêler les deux. Indexez-le en entier (git add), puis relancez la commande.',
  en: 'this file differs from what is staged in git; it was not fixed, so as not to mix the two. Stage it whole (git add), then run the command again.',
}

function notWritten(failure: WriteFailure): Localized {
  if (failure.reason === 'changed') {
    return {
      fr: 'ce fichier a changé pendant la vérification ; il n’a pas été corrigé. Relancez la commande.',
      en: 'this file changed while it was being checked; it was not fixed. Run the command again.',
    }
  }
  if (failure.reason === 'outside-project') {
    return {
      fr: 'ce fichier est un lien qui sort du projet ; il n’a pas été corrigé.',
      en: 'this file is a link that leaves the project; it was not fixed.',
    }
  }
  return {
    fr: `ce fichier n’a pas pu être écrit (${failure.detail}) ; il est resté tel quel. Vérifiez ses droits et ceux de son dossier.`,
    en: `this file could not be written (${failure.detail}); it is as it was. Check its permissions and those of its folder.`,
  }
}
