import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram, listOptions } from '../src/program.js'
import { addSubcommands } from '../src/subcommands.js'
import { spreadLists } from '../src/terminal/list-options.js'
import type { Streams } from '../src/terminal/streams.js'
import { pages } from '../src/usage/pages.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** What the command line has against these arguments; `undefined`: it understands them. Runs nothing. */
function objection(args: readonly string[]): string | undefined {
  let said = ''
  const streams = { write() {}, writeError: (text: string) => (said += text), columns: 80, colours: false }
  const program = createProgram('en', streams as unknown as Streams, async () => {})
  addSubcommands(program, 'en', streams as unknown as Streams, () => {})
  for (const command of program.commands) command.action(() => {})
  try {
    program.parse(
      spreadLists(args, listOptions, (path) => /[./]/.test(path)),
      { from: 'user' },
    )
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? undefined : said
  }
  return undefined
}

/** Arguments of a line of shell after `lisible`. */
function argumentsOf(line: string): string[] {
  const [, rest = ''] = /(?:^|\s)lisible(?:\s+(.*))?$/.exec(line.replace(/\s+#.*$/, '').trim())!
  return [...rest.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare!,
  )
}

/** Commands that a page shows, in blocks of shell or YAML and in sentences. */
function commandsOf(markdown: string): string[] {
  const blocks = [...markdown.matchAll(/```(?:sh|console|yaml)\n([\s\S]*?)```/g)].flatMap(([, block]) =>
    block!
      .split('\n')
      .map((line) =>
        line.replace(/^\s*(?:\$ |- (?:run: )?|script: )?/, '').replace(/^npx --(?:yes|no)(?: --)? /, ''),
      ),
  )
  const prose = markdown.replace(/```[\s\S]*?```/g, '')
  const inline = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!.replace(/^npx --yes /, ''))
  return [...blocks, ...inline].filter((line) => /^(?:\w+ \| )?lisible(?:\s|$)/.test(line.trim()))
}

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
]

describe('examples of commands', () => {
  it('in the help are understood', () => {
    const refused = Object.values(pages)
      .flatMap((byCommand) => Object.values(byCommand()))
      .flatMap(({ examples }) => examples.map(([typed]) => typed))
      .flatMap((typed) => objection(argumentsOf(typed)) ?? [])
    expect(refused).toEqual([])
  })

  it('in the docs are understood', () => {
    const refused: string[] = []
    let seen = 0
    for (const path of documents) {
      for (const line of commandsOf(readFileSync(join(root, path), 'utf8'))) {
        seen++
        const said = objection(argumentsOf(line))
        if (said !== undefined) refused.push(`${path}: ${line}: ${said}`)
      }
    }
    expect(refused).toEqual([])
    expect(seen).toBeGreaterThan(30)
  })

  it('are noticed when they are wrong', () => {
    const [line] = commandsOf('Try `lisible --formats json`.')
    expect(objection(argumentsOf(line!))).toContain('--format')
  })

  it('name scripts of npm that exist', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>
    }
    const missing = documents.flatMap((path) =>
      [...readFileSync(join(root, path), 'utf8').matchAll(/npm run (?:-s )?([\w-]+)/g)].flatMap(([, name]) =>
        scripts[name!] ? [] : [`${path}: ${name}`],
      ),
    )
    expect(missing).toEqual([])
  })
})
