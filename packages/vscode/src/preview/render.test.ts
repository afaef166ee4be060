import type { PreviewResult } from '@lisible/language-server/protocol'
import { expect, test } from 'vitest'
import { page, renderPreview } from './render.js'

const words = {
  lang: 'fr',
  preview: 'Aperçu',
  more: '… plus',
  over: 'au-delà',
  alt: 'Texte alternatif :',
  counted: (what: string) => what,
  noAlt: 'Sans texte alternatif',
  decorative: 'Décorative',
  spoken: 'Lu',
  spokenNote: 'À peu près.',
  copy: 'Copier',
  findings: 'Remarques',
  nothing: 'Rien.',
  unknownNetwork: 'Inconnu.',
  noNetwork: 'Aucun réseau.',
  photos: 'Médias',
  poll: 'Sondage',
  left: (n: string) => `il reste ${n}`,
  tooMany: (n: string) => `${n} de trop`,
}
const options = { words, image: (uri: string) => `res:${uri}`, number: String, spoken: false }
const nasty = '<img src=x onerror=alert(1)>"\'&'
const result: PreviewResult = {
  networks: [
    {
      network: 'x',
      label: 'X',
      known: true,
      texts: [
        {
          role: '',
          visible: [
            { kind: 'text', text: nasty, over: false },
            { kind: 'hashtag', text: '#été', over: false },
          ],
          folded: [{ kind: 'text', text: 'fin', over: true }],
        },
      ],
      media: [
        {
          file: nasty,
          uri: 'file:///a.png',
          kind: 'image',
          alt: nasty,
          decorative: false,
          size: [200, 100],
          boxes: [{ box: [20, 10, 100, 50], message: nasty }],
        },
      ],
      counters: [
        {
          network: 'x',
          label: 'X',
          what: 'text',
          length: 292,
          max: 280,
          remaining: -12,
          unit: 'graphemes',
          severity: 'error',
        },
      ],
      findings: [{ severity: 'error', message: nasty, rule: 'network/length' }],
      plain: '',
      spoken: [nasty],
    },
  ],
}

test('what is counted is named where it is not the text', () => {
  const [network] = result.networks
  const hashtags = { ...network!.counters[0]!, what: 'hashtags' as const, length: 31, max: 30, remaining: -1 }
  const html = renderPreview({ networks: [{ ...network!, counters: [hashtags] }] }, options)
  expect(html).toContain('<span>hashtags 31 / 30 — ')
})

test('nothing of a draft becomes markup', () => {
  const html = renderPreview(result, options)
  expect(html).not.toMatch(/<img src=x/)
  expect(html.match(/<img /g)).toHaveLength(1)
  expect(html).not.toMatch(/onerror=alert\(1\)>"/)
})

test('the cut, what is too long, the room and the failing regions are shown', () => {
  const html = renderPreview(result, options)
  expect(html).toContain('<summary>… plus</summary>')
  expect(html).toContain('<del title="au-delà">fin</del>')
  expect(html).toContain('292 / 280 — 12 de trop')
  expect(html).toContain('<rect x="18" y="8" width="104" height="54"/>')
  expect(html).toContain('command:lisible.copyForNetwork?%5B%22x%22%5D')
})

test('the page allows nothing but the files of the extension', () => {
  const html = page('', {
    source: 'vscode-resource:',
    script: 's.js',
    style: 's.css',
    lang: 'fr',
    title: 'Aperçu',
  })
  expect(html).toContain(
    "default-src 'none'; img-src vscode-resource:; style-src vscode-resource:; script-src vscode-resource:",
  )
  expect(html).not.toMatch(/https?:/)
})
