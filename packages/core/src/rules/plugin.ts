import type { Root } from 'nlcst'
import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { RuleEntry } from '../config/config.js'
import { plainText } from '../drafts/plain-text.js'
import type { Finding } from '../findings/finding.js'
import { walk } from '../linter/walk.js'
import { LineIndex } from '../source-map/position.js'
import { parseOptions } from './options.js'
import { noResources, type Resources } from './resource.js'
import type { AnyRule } from './rule.js'

/** What a vfile may carry for rules that run as plugins: `file.data.lisible`. */
export interface PluginData {
  readonly lang?: string
  readonly networks?: readonly string[]
  readonly locale?: 'fr' | 'en'
  readonly resources?: Resources
  readonly settings?: Readonly<Record<string, unknown>>
}

/** The unified plugin of a rule: reads the file's text, reports vfile messages with our extra fields. */
export function toPlugin<O>(rule: () => AnyRule): Plugin<[options?: O], Root> {
  return function plugin(options?: O) {
    const parsed = parseOptions(rule(), options)
    if (!parsed.ok) {
      const [issue] = parsed.issues
      throw new TypeError(
        `${rule().meta.id}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? 'invalid options'}`,
      )
    }
    return (_tree: Root, file: VFile) => {
      const data = (file.data as { lisible?: PluginData }).lisible ?? {}
      const source = String(file)
      const entry: RuleEntry = { rule: rule(), options: parsed.options }
      const findings = walk(plainText(source, data), [entry], {
        path: file.path ?? '',
        lines: new LineIndex(source),
        locale: data.locale ?? 'fr',
        settings: data.settings ?? {},
        resources: data.resources ?? noResources,
        facts: () => undefined,
        crashed: (_rule, error) => {
          throw error
        },
      })
      for (const finding of findings) toMessage(file, finding)
    }
  }
}

function toMessage(file: VFile, finding: Finding): void {
  const [source, ruleId] = finding.rule.split('/') as [string, string]
  const message = file.message(finding.message, {
    place: { start: finding.start, end: finding.end },
    source,
    ruleId,
  })
  const { message: _message, start: _start, end: _end, expected, ...fields } = finding
  Object.assign(message, fields, { expected: [...expected] })
}
