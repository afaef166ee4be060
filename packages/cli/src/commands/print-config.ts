import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, extname, join, relative, resolve } from 'node:path'
import { closest, defaultOptions, draftExtensions, type Locale, type Localized } from '@lisible/core'
import { ConfigurationError, Engine, type EngineOptions, isFolder, slashed } from '@lisible/engine'
import type { Streams } from '../terminal/streams.js'

/**
 * Prints what holds for a draft as JSON: the configuration file, networks and language of a draft that declares none,
 * rules that run with their severity and options, settings. The draft may be yet to be written, in a folder that is
 * there; this is said on standard error.
 * @throws {ConfigurationError} when there is no such draft, and none can be meant.
 */
export async function printConfig(
  file: string,
  options: EngineOptions & { readonly locale: Locale },
  streams: Streams,
): Promise<number> {
  const engine = new Engine(options)
  if (isFolder(file)) throw new ConfigurationError(namesFolder(file))
  if (!existsSync(file)) {
    const mayBeWritten = isFolder(dirname(file)) && draftExtensions.includes(extname(file).slice(1))
    if (!mayBeWritten) throw new ConfigurationError(await engine.nothingAt(file))
    streams.writeError(`${yetToBeWritten(file)[options.locale]}\n`)
  }
  const { networks, lang, rules, settings } = await engine.resolveConfig(file)
  const configuration = options.config === false ? undefined : engine.projectOf(file).configuration
  const { today: _, ...kept } = settings
  const shown = {
    file: shownPath(file),
    configuration: configuration === undefined ? null : shownPath(configuration),
    networks: options.networks ?? networks,
    lang,
    rules: Object.fromEntries(
      rules.map(({ rule, severity, options: chosen }) => [
        rule.meta.id,
        [severity ?? rule.meta.severity, ...optionsOf(chosen ?? defaultOptions(rule))],
      ]),
    ),
    settings: kept,
  }
  streams.write(`${JSON.stringify(shown, null, 2)}\n`)
  return 0
}

function yetToBeWritten(file: string): Localized {
  const folder = dirname(file)
  const [near] = closest(basename(file), readdirSync(folder))
  const meant = near === undefined ? undefined : slashed(join(folder, near))
  return {
    fr: `«\u00a0${file}\u00a0» n’existe pas encore\u00a0: voici ce qui vaudra pour lui.${meant ? ` Vouliez-vous dire «\u00a0${meant}\u00a0»\u202f?` : ''}`,
    en: `There is no \`${file}\` yet: here is what will hold for it.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
  }
}

function namesFolder(folder: string): Localized {
  const example = slashed(join(folder, 'post.md'))
  return {
    fr: `«\u00a0${folder}\u00a0» est un dossier\u00a0: nommez un brouillon, qui peut être encore à écrire. lisible --print-config ${example}`,
    en: `\`${folder}\` is a folder: name a draft, which may be yet to be written. lisible --print-config ${example}`,
  }
}

function optionsOf(options: unknown): unknown[] {
  return options !== null && typeof options === 'object' && Object.keys(options).length > 0 ? [options] : []
}

function shownPath(file: string): string {
  const way = relative(process.cwd(), resolve(file))
  return slashed(way.startsWith('..') ? resolve(file) : way)
}
