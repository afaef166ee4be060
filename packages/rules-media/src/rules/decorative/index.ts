import { defineRule } from '@lisible/core'

export const decorative = defineRule({
  meta: {
    id: 'media/decorative',
    description: {
      fr: 'Une image décorative n’a ni texte alternatif ni texte dans l’image.',
      en: 'A decorative image has neither alternative text nor text in the image.',
    },
    rationale: {
      fr: 'Une image dite décorative est ignorée des lecteurs d’écran : si elle porte un texte alternatif, l’un des deux est de trop ; si elle contient du texte, ce texte est perdu pour ceux qui ne la voient pas (WCAG 2.2, critère 1.1.1).',
      en: 'An image said to be decorative is passed over by screen readers: if it has an alternative text, one of the two is too much; if it holds text, that text is lost to those who do not see it (WCAG 2.2, criterion 1.1.1).',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'warning',
    needs: ['reading'],
    sources: [
      {
        title: 'W3C WAI, Images Tutorial: decorative images',
        url: 'https://www.w3.org/WAI/tutorials/images/decorative/',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: '---\nmedia:\n  - file: a.png\n    decorative: true\n    alt: Un établi\n---\nSamedi.\n',
        draft: 'a.post.md',
        findings: [{ message: 'described', span: 'Un établi' }],
      },
      { text: '---\nmedia:\n  - file: a.png\n    decorative: true\n---\nSamedi.\n', draft: 'a.post.md' },
      { text: '---\nmedia:\n  - file: a.png\n    alt: Un établi\n---\nSamedi.\n', draft: 'a.post.md' },
    ],
  },
  messages: {
    described: {
      fr: () =>
        'Cette image est dite décorative et porte un texte alternatif : il ne sera pas lu. Gardez l’un des deux.',
      en: () =>
        'This image is said to be decorative and has an alternative text: it will not be read. Keep one of the two.',
    },
    hasText: {
      fr: (d: { text: string }) =>
        `Cette image est dite décorative, mais on y lit « ${d.text} » : ce texte est perdu pour qui ne la voit pas. Reprenez-le dans un texte alternatif ou dans la publication.`,
      en: (d) =>
        `This image is said to be decorative, but it reads “${d.text}”: that text is lost to those who do not see it. Repeat it in an alternative text or in the post.`,
    },
  },
  create: (context) => ({
    media(media) {
      if (!media.decorative) return
      if (media.alt && media.alt.value.trim() !== '') {
        context.report({ text: media.alt, start: 0, end: media.alt.value.length, message: 'described' })
        return
      }
      const facts = context.facts(media.file)
      if (facts?.status !== 'ok' || facts.kind !== 'image' || facts.text?.status !== 'ok') return
      const line = facts.text.regions.find(
        ({ text, confidence }) => text !== undefined && (confidence ?? 0) >= sure && /\p{L}{3}/u.test(text),
      )
      if (!line) return
      context.report({
        place: media.filePosition,
        message: 'hasText',
        data: { text: line.text as string },
        media: { file: media.file, box: line.box },
      })
    },
  }),
})

/** Confidence of the reader from which a line is taken for read. */
const sure = 0.8
