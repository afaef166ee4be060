import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { networks } from '@lisible/networks'
import { describe, expect, it } from 'vitest'
import { Project } from '../../../test/project.js'

/** No-break spaces as they are read. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

describe('lisible networks', () => {
  const said = (...args: string[]) => plain(new Project().run(['networks', ...args]).out)

  it('lists the networks with what a text may have', () => {
    expect(said()).toMatch(/^Nom +Réseau +Texte, au plus +Formats\nx +X +280 caractères pondérés +\/post/)
    expect(said('--lang', 'en')).toMatch(/\nlinkedin +LinkedIn +3,000 characters +\/post · \/article\n/)
  })

  it('gives the limits of a format in words, with units and numbered sources', () => {
    const fr = said('instagram/reel')
    expect(fr).toMatch(/^Instagram, reel \(instagram\/reel\)\nLongueur maximale du texte +2 200 caractères/i)
    expect(fr).toMatch(/Poids maximal d’une vidéo +\d+ [MG]o/)
    expect(fr).toMatch(/\nSources\n\[1\] https:\/\/\S+ \(\d{4}-\d\d-\d\d\)\n/)
    expect(fr).not.toContain('instagram/story')
    expect(said('instagram/reel', '--lang', 'en')).toMatch(/Text, maximum length +2,200 characters/)
  })

  it('shows no internal name of any network', () => {
    const all = networks.map(({ id }) => said(id, '--lang', 'en')).join('')
    expect(all).not.toMatch(
      /\b(?:textMax|hashtagsMax|maxWidth|third-party|utf16-units|undefined|null|true|false)\b/,
    )
  })
})

describe('lisible explain', () => {
  const said = (...args: string[]) => plain(new Project().run(['explain', ...args]).out)

  it.each(['spelling', 'spelling/', 'orthographe', 'Orthographe'])(
    'lists the rules that %s names',
    (name) => {
      expect(said(name)).toMatch(
        /spelling\/elision +avertissement +On élide[\s\S]*spelling\/ligature[\s\S]*lisible explain spelling\//,
      )
      expect(said(name, '--lang', 'en')).toMatch(/spelling\/elision +warning +[A-Z]/)
      expect(said(name)).not.toContain('grammar/')
    },
  )

  it('explains a rule by the end of its id, with how to leave it out', () => {
    expect(said('emoji-run')).toBe(said('a11y/emoji-run'))
    expect(said('emoji-run')).toContain('<!-- lisible-disable-file a11y/emoji-run -- la raison -->')
  })

  it('says how one post is left out of a sector declared for all', () => {
    expect(said('device-message')).toContain('context: { sector: aucun }')
    expect(said('device-message', '--lang', 'en')).toContain('context: { sector: none }')
  })
})

describe('lisible image', () => {
  const written = readFileSync(
    new URL('../../../test/editors/workspace/brouillons/visuel.png', import.meta.url),
  )

  it('says where it wrote, replaces its own picture only, and keeps those of others', () => {
    const project = new Project({ 'a.png': written, 'b.png': written, 'b.lisible.png': 'à moi' })
    const image = (...args: string[]) => {
      const { out, error } = project.run(['image', ...args])
      return { out: plain(out), error: plain(error) }
    }
    expect(image('a.png').out).toContain('\nImage annotée : a.lisible.png\n')
    expect(image('a.png').out).toContain('a.lisible.png (celle de la fois précédente est remplacée)')
    expect(image('b.png').error).toContain('« b.lisible.png » existe, et ne vient pas de lisible.')
    expect(project.read('b.lisible.png')).toBe('à moi')
    expect(image('b.png', '-o', 'a.png').error).toContain('rien n’a été écrit')
    expect(image('a.png', '-o', 'absent/c.png', '--lang', 'en').error).toContain('cannot be written (ENOENT)')
    expect(image('a.png', '--json', '-o', 'c.png', '--lang', 'en').error).toBe('Annotated picture: c.png\n')
    expect(existsSync(join(project.folder, 'c.png'))).toBe(true)
  }, 120_000)
})
