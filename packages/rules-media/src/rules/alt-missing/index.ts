import { defineRule } from '@lisible/core'
import { networksWithAlt } from '../../alt-field.js'

export const altMissing = defineRule({
  meta: {
    id: 'media/alt-missing',
    description: {
      fr: 'Chaque image a un texte alternatif, ou est dite décorative.',
      en: 'Every image has an alternative text, or is said to be decorative.',
    },
    rationale: {
      fr: 'Le texte alternatif est ce que reçoivent les personnes qui ne voient pas l’image : lecteur d’écran, plage braille, connexion qui ne charge pas les images. Sans lui, l’image leur est fermée (WCAG 2.2, critère 1.1.1, niveau A ; RGAA 4.1, critère 1.1). Rien n’est demandé pour les formats qui n’ont pas de champ prévu, comme les stories.',
      en: 'The alternative text is what people get who do not see the image: a screen reader, a braille display, a connection that does not load images. Without it the image is closed to them (WCAG 2.2, criterion 1.1.1, level A; RGAA 4.1, criterion 1.1). Nothing is asked of formats that have no field for it, such as stories.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'error',
    sources: [
      {
        title: 'WCAG 2.2, 1.1.1 Non-text Content',
        url: 'https://www.w3.org/TR/WCAG22/#non-text-content',
        date: '2024-12-12',
      },
    ],
    examples: [
      {
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: atelier.jpg\n---\nNotre nouvel atelier.\n',
        draft: 'atelier.post.md',
        findings: [{ message: 'missing', span: 'atelier.jpg' }],
      },
      {
        text: 'Notre nouvel atelier.\n\n![](atelier.jpg)\n',
        draft: 'atelier.post.md',
        networks: ['x'],
        findings: [{ message: 'missing', span: 'atelier.jpg' }],
      },
      {
        text: 'Our new workshop.\n\n![ ](workshop.gif)\n',
        draft: 'workshop.post.md',
        lang: 'en',
        findings: [{ message: 'missing', span: 'workshop.gif' }],
      },
      {
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: atelier.jpg\n    alt: Deux apprenties poncent une chaise.\n---\nNotre nouvel atelier.\n',
        draft: 'atelier.post.md',
      },
      {
        text: '---\nmedia:\n  - file: filet.png\n    decorative: true\n---\nNotre nouvel atelier.\n',
        draft: 'atelier.post.md',
        note: { fr: 'Un ornement, dit comme tel.', en: 'An ornament, said to be one.' },
      },
      {
        text: '---\nnetworks: [instagram/story]\nmedia:\n  - file: atelier.jpg\n---\nNotre nouvel atelier.\n',
        draft: 'atelier.post.md',
        note: { fr: 'Une story n’a pas de champ prévu.', en: 'A story has no field for it.' },
      },
      {
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: visite.mp4\n---\nNotre nouvel atelier.\n',
        draft: 'atelier.post.md',
        note: { fr: 'Une vidéo demande des sous-titres.', en: 'A video asks for captions.' },
      },
    ],
  },
  messages: {
    missing: {
      fr: (d: { file: string }) =>
        `« ${d.file} » n’a pas de texte alternatif : les personnes qui ne voient pas l’image n’en sauront rien (WCAG 1.1.1). Dites en une phrase ce qu’elle apporte au message (clé « alt »), ou « decorative: true » si elle n’apporte rien.`,
      en: (d) =>
        `\`${d.file}\` has no alternative text: people who do not see the image will know nothing of it (WCAG 1.1.1). Say in a sentence what it adds to the message (key \`alt\`), or \`decorative: true\` if it adds nothing.`,
    },
  },
  create: (context) => ({
    media(media) {
      if (media.kind !== 'image' && media.kind !== 'gif') return
      if (media.decorative || (media.alt && media.alt.value.trim() !== '')) return
      const networks = networksWithAlt(media.networks)
      if (media.networks.length > 0 && networks.length === 0) return
      context.report({
        place: media.filePosition,
        message: 'missing',
        data: { file: media.file },
        networks,
        media: { file: media.file },
      })
    },
  }),
})
