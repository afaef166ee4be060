import { describe, expect, it } from 'vitest'
import type { Publication } from '../tree/nodes.js'
import type { ParseOptions } from './draft.js'
import { parseDraft } from './parse-draft.js'

function read(path: string, source: string, more: Partial<ParseOptions> = {}) {
  const draft = parseDraft(source, { path, ...more })
  const problems = draft.problems.map(({ rule, message, place }) => [
    rule.meta.id,
    message,
    source.slice(place.start, place.end),
  ])
  return { draft, problems, told: draft.publications.map(tell) }
}

/** A publication as lines; texts with the characters they were read from. */
function tell({ children, networks, date }: Publication): string[] {
  return [
    `${networks.join(',')} ${date ?? ''}`.trim(),
    ...children.flatMap((child) => {
      if (child.type === 'text') {
        const part = child.thread ? ` ${child.thread.index + 1}/${child.thread.count}` : ''
        return [`${child.role}${part} [${child.networks}]: ${child.value.replaceAll('\n', '⏎')}`]
      }
      if (child.type === 'media') return [`media ${child.file}${child.alt ? `: ${child.alt.value}` : ''}`]
      if (child.type === 'poll')
        return [`poll ${child.question?.value ?? ''}: ${child.options.map(({ value }) => value).join(' / ')}`]
      return []
    }),
  ]
}

describe('a cell of networks', () => {
  it.each([
    ['linkedin, instagarm', 'linkedin,instagarm'],
    ['x; nope', 'x'],
    ['LinkedIn, le matin', 'linkedin'],
    ['LinkedIn & newsletter', 'linkedin'],
    ['Instagram (story), Facebook', 'instagram/story,facebook/story'],
  ])('loses no slip beside a known name: %s', (cell, networks) => {
    const { told } = read('a.csv', `Texte;Réseaux\nBonjour;"${cell}"\n`)
    expect(told[0]![0]).toBe(networks)
  })
})

describe('YAML draft', () => {
  it('reads one publication, a list, several documents and texts of each network', () => {
    expect(
      read(
        'a.yaml',
        `# octobre
- networks: [x, linkedin]
  text: |
    Samedi, l'atelier ouvre.

    #bois
  media:
    - file: a.png
      alt: >-
        Un établi
        couvert de copeaux.
- réseaux: instagram
  variantes:
    instagram: ["Un", "Deux"]
  sondage: { question: 'Lequel ?', choix: [Tour, Rabot] }
`,
      ).told,
    ).toEqual([
      [
        'x,linkedin',
        "body [x,linkedin]: Samedi, l'atelier ouvre.⏎⏎#bois",
        'media a.png: Un établi couvert de copeaux.',
      ],
      ['instagram', 'body 1/2 [instagram]: Un', 'body 2/2 [instagram]: Deux', 'poll Lequel ?: Tour / Rabot'],
    ])
    expect(read('a.yml', 'text: Un\n---\ntext: Deux\n').told).toEqual([
      ['', 'body []: Un'],
      ['', 'body []: Deux'],
    ])
  })

  it('reads what it can of a broken file', () => {
    const { told, problems } = read('a.yaml', '- text: Un\n- text: "Deux\n')
    expect(told[0]).toEqual(['', 'body []: Un'])
    expect(problems[0]).toEqual(['draft/syntax', 'yaml', ''])
  })
})

describe('JSON draft', () => {
  it('reads exports of tools with a mapping, and joins text and hashtags', () => {
    const source = `{ "posts": [
  { "id": "p1", "caption": "Ça commence\\n✨", "hashtags": ["#bois", "#atelier"], "cta": "Venez !", "date": "05/12",
    "imageUrl": "https://exemple.fr/a.png", "visualPrompt": "photo" }
] }`
    const { told, problems, draft } = read('a.json', source, { columns: { caption: 'text', cta: 'text' } })
    expect(problems).toEqual([])
    expect(told).toEqual([
      ['05/12', 'body []: Ça commence⏎✨⏎⏎Venez !⏎⏎#bois #atelier', 'media https://exemple.fr/a.png'],
    ])
    const text = draft.publications[0]!.children[0]!
    if (text.type !== 'text') throw new Error('no text')
    for (const word of ['commence', '✨', 'Venez', '#atelier']) {
      const at = text.value.indexOf(word)
      const { start, end } = text.map.locate(at, at + word.length)
      expect(source.slice(start, end)).toBe(word)
    }
    expect(text.map.edit(3, 11, 'débute')).toEqual({
      start: source.indexOf('commence'),
      end: source.indexOf('commence') + 8,
      text: 'débute',
    })
  })

  it('reads the body of a Postiz request', () => {
    const source = JSON.stringify({
      type: 'schedule',
      date: '2026-12-01T10:00:00.000Z',
      posts: [
        {
          value: [{ content: 'Un', image: [{ path: 'https://e.fr/1.png' }] }, { content: 'Deux' }],
          settings: { __type: 'x' },
        },
      ],
    })
    expect(read('a.json', source)).toMatchObject({
      problems: [],
      told: [
        ['x 2026-12-01T10:00:00.000Z', 'body 1/2 [x]: Un', 'body 2/2 [x]: Deux', 'media https://e.fr/1.png'],
      ],
    })
  })

  it('says where a file is malformed', () => {
    expect(read('a.json', '{"text": "Un",}').problems).toEqual([['draft/syntax', 'json', '}']])
  })
})

describe('CSV calendar', () => {
  it('reads Metricool', () => {
    const header =
      'Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,Instagram,Picture Url 1,Picture Url 2,Alt text picture 1,Alt text picture 2,Document title,Shortener,Twitter/X Poll Duration minutes,Twitter/X Poll Option 1,Twitter/X Poll Option 2,Youtube Video Title,LinkedIn Poll Question,Instagram Post Type,First Comment Text,Brand name'
    const row =
      '"Samedi, l’""atelier"" ouvre",2026-12-03,18:00:00,false,true,true,false,false,https://e.fr/a.png,https://e.fr/b.png,Un établi,,,false,1440,Tour,Rabot,,,POST,Lien,Atelier'
    const { told, problems } = read('a.csv', `\uFEFF${header}\r\n${row}\r\n`)
    expect(problems).toEqual([])
    expect(told).toEqual([
      [
        'facebook,x 2026-12-03T18:00:00',
        'body [facebook,x]: Samedi, l’"atelier" ouvre',
        'first-comment [facebook,x]: Lien',
        'media https://e.fr/a.png: Un établi',
        'media https://e.fr/b.png',
        'poll : Tour / Rabot',
      ],
    ])
  })

  it('reads Buffer, Hootsuite without header, SocioLocal and a French calendar', () => {
    expect(
      read('a.csv', 'Text,Image URL,Tags,Posting Time\nUn,https://e.fr/a.png,noel,2026-12-03 18:00\n').told,
    ).toEqual([['2026-12-03 18:00', 'body []: Un', 'media https://e.fr/a.png']])
    expect(read('a.csv', '12/03/2026 18:00,"Un\ndeux",https://e.fr\n12/04/2026 18:00,Trois,\n').told).toEqual(
      [
        ['12/03/2026 18:00', 'body []: Un⏎deux'],
        ['12/04/2026 18:00', 'body []: Trois'],
      ],
    )
    expect(
      read('a.csv', 'Date;Message;Noms de fichiers;Labels\n03/12/2026 18:00;Un;a.png, b.png;x\n').told,
    ).toEqual([['03/12/2026 18:00', 'body []: Un', 'media a.png', 'media b.png']])
    expect(
      read(
        'a.csv',
        'Date\tRéseaux\tTexte\tTexte alternatif\tVisuel\n2026-12-03\tInstagram + LinkedIn\tUn\tUn tour\ta.png\n',
      ).told,
    ).toEqual([['instagram,linkedin 2026-12-03', 'body [instagram,linkedin]: Un', 'media a.png: Un tour']])
  })

  it('takes the columns that the configuration names, by header or by number', () => {
    const source = 'Date,Channel,Title/Hook\n2026-09-04,LinkedIn,Cinq gestes\n2026-09-05,Email,Lettre\n'
    const without = read('a.csv', source)
    expect(without.problems[0]).toEqual(['draft/columns', 'noText', 'Date,Channel,Title/Hook'])
    const { told, problems } = read('a.csv', source, { columns: { 'Title/Hook': 'text' } })
    expect(told).toEqual([['linkedin 2026-09-04', 'body [linkedin]: Cinq gestes']])
    expect(problems).toEqual([['draft/document', 'elsewhere', 'Email']])
    expect(read('a.csv', 'Cinq,x\nSix,x\n', { columns: { 1: 'text', 2: 'networks' } }).told).toEqual([
      ['x', 'body [x]: Cinq'],
      ['x', 'body [x]: Six'],
    ])
  })

  it('says once that a column is nearly a known one', () => {
    expect(read('a.csv', 'Text,Visuell,Autre\nUn,a.png,b\nDeux,c.png,d\n').problems).toEqual([
      ['draft/columns', 'near', 'Visuell'],
    ])
  })
})

describe('tweet', () => {
  it('reads threads, media of each text and polls', () => {
    const { told, problems } = read(
      'a.tweet',
      `---
media:
  - file: a.png
    alt: Un tour
---
Un

---

media:
  - file: b.png

---
Deux

( ) Tour
( ) Rabot
`,
    )
    expect(problems).toEqual([])
    expect(told).toEqual([
      [
        'x',
        'body 1/2 [x]: Un',
        'body 2/2 [x]: Deux',
        'media a.png: Un tour',
        'media b.png',
        'poll : Tour / Rabot',
      ],
    ])
  })

  it('is one text otherwise, for the networks of the configuration', () => {
    expect(read('a.tweet', 'Bonjour\r\n', { defaultNetworks: ['mastodon'] }).told).toEqual([
      ['mastodon', 'body [mastodon]: Bonjour'],
    ])
  })
})
