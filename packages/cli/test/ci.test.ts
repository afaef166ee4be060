import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { Project } from '../../../test/project.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const clean = '---\nnetworks: [x]\n---\nSamedi, l’atelier ouvre ses portes.\n'
const faulty = `---\nnetworks: [x]\n---\n${'mot '.repeat(90)}\n`

/** A project whose `npx lisible` is the command of this repository. */
function projectWithLisible(files: Readonly<Record<string, string>>) {
  const project = new Project(files)
  mkdirSync(join(project.folder, 'node_modules/.bin'), { recursive: true })
  symlinkSync(join(root, 'packages/cli/bin/lisible.js'), join(project.folder, 'node_modules/.bin/lisible'))
  return project
}

function shell(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: '', LANG: 'fr_FR.UTF-8', npm_config_offline: 'true', ...env },
  })
  return { code: status, out: stdout, error: stderr }
}

function gitRepository(project: Project) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: project.folder,
      encoding: 'utf8',
      stdio: 'pipe',
    })
  git('init', '-q', '-b', 'main', '--template=')
  writeFileSync(join(project.folder, '.gitignore'), 'node_modules\n')
  git('add', '.')
  git('commit', '-qm', 'start')
  return git
}

interface Hook {
  readonly id: string
  readonly entry: string
  readonly files?: string
  readonly exclude?: string
  readonly pass_filenames?: boolean
}

describe('hooks of pre-commit', () => {
  const hooks = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly Hook[]
  const hook = (id: string) => hooks.find((one) => one.id === id)!

  it('choose drafts, and leave other files of a repository alone', () => {
    const { files, exclude } = hook('lisible')
    const chosen = (name: string) => new RegExp(files!).test(name) && !new RegExp(exclude!).test(name)
    const names = ['a.post.md', 'posts/b.yaml', 'brouillons/été/c.md', 'd.tweet']
    expect(names.filter(chosen)).toEqual(names)
    expect(['README.md', 'posts/README.md', 'package.json', 'src/a.ts'].filter(chosen)).toEqual([])
  })

  it('fail on the drafts of a commit', () => {
    const project = projectWithLisible({ 'a.post.md': clean })
    const git = gitRepository(project)
    project.write('b.post.md', faulty)
    git('add', 'b.post.md')
    const { entry } = hook('lisible')
    const run = shell(`${entry} b.post.md`, project.folder)
    expect([run.code, run.out.includes('b.post.md')], run.error).toEqual([1, true])
    expect(shell(`${entry} a.post.md`, project.folder).code).toBe(0)
    const staged = shell(hook('lisible-staged').entry, project.folder)
    expect([staged.code, staged.out.includes('b.post.md'), staged.out.includes('a.post.md')]).toEqual([
      1,
      true,
      false,
    ])
  })

  it('the git hook that init writes stops a commit, and lets a good one pass', () => {
    const project = projectWithLisible({ 'a.post.md': clean })
    const git = gitRepository(project)
    expect(project.run(['init', '--yes', '--git-hook']).code).toBe(0)
    project.write('b.post.md', faulty)
    git('add', 'b.post.md')
    expect(() => git('commit', '-qm', 'too long')).toThrow()
    project.write('b.post.md', clean)
    git('add', 'b.post.md')
    git('commit', '-qm', 'fine')
    expect(git('log', '--format=%s').split('\n')[0]).toBe('fine')
  })
})

interface Step {
  readonly if?: string
  readonly env?: Readonly<Record<string, string>>
  readonly run: string
  readonly 'working-directory'?: string
}

describe('the GitHub action', () => {
  const action = parse(readFileSync(join(root, 'action/action.yml'), 'utf8')) as {
    inputs: Record<string, { default: string }>
    runs: { using: string; steps: Step[] }
  }

  /** Runs the steps as a runner does. */
  function runAction(project: Project, given: Readonly<Record<string, string>>) {
    const inputs: Record<string, string> = Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [name, given[name] ?? input.default]),
    )
    const fill = (text: string) =>
      text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => inputs[name]!)
    const summary = join(project.folder, 'summary.md')
    writeFileSync(summary, '')
    for (const step of action.runs.steps) {
      if (step.if === "inputs.version != 'checkout'" && inputs.version === 'checkout') continue
      const env = Object.fromEntries(
        Object.entries(step.env ?? {}).map(([name, value]) => [name, fill(value)]),
      )
      return {
        summary: () => readFileSync(summary, 'utf8'),
        ...shell(step.run, join(project.folder, fill(step['working-directory'] ?? '.')), {
          ...env,
          GITHUB_ACTION_PATH: join(root, 'action'),
          GITHUB_STEP_SUMMARY: summary,
        }),
      }
    }
    throw new Error('no step ran')
  }

  it('annotates, summarises, and fails on errors', () => {
    const project = new Project({ 'a.post.md': clean, 'b.post.md': faulty })
    expect(action.runs.using).toBe('composite')
    const { code, out, error, summary } = runAction(project, { version: 'checkout', sarif: 'lisible.sarif' })
    expect([code, error]).toEqual([1, ''])
    expect(out).toMatch(/^::error file=b\.post\.md,line=\d+/m)
    expect(summary()).toContain('b.post.md')
    expect(existsSync(join(project.folder, 'lisible.sarif'))).toBe(true)
  })

  it('takes paths, a severity, a folder, a language; nothing of them is run as shell code', () => {
    const project = new Project({ 'sub/a.post.md': clean, 'sub/$(touch stolen).post.md': faulty })
    const given = { version: 'checkout', 'working-directory': 'sub' }
    expect(runAction(project, { ...given, paths: 'a.post.md\n' }).code).toBe(0)
    const run = runAction(project, {
      ...given,
      paths: '$(touch stolen).post.md',
      lang: 'en',
      'fail-on': 'warning',
    })
    expect(run.code).toBe(1)
    expect(existsSync(join(project.folder, 'sub/stolen'))).toBe(false)
  })

  it('checks only what changed', () => {
    const project = new Project({ 'a.post.md': faulty })
    gitRepository(project)
    expect(runAction(project, { version: 'checkout', since: 'main' }).code).toBe(0)
  })
})

describe('the GitLab job of the docs', () => {
  for (const page of ['ci.md', 'ci.fr.md']) {
    it(`of ${page} writes the report it hands over`, () => {
      const text = readFileSync(join(root, 'docs', page), 'utf8')
      const [, block] = /## GitLab[\s\S]*?```yaml\n([\s\S]*?)```/.exec(text)!
      const { lisible } = parse(block!) as {
        lisible: { script: string[]; artifacts: { reports: { junit: string } } }
      }
      const project = projectWithLisible({ 'a.post.md': clean })
      const git = gitRepository(project)
      project.write('b.post.md', faulty)
      const run = shell(lisible.script.join('\n'), project.folder, {
        CI_MERGE_REQUEST_DIFF_BASE_SHA: git('rev-parse', 'HEAD').trim(),
      })
      expect(run.code, run.error).toBe(1)
      expect(project.read(lisible.artifacts.reports.junit)).toContain('b.post.md')
      expect(project.read(lisible.artifacts.reports.junit)).not.toContain('a.post.md')
    })
  }
})
