import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * lisible beside linters of prose and Markdown, on the same real posts, in the same run. The peers are no
 * dependencies of the project: npm installs them under `bench/.work`, once. They check other things than lisible
 * does: findings are counted to show that each did its work, not to be compared.
 */
const root = new URL('..', import.meta.url).pathname
const lisible = join(root, 'packages/cli/bin/lisible.js')
const posts = join(root, '../shared/eval/posts/dev.jsonl')
const peersFolder = join(root, 'bench/.work/peers')
const count = 1000

/** Majors that run on Node 20. */
const packages = [
  'textlint@15',
  'textlint-rule-max-comma@4',
  'textlint-rule-no-todo@2',
  'alex@11',
  'cspell@9',
  '@cspell/dict-fr-fr@2',
  'markdownlint-cli2@0.22',
]

interface Peer {
  readonly name: string
  readonly args: readonly string[]
  readonly folder: string
  /** Findings, told from what the command printed. */
  readonly findings: (out: string, error: string) => number
}

interface Cost {
  /** Seconds of CPU, user and system, children included. */
  readonly cpu: number
  /** Peak resident set of the largest process, MB. */
  readonly peak: number
  readonly findings: number
}

const linesLike = (pattern: RegExp, text: string) =>
  text.split('\n').filter((line) => pattern.test(line)).length

/** Installs the peers unless they are there; answers why they could not be. */
function install(): string | undefined {
  const wanted = JSON.stringify(packages)
  const stamp = join(peersFolder, 'installed.json')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return undefined
  mkdirSync(peersFolder, { recursive: true })
  writeFileSync(join(peersFolder, 'package.json'), '{ "private": true }\n')
  const certificates = process.env.LISIBLE_BENCH_CA_CERTS
  const { status, error, stderr } = spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--loglevel=error', ...packages],
    {
      cwd: peersFolder,
      encoding: 'utf8',
      env: { ...process.env, ...(certificates ? { NODE_EXTRA_CA_CERTS: certificates } : {}) },
    },
  )
  if (status !== 0) return error?.message ?? stderr.trim().split('\n')[0] ?? 'npm failed'
  writeFileSync(stamp, wanted)
  return undefined
}

/** The program that a package starts. */
function bin(name: string): string {
  const folder = join(peersFolder, 'node_modules', name)
  const { bin: named } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>
  }
  return join(folder, typeof named === 'string' ? named : named[name]!)
}

function peersOf(plain: string, drafts: string): Peer[] {
  writeFileSync(join(plain, '.textlintrc.json'), '{ "rules": { "max-comma": true, "no-todo": true } }')
  const french = join(peersFolder, 'node_modules/@cspell/dict-fr-fr/cspell-ext.json')
  writeFileSync(
    join(plain, 'cspell.json'),
    JSON.stringify({ version: '0.2', language: 'fr', import: [french], enableFiletypes: ['markdown'] }),
  )
  return [
    {
      name: 'lisible (all rules on by default)',
      args: [lisible, '.', '-f', 'json'],
      folder: drafts,
      findings: (out) =>
        (JSON.parse(out) as { results: { findings: unknown[] }[] }).results.reduce(
          (sum, { findings }) => sum + findings.length,
          0,
        ),
    },
    {
      name: 'textlint (max-comma, no-todo)',
      args: [
        bin('textlint'),
        '--rules-base-directory',
        join(peersFolder, 'node_modules'),
        '-f',
        'json',
        '*.md',
      ],
      folder: plain,
      findings: (out) =>
        (JSON.parse(out) as { messages: unknown[] }[]).reduce(
          (sum, { messages }) => sum + messages.length,
          0,
        ),
    },
    {
      name: 'alex',
      args: [bin('alex'), '.'],
      folder: plain,
      findings: (_, error) => linesLike(/^\s*\d+:\d+(-\d+:\d+)?\s+(warning|error)/, error),
    },
    {
      name: 'cspell (French dictionary)',
      args: [bin('cspell'), '--no-progress', '--no-summary', '--no-color', '*.md'],
      folder: plain,
      findings: (out) => linesLike(/:\d+:\d+ - /, out),
    },
    {
      name: 'markdownlint-cli2',
      args: [bin('markdownlint-cli2'), '*.md'],
      folder: plain,
      findings: (_, error) => linesLike(/^\S+:\d+(:\d+)? .*MD\d+/, error),
    },
  ]
}

function run({ name, args, folder, findings }: Peer): Cost {
  const timing = join(folder, '.timing')
  const { stdout, stderr, status } = spawnSync(
    '/usr/bin/time',
    ['-o', timing, '-f', '%U %S %M', process.execPath, ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 512_000_000,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    },
  )
  // Every one of these commands exits with 1 where it found something.
  if (status === null || status > 1) throw new Error(`${name}: ${stderr || stdout}`)
  const [user, system, peak] = (readFileSync(timing, 'utf8').trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number)
  rmSync(timing)
  return { cpu: user! + system!, peak: peak! / 1024, findings: findings(stdout, stderr) }
}

function compare(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lisible-peers-'))
  try {
    const [plain, drafts] = [join(folder, 'plain'), join(folder, 'drafts')]
    mkdirSync(plain)
    mkdirSync(drafts)
    const texts = readFileSync(posts, 'utf8')
      .trim()
      .split('\n')
      .slice(0, count)
      .map((line) => (JSON.parse(line) as { text: string }).text)
    for (const [i, text] of texts.entries()) {
      writeFileSync(join(plain, `${i}.md`), `${text}\n`)
      writeFileSync(join(drafts, `${i}.post.md`), `---\nnetworks: [x, instagram]\n---\n${text}\n`)
    }
    console.log(`${texts.length} files, the same real posts for all (lisible: for two networks)`)
    console.log('| | CPU s | files/CPU s | peak MB | findings | CPU against lisible |')
    console.log('|---|---:|---:|---:|---:|---:|')
    let own: number | undefined
    for (const peer of peersOf(plain, drafts)) {
      const { cpu, peak, findings } = run(peer)
      own ??= cpu
      console.log(
        `| ${peer.name} | ${cpu.toFixed(2)} | ${(texts.length / cpu).toFixed(0)} | ${peak.toFixed(0)} | ${findings} | ${(cpu / own).toFixed(1)} × |`,
      )
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const missing = existsSync(posts) ? install() : 'the real posts are not there'
if (missing === undefined) compare()
else console.log(`peers: skipped (${missing})`)
