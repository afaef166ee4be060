import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
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

  it('staged reads drafts as the index holds them', () => {
    const { project, git } = repository({ 'a.post.md': text, 'b.post.md': text })
    const staged = text.replace('Bonjour.', '🪑 Bonjour à tous. Une bibliothéque ouvre.')
    project.write('a.post.md', staged)
    project.write('b.post.md', staged)
    git('add', 'a.post.md')
    project.write('a.post.md', `---\nnetworks: [x]\n---\nUn autre texte.\nUne médiathéque ouvre.\n`)
    const { byFile, code } = project.findings(['--staged', '--only', 'spelling/unknown-word'])
    expect(Object.keys(byFile)).toEqual(['a.post.md'])
    expect(byFile['a.post.md']!.map(({ start, end }) => staged.slice(start.offset, end.offset))).toEqual([
      'bibliothéque',
    ])
    expect(byFile['a.post.md']![0]!.start.line).toBe(4)
    expect(code).toBe(0)
  })

  it('staged checks a draft that is gone from the disk, and media as the index names them', () => {
    const { project, git, checked } = repository({ 'img/a.jpg': '1', 'drafts/b.md': text })
    const named = '---\nnetworks: [x]\nmedia:\n  - file: ../img/a.jpg\n    alt: Une chaise.\n---\nSamedi.\n'
    project.write('drafts/a.md', text)
    git('add', '.')
    rmSync(join(project.folder, 'drafts/a.md'))
    expect(checked('--staged')).toEqual(['drafts/a.md'])
    expect(checked('--staged', 'drafts/b.md')).toEqual([])
    project.write('drafts/b.md', named)
    git('add', 'drafts/b.md')
    git('commit', '-qm', 'named')
    project.write('img/a.jpg', '2')
    git('add', 'img/a.jpg')
    project.write('drafts/b.md', text)
    expect(checked('--staged', '--no-media')).toEqual(['drafts/b.md'])
  })

  it('fixes staged drafts, but none that differ from the disk', () => {
    const { project, git } = repository({ 'a.post.md': text, 'b.post.md': text })
    const faulty = text.replace('Bonjour.', 'Bonjour\u00AD à tous.')
    project.write('a.post.md', faulty)
    project.write('b.post.md', faulty)
    git('add', '.')
    project.write('b.post.md', `${faulty}Dimanche.\n`)
    const { code, error } = project.run(['--staged', '--fix'])
    expect(code).toBe(2)
    expect(error).toMatch(/^b\.post\.md: .*git add/)
    expect(error).not.toContain('a.post.md')
    expect(project.read('a.post.md')).not.toContain('\u00AD')
    expect(project.read('b.post.md')).toBe(`${faulty}Dimanche.\n`)
  })

  it('since a revision, a changed configuration, ignore file, word list or charter touches the drafts it holds for', () => {
    const { project, git, checked } = repository({
      'a/lisible.config.yaml': 'settings: { dictionary: mots.txt, charter: charte.yaml }\n',
      'a/mots.txt': 'zzyzxe\n',
      'a/charte.yaml': 'voix: { vocabulaire: vale }\n',
      'a/vale/reject.txt': 'soldes\n',
      'a/drafts/a.md': text,
      'b/drafts/b.md': text,
    })
    const touches = (name: string, content: string) => {
      project.write(name, content)
      const touched = checked('--since', 'HEAD')
      git('add', '.')
      const staged = checked('--staged')
      git('commit', '-qm', name)
      return [touched, staged]
    }
    expect(touches('a/mots.txt', 'zzyzxes\n')).toEqual([['a/drafts/a.md'], []])
    expect(touches('a/vale/reject.txt', 'promo\n')).toEqual([['a/drafts/a.md'], []])
    expect(touches('a/charte.yaml', 'voix: {}\n')).toEqual([['a/drafts/a.md'], []])
    expect(touches('a/lisible.config.yaml', 'settings: {}\n')).toEqual([['a/drafts/a.md'], []])
    expect(touches('b/drafts/.lisibleignore', '# nothing\n')).toEqual([['b/drafts/b.md'], []])
    expect(touches('.gitignore', '# nothing\n')).toEqual([['a/drafts/a.md', 'b/drafts/b.md'], []])
    rmSync(join(project.folder, 'a/lisible.config.yaml'))
    expect(checked('--since', 'HEAD')).toEqual(['a/drafts/a.md'])
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
