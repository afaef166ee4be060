import { describe, expect, it } from 'vitest'
import type { Publication, Text } from '../../tree/nodes.js'
import type { ParseOptions } from '../draft.js'
import { parseDraft } from '../parse-draft.js'

function read(source: string, more: Partial<ParseOptions> = {}) {
  const draft = parseDraft(source, { path: 'posts.md', ...more })
  return { draft, told: draft.publications.map(tell) }
}

/** A publication as `network: text` lines. */
function tell({ children }: Publication): string[] {
  return children.flatMap((child) => {
    if (child.type === 'text') {
      const role = child.role === 'body' ? '' : ` (${child.role})`
      const part = child.thread ? ` ${child.thread.index + 1}/${child.thread.count}` : ''
      return [`${child.networks.join(',')}${role}${part}: ${child.value.replaceAll('\n', '⏎')}`]
    }
    return child.type === 'media' ? [`media ${child.file}${child.alt ? ` (${child.alt.value})` : ''}`] : []
  })
}

const fenced = `# Contenus de décembre

# 📌 POST 1 - DIMANCHE 6
**Fichier image :** \`etabli.png\`
**Thème :** Portes ouvertes

---

## 📸 INSTAGRAM

### Légende :
\`\`\`
L’atelier ouvre samedi.

#bois
\`\`\`

### Premier commentaire à poster :
\`\`\`
Lien en bio ✨
\`\`\`

## 💼 LINKEDIN

### Légende :
\`\`\`
Nos portes ouvrent samedi.
\`\`\`

# 📌 POST 2 - MARDI 8

## 📸 INSTAGRAM
\`\`\`
Une chaise, trois gestes.
\`\`\`

## 📊 Planning

### Instagram (3 par semaine)
- Lundi : conseil
`

describe('document with many publications', () => {
  it('gathers the networks of one publication from code fences', () => {
    for (const source of [fenced, fenced.replaceAll('\n', '\r\n'), `\uFEFF${fenced}`]) {
      const { draft, told } = read(source)
      expect(draft.problems).toEqual([])
      expect(told).toEqual([
        [
          'instagram: L’atelier ouvre samedi.⏎⏎#bois',
          'linkedin: Nos portes ouvrent samedi.',
          'instagram (first-comment): Lien en bio ✨',
          'media etabli.png',
        ],
        ['instagram: Une chaise, trois gestes.'],
      ])
      expect(draft.publications[0]!.theme).toBe('Portes ouvertes')
    }
  })

  it('maps every character of its texts to itself', () => {
    const source = fenced.replaceAll('\n', '\r\n')
    for (const publication of read(source).draft.publications) {
      for (const child of publication.children) {
        if (child.type !== 'text') continue
        for (let i = 0; i < child.value.length; i++) {
          const { start, end } = child.map.locate(i, i + 1)
          expect(source.slice(start, end)).toBe(child.value[i] === '\n' ? '\r\n' : child.value[i])
        }
      }
    }
  })

  it('reads block quotes under labels that name the network', () => {
    const { told, draft } = read(`# Posts à publier

## 1. Portes ouvertes

Seulement jusqu’au 31 octobre.

**Facebook / Instagram**

> L’atelier ouvre samedi.
>
> Entrée libre.

**Google Business Profile** (bouton : En savoir plus)

> Portes ouvertes samedi.

## 2. LinkedIn — Recrutement

**Version courte (280 caractères) :**

> Nous recrutons.

**Version longue :**

> Nous recrutons une ébéniste.
`)
    expect(told).toEqual([
      [
        'facebook,instagram: L’atelier ouvre samedi.⏎⏎Entrée libre.',
        'google-business: Portes ouvertes samedi.',
      ],
      ['linkedin: Nous recrutons.'],
      ['linkedin: Nous recrutons une ébéniste.'],
    ])
    const [text] = draft.publications[0]!.children as [Text]
    const edit = text.map.edit(0, 9, 'Tout\nici')!
    expect(edit.text).toBe('Tout\n> ici')
  })

  it('reads bare sections, and leaves notes about them alone', () => {
    const { told } = read(`# Lancement

## LinkedIn

### Post 1 : l’atelier

**Visuel** : établi, \`etabli.png\`
**Texte alternatif :** Un établi couvert de copeaux.
**Objectif** : faire venir

**L’atelier ouvre !**

Entrée libre :
- tour à bois
- ponçage

#bois

---

### Post 2 : le recrutement

**Légende** :
Nous recrutons.

**Slide 1** : la chaise

**Premier commentaire :** L’annonce : https://exemple.fr

## Conseils

Publiez le mardi.
`)
    expect(told).toEqual([
      [
        'linkedin: **L’atelier ouvre !**⏎⏎Entrée libre :⏎- tour à bois⏎- ponçage⏎⏎#bois',
        'media etabli.png (Un établi couvert de copeaux.)',
      ],
      [
        'linkedin: Nous recrutons.⏎⏎**Slide 1** : la chaise',
        'linkedin (first-comment): L’annonce : https://exemple.fr',
      ],
    ])
  })

  it('joins accroche, text, call and hashtags that stand apart', () => {
    const { told } = read(`# Posts (IG / FB)

### Post 1 — Le client
**Accroche :** Un client vous écrit à 21 h.
**Texte :** Nous répondons
à toute heure.
**CTA :** Essayez 👉 exemple.fr
**Hashtags :** #bois #chaise

### Post 2 — La suite
**Accroche :** Encore.
`)
    expect(told).toEqual([
      [
        'instagram,facebook: Un client vous écrit à 21 h.⏎⏎Nous répondons⏎à toute heure.⏎⏎Essayez 👉 exemple.fr⏎⏎#bois #chaise',
      ],
      ['instagram,facebook: Encore.'],
    ])
  })

  it('reads threads: numbered headings, labels, and parts of one text', () => {
    const { told } = read(`# Fil de lancement

## Tweet 1/2
Premier.

## Tweet 2/2 - Suite
Second.

## Twitter/X Thread

**1/3**
Un.

**2/3**
Deux.

**3/3**
Trois.

## Twitter

### Thread #2

🧵 1/2 Alpha

2/2 Bêta
`)
    expect(told).toEqual([
      ['x 1/2: Premier.', 'x 2/2: Second.'],
      ['x 1/3: Un.', 'x 2/3: Deux.', 'x 3/3: Trois.'],
      ['x 1/2: 🧵 1/2 Alpha', 'x 2/2: 2/2 Bêta'],
    ])
  })

  it('reads a network section beside another as two variants of one publication', () => {
    const { told, draft } = read(`# Confiance

## Platform
LinkedIn + X

## Content

### LinkedIn

Vérifier d’abord.

### X

Vérifier.

## Status
- LinkedIn : publié
`)
    expect(told).toEqual([['linkedin: Vérifier d’abord.', 'x: Vérifier.']])
    expect(draft.publications[0]!.networks).toEqual(['linkedin', 'x'])
  })

  it('reads drawn headings of a text file', () => {
    const { told } = read(
      `════════════
  POSTS
════════════

━━━━━━━━━━━━━━━
📘 FACEBOOK - 2 VERSIONS
━━━━━━━━━━━━━━━

┌────────────┐
│ VERSION 1  │
└────────────┘

Bonjour.

┌────────────┐
│ VERSION 2  │
└────────────┘

Salut.

📌 CONSEIL FACEBOOK :
- Publiez le soir
`,
      { path: 'posts.txt' },
    )
    expect(told).toEqual([['facebook: Bonjour.'], ['facebook: Salut.']])
  })

  it('gives formats their network', () => {
    const { draft } = read(`## Instagram Reels\n\nUn geste.\n\n## Facebook\n\n### Reel 1\n\nDeux gestes.\n`)
    expect(draft.publications.map(({ networks }) => networks)).toEqual([
      ['instagram/reel'],
      ['facebook/reel'],
    ])
  })

  it('says what it does not read', () => {
    const { draft, told } = read(`# Lancement

## LinkedIn
### Post 1
Bonjour.
### Post 2
**Concept** : trois images
**Script** : à écrire

## Reddit
Bonjour à tous.
`)
    expect(told).toEqual([['linkedin: Bonjour.']])
    expect(
      draft.problems.map(({ message, place }) => [message, draft.source.slice(place.start, place.end)]),
    ).toEqual([
      ['noText', '### Post 2'],
      ['elsewhere', '## Reddit'],
    ])
  })

  it('says when nothing is recognised, and leaves single publications to the native form', () => {
    const { draft } = read('# Réunion\n\n## Présents\n\nLéa\n\n## Suite\n\nRien\n')
    expect([draft.publications.length, draft.problems.map(({ message }) => message)]).toEqual([
      0,
      ['nothing'],
    ])
    expect(read('# Samedi à l’atelier\n\nEntrée libre.\n').told).toEqual([
      [': # Samedi à l’atelier⏎⏎Entrée libre.'],
    ])
    expect(read('---\nnetworks: [x]\n---\n## LinkedIn\n\nBonjour\n').told).toEqual([
      ['x: ## LinkedIn⏎⏎Bonjour'],
    ])
    expect(read('## LinkedIn\n\nBonjour\n', { document: { layout: 'post' } }).told).toEqual([
      [': ## LinkedIn⏎⏎Bonjour'],
    ])
  })

  it('takes the words and the place of the text from the configuration', () => {
    const source = `# Saison\n\n## Rendez-vous du lundi\n\nNote.\n\n> Lundi, on ponce.\n\n## Coulisses\n\n> Non.\n`
    expect(read(source).draft.publications).toEqual([])
    expect(
      read(source, {
        document: { publicationHeadings: ['rendez-vous'], text: 'quote' },
        defaultNetworks: ['mastodon'],
      }).told,
    ).toEqual([['mastodon: Lundi, on ponce.']])
  })
})
