import { defineRule } from '@lisible/core'

export const captionsMissing = defineRule({
  meta: {
    id: 'media/captions-missing',
    description: {
      fr: 'Une vidéo qui a du son a des sous-titres.',
      en: 'A video with sound has captions.',
    },
    rationale: {
      fr: 'Sans sous-titres, une vidéo est fermée aux personnes sourdes (WCAG 2.2, critère 1.2.2, niveau A) et à toutes celles qui la regardent sans le son. Une vidéo muette demande une transcription ou une phrase dans la publication (1.2.1). Les sous-titres incrustés dans l’image ne se mesurent pas ici : déclarez-les avec « context: { captions: burned-in } ».',
      en: 'Without captions a video is closed to deaf people (WCAG 2.2, criterion 1.2.2, level A) and to all who watch it without sound. A silent video asks for a transcript or a sentence in the post (1.2.1). Captions that are part of the picture are not measured here: declare them with `context: { captions: burned-in }`.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'error',
    needs: ['facts'],
    sources: [
      {
        title: 'WCAG 2.2, 1.2.2 Captions (Prerecorded)',
        url: 'https://www.w3.org/TR/WCAG22/#captions-prerecorded',
        date: '2024-12-12',
      },
    ],
    examples: [
      {
        text: '---\nmedia:\n  - file: visite.mp4\n---\nLa visite en images.\n',
        draft: 'a.post.md',
        findings: [{ message: 'unmeasured', span: 'visite.mp4' }],
      },
      {
        text: '---\nmedia:\n  - file: visite.mp4\n    captions: visite.fr.vtt\n---\nLa visite en images.\n',
        draft: 'a.post.md',
      },
      {
        text: '---\nmedia:\n  - file: visite.mp4\ncontext: { captions: burned-in }\n---\nLa visite en images.\n',
        draft: 'a.post.md',
      },
      { text: '---\nmedia:\n  - file: atelier.jpg\n    alt: Un établi\n---\nSamedi.\n', draft: 'a.post.md' },
    ],
  },
  messages: {
    missing: {
      fr: (d: { file: string }) =>
        `« ${d.file} » a du son et pas de sous-titres : la vidéo est fermée aux personnes sourdes, et à qui la regarde sans le son (WCAG 1.2.2). Ajoutez un fichier SRT ou VTT (clé « captions »).`,
      en: (d) =>
        `\`${d.file}\` has sound and no captions: the video is closed to deaf people, and to those who watch without sound (WCAG 1.2.2). Add an SRT or VTT file (key \`captions\`).`,
    },
    unmeasured: {
      fr: (d: { file: string }) =>
        `« ${d.file} » n’a pas de sous-titres, et rien ne dit si la vidéo a du son. Si oui, ajoutez un fichier SRT ou VTT (clé « captions », WCAG 1.2.2).`,
      en: (d) =>
        `\`${d.file}\` has no captions, and nothing tells whether the video has sound. If it has, add an SRT or VTT file (key \`captions\`, WCAG 1.2.2).`,
    },
    silent: {
      fr: (d: { file: string }) =>
        `« ${d.file} » n’a ni son ni transcription : qui ne voit pas la vidéo n’en saura rien (WCAG 1.2.1). Dites dans la publication, ou dans une transcription, ce qu’elle montre.`,
      en: (d) =>
        `\`${d.file}\` has no sound and no transcript: those who do not see the video will know nothing of it (WCAG 1.2.1). Say in the post, or in a transcript, what it shows.`,
    },
  },
  create: (context) => ({
    media(media) {
      if (media.kind !== 'video' || media.captions !== undefined || media.decorative) return
      if (context.publication.context.captions === 'burned-in') return
      const facts = context.facts(media.file)
      const base = {
        place: media.filePosition,
        data: { file: media.file },
        networks: media.networks,
        media: { file: media.file },
      }
      if (facts?.status === 'ok' && facts.kind === 'video') {
        if (facts.captionTrack) return
        if (facts.audioTrack) context.report({ ...base, message: 'missing' })
        else if (!media.transcript && !media.alt)
          context.report({ ...base, message: 'silent', severity: 'warning' })
        return
      }
      context.report({ ...base, message: 'unmeasured', verdict: 'incomplete', severity: 'warning' })
    },
  }),
})
