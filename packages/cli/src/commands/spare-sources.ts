import { closeSync, openSync, readSync, realpathSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { ConfigurationError, configurationNames, statsOf } from '@lisible/engine'

/**
 * `outputs` are files that a run is to write, as they were given.
 *
 * @throws {ConfigurationError} when a run would write over what it reads: a draft that it checks (`drafts`), a
 * configuration.
 */
export function spareSources(
  outputs: readonly (string | undefined)[],
  drafts: readonly string[],
  { cwd = '.', config }: { readonly cwd?: string; readonly config?: string | false },
): void {
  const given = outputs.filter((output) => output !== undefined)
  if (given.length === 0) return
  const read = new Set(drafts.map((draft) => resolve(cwd, draft)))
  const configuration = typeof config === 'string' ? resolve(cwd, config) : undefined
  for (const output of given) {
    const paths = [resolve(cwd, output), followed(resolve(cwd, output))]
    if (paths.some((path) => read.has(path))) throw isDraft(output)
    if (paths.some((path) => path === configuration || isConfigurationName(basename(path)))) {
      throw isConfiguration(output)
    }
  }
}

/**
 * The drafts but for the reports of an earlier run that this one is to write anew: `-f json=posts/report.json` puts a
 * file among the drafts of `posts` that looks like one.
 */
export function withoutEarlierReports(
  drafts: readonly string[],
  outputs: readonly (string | undefined)[],
  { cwd = '.' }: { readonly cwd?: string },
): readonly string[] {
  const reports = new Set<string>()
  for (const output of outputs)
    if (output !== undefined && isReport(resolve(cwd, output))) reports.add(resolve(cwd, output))
  return reports.size === 0 ? drafts : drafts.filter((draft) => !reports.has(resolve(cwd, draft)))
}

/** Whether a file begins as the reports do that have the name of a draft: JSON and Markdown. */
function isReport(path: string): boolean {
  // A pipe would be waited for.
  if (!statsOf(path)?.isFile()) return false
  const start = Buffer.alloc(32)
  try {
    const descriptor = openSync(path, 'r')
    try {
      readSync(descriptor, start)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return false
  }
  return /^(?:\{"version":1,"results":\[|# lisible\n)/.test(start.toString('latin1'))
}

function isConfigurationName(name: string): boolean {
  return configurationNames.some((known) => known === name)
}

function followed(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

function isDraft(output: string): ConfigurationError {
  return new ConfigurationError({
    fr: `«\u00a0${output}\u00a0» est un des brouillons à vérifier\u00a0: il serait remplacé. Nommez un autre fichier\u202f; si c’est un ancien rapport, retirez-le ou excluez-le («\u00a0ignores\u00a0»).`,
    en: `\`${output}\` is one of the drafts to check: it would be replaced. Name another file; if it is an earlier report, remove it or leave it out (\`ignores\`).`,
  })
}

function isConfiguration(output: string): ConfigurationError {
  return new ConfigurationError({
    fr: `«\u00a0${output}\u00a0» est un fichier de configuration\u00a0: il serait remplacé. Nommez un autre fichier.`,
    en: `\`${output}\` is a configuration file: it would be replaced. Name another file.`,
  })
}
