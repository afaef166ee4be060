import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Project } from '../../../test/project.js'

const text = '---\nnetworks: [x]\n---\nBonjour.\n'

/** A repository with one commit of these files. */
function repository(files: Readonly<Record<string, string>>) {
  const project = new Project(files)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: project.folder,
      encoding: 'utf8',
    })
  git('init', '-q', '-b', 'main', '--template=')
  git('add', '.')
  git('commit', '-q', '--allow-empty', '-m', 'start')
  const checked = (...args: string[]) => Object.keys(project.findings(args).byFile)
  return { project, git, checked }
}

describe('--since and --staged', () => {
  it('check what changed, whatever its name, and new files', () => {
    const { project, checked } = repository({ 'a.post.md': text, 'b.post.md': text })
    expect(checked('--since', 'HEAD')).toEqual([])
    project.write('a.post.md', `${text}Samedi.\n`)
    project.write('été à "Nîmes".post.md', text)
    expect(checked('--since', 'HEAD')).toEqual(['a.post.md', 'été à "Nîmes".post.md'])
  })

  it('compare a branch from where it parted', () => {
    const { project, git, checked } = repository({ 'a.post.md': text, 'b.post.md': text })
    git('checkout', '-q', '-b', 'work')
    project.write('b.post.md', `${text}Samedi.\n`)
    git('commit', '-qam', 'work')
    git('checkout', '-q', 'main')
    project.write('a.post.md', `${text}Dimanche.\n`)
    git('commit', '-qam', 'main moves on')
    git('checkout', '-q', 'work')
    expect(checked('--since', 'main')).toEqual(['b.post.md'])
  })

  it('check the draft whose picture or captions changed', () => {
    const draft =
      '---\nnetworks: [x]\nmedia:\n  - file: ../img/a.mp4\n    alt: Une chaise.\n    captions: a.vtt\n---\nSamedi.\n'
    const { project, git, checked } = repository({
      'drafts/a.md': draft,
      'drafts/b.md': text,
      'drafts/c.md': `${text}a.mp4\n`,
      'img/a.mp4': '1',
      'drafts/a.vtt': 'WEBVTT',
    })
    project.write('img/a.mp4', '2')
    expect(checked('--since', 'HEAD', '--no-media')).toEqual(['drafts/a.md'])
    git('commit', '-qam', 'picture')
    project.write('drafts/a.vtt', 'WEBVTT\n')
    git('add', '.')
    expect(checked('--staged', '--no-media')).toEqual(['drafts/a.md'])
  })

  it('staged leaves out what is not staged, also before the first commit', () => {
    const { project, git, checked } = repository({ 'a.post.md': text })
    project.write('a.post.md', `${text}Samedi.\n`)
    expect(checked('--staged')).toEqual([])
    project.write('b.post.md', text)
    git('add', 'b.post.md')
    expect(checked('--staged')).toEqual(['b.post.md'])
    const fresh = new Project({ 'a.post.md': text, 'b.post.md': text })
    for (const args of [
      ['init', '-q', '--template='],
      ['add', 'a.post.md'],
    ])
      execFileSync('git', args, { cwd: fresh.folder })
    expect(Object.keys(fresh.findings(['--staged']).byFile)).toEqual(['a.post.md'])
  })

  it('work from a folder inside the repository', () => {
    const { project } = repository({ 'sub/drafts/a.md': text, 'sub/drafts/b.md': text, 'c.post.md': text })
    project.write('sub/drafts/b.md', `${text}Samedi.\n`)
    project.write('c.post.md', `${text}Samedi.\n`)
    const { out } = project.run(['--since', 'HEAD', '-f', 'json'], '', join(project.folder, 'sub'))
    expect((JSON.parse(out) as { results: { path: string }[] }).results.map(({ path }) => path)).toEqual([
      'drafts/b.md',
    ])
  })

  it('say which revision git does not know, and read none as an option', () => {
    const { project } = repository({ 'a.post.md': text })
    for (const revision of ['mian', '--output=stolen']) {
      const { code, error } = project.run([`--since=${revision}`])
      expect(code).toBe(2)
      expect(error).toContain(revision)
      expect(error).toContain('git log --oneline')
    }
  })
})
