import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Project } from './project.js'

const faulty = '---\nnetworks: [linkedin]\n---\nBonjour à tous. Entrée 𝗴𝗿𝗮𝘁𝘂𝗶𝘁𝗲 samedi.\n'

describe('--baseline', () => {
  it('silences what it knows, also after edits above, and says what is stale', () => {
    const project = new Project({ 'a.post.md': faulty })
    expect(project.run(['--write-baseline', 'connus.json', 'a.post.md']).code).toBe(0)
    const rules = () =>
      project
        .findings(['--baseline', 'connus.json', 'a.post.md'])
        .byFile['a.post.md']!.map(({ rule }) => rule)
    expect(rules()).toEqual([])
    project.write('a.post.md', faulty.replace('Bonjour', 'Une phrase de plus. Bonjour'))
    expect(rules()).toEqual([])
    project.write('a.post.md', '---\nnetworks: [linkedin]\n---\nBonjour à tous. 𝗡𝗼𝘂𝘃𝗲𝗮𝘂 samedi.\n')
    expect(rules()).toEqual(['lint/stale-baseline', 'a11y/styled-letters'])
  })

  it('a file that is none is refused with what to do', () => {
    const project = new Project({ 'a.post.md': faulty, 'b.json': '{}' })
    const { code, error } = project.run(['--baseline', 'b.json', 'a.post.md'])
    expect([code, error.includes('--write-baseline')]).toEqual([2, true])
  })
})

describe('lisible import', () => {
  const csv =
    'Text,Date,Time,Facebook,Twitter/X,Picture Url 1,Alt text picture 1,Shortener\n"Venez samedi, c’est gratuit.",2026-12-05,10:00:00,true,false,https://exemple.fr/a.jpg,Une chaise,true\n"Le ""bois"" chante",2026-12-06,10:00:00,false,true,,,false\n'

  it('writes a native draft a row, and loses nothing', () => {
    const project = new Project({ 'metricool.csv': csv })
    expect(project.run(['import', 'metricool.csv', '--to', 'drafts']).code).toBe(0)
    const names = readdirSync(join(project.folder, 'drafts'))
    expect(names).toEqual([
      '2026-12-05-venez-samedi-c-est-gratuit.post.md',
      '2026-12-06-le-bois-chante.post.md',
    ])
    const [first, second] = names.map((name) => readFileSync(join(project.folder, 'drafts', name), 'utf8'))
    expect(first).toContain('facebook')
    expect(first).toContain('Une chaise')
    expect(first).toMatch(/extra:[\s\S]*Shortener/)
    expect(second).toContain('Le "bois" chante')
  })

  it('names media and captions from where the drafts are written', () => {
    const row = (text: string, file: string) => ({ networks: 'x', text, media: [file] })
    const project = new Project({
      'exports/plan.json': JSON.stringify([
        {
          networks: 'x',
          text: 'Un',
          media: [{ file: 'img/a.mp4', captions: 'img/a.vtt' }, { file: '../b.png' }],
        },
        row('Deux', 'absent.png'),
        row('Trois', 'https://exemple.fr/img/a.png'),
      ]),
      'exports/img/a.mp4': '',
      'exports/img/a.vtt': '',
      'b.png': '',
    })
    const written = (folder: string, name: string) => project.read(`${folder}/${name}.post.md`)
    project.run(['import', 'exports/plan.json', '--to', 'posts/avril'])
    expect(written('posts/avril', 'un')).toContain('file: "../../exports/img/a.mp4"')
    expect(written('posts/avril', 'un')).toContain('captions: "../../exports/img/a.vtt"')
    expect(written('posts/avril', 'un')).toContain('file: "../../b.png"')
    expect(written('posts/avril', 'deux')).toContain('absent.png')
    expect(written('posts/avril', 'trois')).toContain('https://exemple.fr/img/a.png')
    project.run(['import', 'exports/plan.json', '--to', 'exports'])
    expect(written('exports', 'un')).toMatch(/file: "?img\/a\.mp4/)
  })

  it('overwrites nothing', () => {
    const project = new Project({ 'metricool.csv': csv })
    project.run(['import', 'metricool.csv', '--to', 'drafts'])
    const { code, error } = project.run(['import', 'metricool.csv', '--to', 'drafts'])
    expect([code, error.includes('rien n’a été écrit')]).toEqual([2, true])
  })

  it('wants a folder', () => {
    const project = new Project({ 'metricool.csv': csv, taken: '' })
    const { code, error } = project.run(['import', 'metricool.csv', '--to', 'taken'])
    expect([code, error.includes('--to attend un dossier'), error.includes('interne')]).toEqual([
      2,
      true,
      false,
    ])
  })
})
