import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The command as people run it: cold start on one small draft against `node -e 0`, then 10,000 drafts made of
 * real posts, one file each, with every text rule: each for the network it was posted on, then all for two. There are
 * fewer posts than that, so most are met twice, the second time with their words remembered; the last figure is of
 * each post once.
 */
const root = new URL('..', import.meta.url).pathname
const executable = join(root, 'packages/cli/bin/lisible.js')
const posts = join(root, '../shared/eval/posts/dev.jsonl')

interface Cost {
  /** Seconds of CPU, user and system, all threads. */
  readonly cpu: number
  /** Seconds from start to end. */
  readonly wall: number
}

const folder = mkdtempSync(join(tmpdir(), 'lisible-bench-'))
const environment = { ...process.env, NO_COLOR: '1' }

/** Runs a command to its end and answers what it cost, to the millisecond: Bash counts the child and its children. */
function cost(args: readonly string[], command: readonly string[] = [process.execPath]): Cost {
  const script = 'TIMEFORMAT="%3U %3S %3R"; time "$@" > /dev/null 2> /dev/null'
  const { stderr, status } = spawnSync('bash', ['-c', script, 'bash', ...command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...environment, LC_ALL: 'C' },
  })
  if (status === null || status > 1) throw new Error(stderr)
  const [user, system, wall] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { cpu: user! + system!, wall: wall! }
}

/** The same, with the peak of its resident set in MB, as GNU time tells it. */
function costWithPeak(args: readonly string[]): Cost & { readonly peak: number } {
  const report = join(folder, 'peak')
  const found = cost(args, ['/usr/bin/time', '-f', '%M', '-o', report, process.execPath])
  return { ...found, peak: Number(readFileSync(report, 'utf8').trim().split('\n').at(-1)) / 1024 }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

try {
  writeFileSync(
    join(folder, 'a.post.md'),
    '---\nnetworks: [x, instagram]\n---\nSamedi, l’atelier ouvre ses portes : entrée libre de 10 h à 18 h 🪑 #PortesOuvertes\n',
  )
  const rounds = 41
  const own: number[] = []
  const base: number[] = []
  for (let i = 0; i < rounds; i++) {
    base.push(cost(['-e', '0']).cpu)
    own.push(cost([executable, 'a.post.md']).cpu)
  }
  const { peak } = costWithPeak([executable, 'a.post.md'])
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  console.log(
    `cold start: ${(median(own) / median(base)).toFixed(2)} × node -e 0 (median; mean ${(mean(own) / mean(base)).toFixed(2)} ×; ${(mean(own) * 1000).toFixed(0)} ms against ${(mean(base) * 1000).toFixed(0)} ms CPU), peak ${peak.toFixed(0)} MB`,
  )

  if (existsSync(posts)) {
    const texts = readFileSync(posts, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; network: string })
    const write = (name: string, count: number, networksOf: (network: string) => string) => {
      mkdirSync(join(folder, name))
      for (let i = 0; i < count; i++) {
        const { text, network } = texts[i % texts.length]!
        const draft = `---\nnetworks: [${networksOf(network)}]\n---\n${text}\n`
        writeFileSync(join(folder, name, `${i}.post.md`), draft)
      }
    }
    const count = 10_000
    write('own', count, (network) => network)
    write('many', count, () => 'x, instagram')
    write('once', texts.length, () => 'x, instagram')
    for (const [name, drafts, what] of [
      ['own', count, 'the network of each'],
      ['many', count, 'two networks'],
      ['once', texts.length, 'two networks, no text twice'],
    ] as const) {
      const all = costWithPeak([executable, name, '-f', 'json=report.json'])
      console.log(
        `${drafts.toLocaleString('en')} drafts, ${what}: ${(drafts / all.cpu).toFixed(0)} drafts per CPU second, peak ${all.peak.toFixed(0)} MB`,
      )
    }
    const kept = ['many', '-f', 'json=report.json', '--cache-location', 'results.txt']
    const cold = cost([executable, ...kept])
    const warm = cost([executable, ...kept])
    console.log(
      `--cache: ${cold.cpu.toFixed(1)} CPU s the first time, ${warm.cpu.toFixed(1)} CPU s when nothing changed (${(cold.cpu / warm.cpu).toFixed(1)} × less)`,
    )
    const [one, two] = ['1', '2'].map((threads) =>
      cost([executable, 'many', '-f', 'json=report.json', '--concurrency', threads]),
    ) as [Cost, Cost]
    console.log(
      `--concurrency: ${one.wall.toFixed(1)} s with 1, ${two.wall.toFixed(1)} s with 2 (${(one.wall / two.wall).toFixed(2)} × faster)`,
    )
  } else console.log('10,000 drafts: skipped, the real posts are not there')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
