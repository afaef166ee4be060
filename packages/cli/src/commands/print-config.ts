import { relative, resolve } from 'node:path'
import { defaultOptions } from '@lisible/core'
import { Engine, type EngineOptions, slashed } from '@lisible/engine'
import type { Streams } from '../terminal/streams.js'

/**
 * Prints what holds for a draft, which need not exist, as JSON: the configuration file, networks and language of a
 * draft that declares none, rules that run with their severity and options, settings.
 */
export async function printConfig(file: string, options: EngineOptions, streams: Streams): Promise<number> {
  const engine = new Engine(options)
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

function optionsOf(options: unknown): unknown[] {
  return options !== null && typeof options === 'object' && Object.keys(options).length > 0 ? [options] : []
}

function shownPath(file: string): string {
  const way = relative(process.cwd(), resolve(file))
  return slashed(way.startsWith('..') ? resolve(file) : way)
}
