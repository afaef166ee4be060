import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Project } from '../../../test/project.js'
import { createProgram } from '../src/program.js'
import { addSubcommands } from '../src/subcommands.js'
import type { Streams } from '../src/terminal/streams.js'
import { subcommandNames } from '../src/usage/subcommand-names.js'

/** Arguments with which each command has something to do in `project`, and the exit code they give. */
const commands: Readonly<Record<string, readonly [args: readonly string[], code: number]>> = {
  rules: [[], 0],
  explain: [['a11y/emoji-run'], 0],
  networks: [['x'], 0],
  preview: [['a.post.md'], 0],
  image: [['a.post.md'], 2],
  import: [['a.csv', '--to', 'out'], 0],
  init: [['--yes'], 0],
  doctor: [[], 0],
}

const fixtures = new URL('../../../fixtures/faulty/', import.meta.url).pathname
/** Times that threads are let meet; `LISIBLE_ROUNDS=200` for the long run. */
const rounds = Number(process.env.LISIBLE_ROUNDS ?? 8)

const project = () =>
  new Project({
    'a.post.md': '---\nnetworks: [x]\n---\nLa médiathèque ouvre dimanche.\n',
    'a.csv': 'Date,Text,X\n2026-12-01,La médiathèque ouvre dimanche.,true\n',
  })

/** `bin/lisible.js` chooses between a bundle that only checks drafts and the whole one. */
describe('the executable', () => {
  it('is tried here with every command there is', () => {
    const silent = { columns: 80, colours: false } as unknown as Streams
    const program = createProgram('en', silent, async () => {})
    addSubcommands(program, 'en', silent, () => {})
    const added = program.commands.map((command) => command.name()).sort()
    expect(Object.keys(commands).sort()).toEqual(added)
    expect([...subcommandNames].sort()).toEqual(added)
  })

  for (const [name, [args, code]] of Object.entries(commands)) {
    it(`has what \`${name}\` needs, also after an option`, () => {
      for (const before of [[], ['--lang', 'en']]) {
        const { code: ended, error } = project().run([...before, name, ...args])
        expect(error).not.toMatch(/erreur interne|internal error/)
        expect(ended, error).toBe(code)
      }
    })
  }

  it.each([
    [['--format', 'html']],
    [['--format=html']],
    [['-f', 'markdown', '--grid', 'c4']],
    [['--print-config', 'a.post.md']],
    [['-f', 'sarif']],
  ])('has what %j needs', (args) => {
    const { code, out, error } = project().run(args)
    expect([code, error]).toEqual([0, ''])
    expect(out.length).toBeGreaterThan(200)
  })

  it('has what a run over many drafts needs', () => {
    const many = new Project(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`${i}.txt`, `Le centre d’acceuil ouvre le ${i + 1}.\n`]),
      ),
    )
    for (const threads of ['1', '2']) {
      const { code, out, error } = many.run(['.', '-f', 'compact', '--concurrency', threads])
      expect([code, error]).toEqual([0, ''])
      expect(out.match(/acceuil/g)).toHaveLength(40)
    }
  })

  it('ends well and says the same however its threads meet', () => {
    const drafts = readdirSync(fixtures).filter((name) => name.endsWith('.post.md'))
    const texts = drafts.map((name) => readFileSync(join(fixtures, name), 'utf8'))
    const many = new Project(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, i) => [`${i}.post.md`, `${texts[i % texts.length]}\nNuméro ${i}\n`]),
      ),
    )
    const check = () => many.run(['.', '-f', 'json', '--no-media', '--concurrency', '2'])
    const first = check()
    expect([first.code, first.error]).toEqual([1, ''])
    for (let round = 1; round < rounds; round++) {
      const { code, out, error } = check()
      expect([code, error]).toEqual([1, ''])
      expect(out === first.out, `round ${round}`).toBe(true)
    }
  })
})
