import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The command as people run it: cold start on one small draft against `node -e 0`, then 10,000 drafts made of
 * real posts, one file each, with every text rule.
 */
const root = new URL('..', import.meta.url).pathname
const executable = join(root, 'packages/cli/bin/lisible.js')
const posts = join(root, '../shared/eval/posts/dev.jsonl')

interface Cost {
  /** Seconds of CPU, user and system, all threads. */
  readonly cpu: number
  /** Peak resident set, MB. */
  readonly peak: number
  /** Seconds from start to end. */
  readonly wall: number
}

/** Runs a command to its end and answers what it cost (GNU time counts the child and its children). */
function cost(args: readonly string[], cwd: string): Cost {
  const { stderr, status } = spawnSync('/usr/bin/time', ['-f', '%U %S %M %e', process.execPath, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  })
  if (status === null || status > 1) throw new Error(stderr)
  const [user, system, peak, wall] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
  return { cpu: user! + system!, peak: peak! / 1024, wall: wall! }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!
}

const folder = mkdtempSync(join(tmpdir(), 'lisible-bench-'))
try {
  writeFileSync(
    join(folder, 'a.post.md'),
    '---\nnetworks: [x, instagram]\n---\nSamedi, l’atelier ouvre ses portes : entrée libre de 10 h à 18 h 🪑 #PortesOuvertes\n',
  )
  const rounds = 41
  const own: number[] = []
  const base: number[] = []
  let peak = 0
  for (let i = 0; i < rounds; i++) {
    base.push(cost(['-e', '0'], folder).cpu)
    const { cpu, peak: memory } = cost([executable, 'a.post.md'], folder)
    own.push(cpu)
    peak = Math.max(peak, memory)
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  console.log(
    `cold start: ${(median(own) / median(base)).toFixed(2)} × node -e 0 (median; mean ${(mean(own) / mean(base)).toFixed(2)} ×; ${(mean(own) * 1000).toFixed(0)} ms against ${(mean(base) * 1000).toFixed(0)} ms CPU), peak ${peak.toFixed(0)} MB`,
  )

  if (existsSync(posts)) {
    const texts = readFileSync(posts, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { text: string; network: string })
    const many = join(folder, 'many')
    mkdirSync(many)
    const count = 10_000
    for (let i = 0; i < count; i++) {
      const { text } = texts[i % texts.length]!
      writeFileSync(join(many, `${i}.post.md`), `---\nnetworks: [x, instagram]\n---\n${text}\n`)
    }
    const all = cost([executable, 'many', '-f', 'json=report.json'], folder)
    console.log(
      `10,000 drafts, two networks: ${(count / all.cpu).toFixed(0)} drafts per CPU second, peak ${all.peak.toFixed(0)} MB`,
    )
    const kept = ['many', '-f', 'json=report.json', '--cache-location', 'results.txt']
    const cold = cost([executable, ...kept], folder)
    const warm = cost([executable, ...kept], folder)
    console.log(
      `--cache: ${cold.cpu.toFixed(1)} CPU s the first time, ${warm.cpu.toFixed(1)} CPU s when nothing changed (${(cold.cpu / warm.cpu).toFixed(1)} × less)`,
    )
    const [one, two] = ['1', '2'].map((threads) =>
      cost([executable, 'many', '-f', 'json=report.json', '--concurrency', threads], folder),
    ) as [Cost, Cost]
    console.log(
      `--concurrency: ${one.wall.toFixed(1)} s with 1, ${two.wall.toFixed(1)} s with 2 (${(one.wall / two.wall).toFixed(2)} × faster)`,
    )
  } else console.log('10,000 drafts: skipped, the real posts are not there')
} finally {
  rmSync(folder, { recursive: true, force: true })
}
