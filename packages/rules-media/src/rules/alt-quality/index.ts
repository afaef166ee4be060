import { defineRule, type Media, type Text, TokenKind } from '@lisible/core'
import { factOf, labelOf, resolveFormat } from '@lisible/networks'
import * as v from 'valibot'
import { comparable } from '../../normalise.js'

export const altQuality = defineRule({
  meta: {
    id: 'media/alt-quality',
    description: {
      fr: 'Un texte alternatif dit ce que l’image apporte, brièvement.',
      en: 'An alternative text says what the image adds, briefly.',
    },
    rationale: {
      fr: 'Un nom de fichier ou « image » seul n’apprend rien ; « image de » répète ce que le lecteur d’écran vient d’annoncer ; emoji et mots-dièse s’y lisent par leur nom ; un texte de plus de 300 caractères ne se parcourt pas ; la même phrase que la publication, ou que l’image voisine, est entendue deux fois. Chaque réseau a aussi sa longueur maximale.',
      en: 'A file name or “image” alone teaches nothing; “image of” repeats what the screen reader has just announced; emoji and hashtags are read by their names; a text of more than 300 characters cannot be skimmed; the same sentence as the post, or as the image beside it, is heard twice. Each network has a longest length too.',
    },
    category: 'media',
    criterion: 'Cr4.2',
    severity: 'warning',
    sources: [
      {
        title: 'W3C WAI, Images Tutorial: tips and tricks',
        url: 'https://www.w3.org/WAI/tutorials/images/tips/',
        date: '2026-11-23',
      },
      { title: 'Akzent, réseaux sociaux accessibles', url: 'https://akzent.lu', date: '2026-11-23' },
    ],
    examples: [
      {
        text: 'Samedi.\n\n![IMG_2034.JPG](a.jpg)\n',
        draft: 'a.post.md',
        findings: [{ message: 'fileName', span: 'IMG_2034.JPG' }],
      },
      {
        text: 'Samedi.\n\n![Photo](a.jpg)\n',
        draft: 'a.post.md',
        findings: [{ message: 'empty', span: 'Photo' }],
      },
      {
        text: 'Samedi.\n\n![Image de deux apprenties devant un établi](a.jpg)\n',
        draft: 'a.post.md',
        findings: [{ message: 'announced', span: 'Image de ' }],
      },
      {
        text: 'Samedi.\n\n![Deux apprenties 🪑 devant un établi](a.jpg)\n',
        draft: 'a.post.md',
        findings: [{ message: 'emoji', span: '🪑', expected: [''] }],
      },
      {
        text: 'Samedi.\n\n![L’établi #Atelier](a.jpg)\n',
        draft: 'a.post.md',
        findings: [{ message: 'hashtag', span: '#Atelier' }],
      },
      {
        text: 'L’atelier ouvre ses portes samedi.\n\n![L’atelier ouvre ses portes samedi](a.jpg)\n',
        draft: 'a.post.md',
        findings: [{ message: 'sameAsText' }],
      },
      {
        text: 'Samedi.\n\n![Un établi en hêtre](a.jpg)\n\n![Un établi en hêtre](b.jpg)\n',
        draft: 'a.post.md',
        findings: [{ message: 'sameAsOther' }],
      },
      {
        text: `Samedi.\n\n![${'Un établi couvert de copeaux. '.repeat(11).trim()}](a.jpg)\n`,
        draft: 'a.post.md',
        findings: [{ message: 'long' }],
      },
      {
        text: 'Saturday.\n\n![picture of a bench](a.jpg)\n',
        draft: 'a.post.md',
        lang: 'en',
        findings: [{ message: 'announced', span: 'picture of ' }],
      },
      {
        text: 'Samedi.\n\n![Deux apprenties poncent une chaise devant un établi.](a.jpg)\n',
        draft: 'a.post.md',
      },
      {
        text: 'Samedi.\n\n![Photo de famille des apprentis de 1952, en noir et blanc](a.jpg)\n',
        draft: 'a.post.md',
        note: { fr: 'Une « photo de famille » est un genre.', en: 'A kind of picture.' },
      },
    ],
  },
  messages: {
    fileName: {
      fr: (d: { alt: string }) =>
        `« ${d.alt} » est un nom de fichier : il n’apprend rien de l’image. Dites en une phrase ce qu’elle apporte.`,
      en: (d) =>
        `\`${d.alt}\` is a file name: it tells nothing of the image. Say in a sentence what it adds.`,
    },
    empty: {
      fr: (d: { alt: string }) =>
        `« ${d.alt} » ne dit rien de l’image. Dites en une phrase ce qu’elle apporte au message.`,
      en: (d) => `\`${d.alt}\` says nothing of the image. Say in a sentence what it adds to the message.`,
    },
    announced: {
      fr: (d: { words: string }) =>
        `« ${d.words} » répète ce que le lecteur d’écran vient d’annoncer. Commencez par ce que l’on voit.`,
      en: (d) =>
        `\`${d.words}\` repeats what the screen reader has just announced. Begin with what is to be seen.`,
    },
    emoji: {
      fr: () => 'Un emoji dans un texte alternatif y est lu par son nom. Retirez-le, ou dites-le en mots.',
      en: () => 'An emoji in an alternative text is read by its name. Take it out, or say it in words.',
    },
    hashtag: {
      fr: () =>
        'Un mot-dièse n’est pas cliquable dans un texte alternatif, et s’y lit mal. Écrivez le mot dans la phrase.',
      en: () =>
        'A hashtag cannot be followed from an alternative text, and reads badly there. Write the word in the sentence.',
    },
    long: {
      fr: (d: { length: number; max: number }) =>
        `${d.length} caractères : au-delà de ${d.max}, un texte alternatif est long à entendre d’une traite. Gardez l’essentiel, et mettez le détail dans la publication.`,
      en: (d) =>
        `${d.length} characters: beyond ${d.max} an alternative text is long to hear in one go. Keep what matters, and put the detail in the post.`,
    },
    tooLong: {
      fr: (d: { length: number; max: number; network: string }) =>
        `${d.length} caractères : ${d.network} en accepte ${d.max} pour un texte alternatif.`,
      en: (d) => `${d.length} characters: ${d.network} accepts ${d.max} for an alternative text.`,
    },
    sameAsText: {
      fr: () =>
        'Ce texte alternatif reprend celui de la publication : il sera entendu deux fois. Décrivez ce que l’image ajoute, ou dites-la décorative.',
      en: () =>
        'This alternative text repeats that of the post: it will be heard twice. Describe what the image adds, or say that it is decorative.',
    },
    sameAsOther: {
      fr: (d: { file: string }) =>
        `« ${d.file} » a le même texte alternatif : rien ne distingue les deux images à l’oreille. Décrivez ce qui diffère.`,
      en: (d) =>
        `\`${d.file}\` has the same alternative text: by ear nothing tells the two images apart. Describe what differs.`,
    },
  },
  options: v.strictObject({
    /** Characters beyond which a text is long. */
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 300),
  }),
  create: (context) => {
    const seen = new Map<string, string>()
    const bodies = context.publication.children.filter(
      (child): child is Text => child.type === 'text' && child.role === 'body',
    )
    return {
      media(media) {
        const { alt } = media
        if (!alt || alt.value.trim() === '' || media.decorative) return
        const whole = { text: alt, start: 0, end: alt.value.length }
        const written = alt.value.trim()
        if (isFileName(written, media))
          return context.report({ ...whole, message: 'fileName', data: { alt: written } })
        if (isEmptyWord(written))
          return context.report({ ...whole, message: 'empty', data: { alt: written } })
        const announced = announcement(alt.value)
        if (announced !== undefined) {
          context.report({
            text: alt,
            start: 0,
            end: announced.length,
            message: 'announced',
            data: { words: announced.trim() },
          })
        }
        const { tokens } = alt
        for (let i = 0; i < tokens.length; i++) {
          const kind = tokens.kind(i)
          const at = { text: alt, start: tokens.start(i), end: tokens.end(i) }
          if (kind === TokenKind.emoji) context.report({ ...at, message: 'emoji', expected: [''] })
          else if (kind === TokenKind.hashtag)
            context.report({ ...at, message: 'hashtag', expected: [tokens.text(i).slice(1)] })
        }
        const length = alt.value.length
        const refused = media.networks.flatMap((ref) => {
          const resolved = resolveFormat(ref)
          const max = resolved.ok ? factOf(resolved.format, 'altMax')?.value : undefined
          return max && length > max ? [{ ref, max }] : []
        })
        for (const { ref, max } of refused) {
          const network = labelOf(ref, context.locale)
          context.report({ ...whole, message: 'tooLong', data: { length, max, network }, networks: [ref] })
        }
        if (refused.length === 0 && length > context.options.max) {
          context.report({ ...whole, message: 'long', data: { length, max: context.options.max } })
        }
        const words = comparable(alt.value)
        if (bodies.some((body) => comparable(body.value) === words))
          context.report({ ...whole, message: 'sameAsText' })
        const other = seen.get(words)
        if (other === undefined) seen.set(words, media.file)
        else if (other !== media.file)
          context.report({ ...whole, message: 'sameAsOther', data: { file: other } })
      },
    }
  },
})

function isFileName(alt: string, media: Media): boolean {
  if (/^[^\s/]+\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|bmp|mp4|mov|pdf)$/iu.test(alt)) return true
  if (/^(?:img|dsc|dscn|dcim|pxl|screenshot|capture)[-_ ]?\d[\d_-]*$/iu.test(alt)) return true
  const name = media.file.slice(media.file.lastIndexOf('/') + 1)
  const stem = name.replace(/\.[^.]+$/u, '')
  return alt === name || (alt === stem && /[_\d-]/u.test(stem))
}

const emptyWords = new Set(
  'image images photo photos visuel illustration logo affiche graphique infographie capture alt texte picture pic graphic screenshot untitled'.split(
    ' ',
  ),
)

function isEmptyWord(alt: string): boolean {
  return emptyWords.has(alt.toLowerCase().replace(/[.!\s]/gu, ''))
}

/** `Image de `, `Photo d’`, `picture of `; not « photo de famille », which is a kind of picture. */
function announcement(alt: string): string | undefined {
  const match =
    /^\s*(?:une |l['’]|la |an? |the )?(?:image|photo|photographie|visuel|illustration|picture|graphic)s? (?:de la |de l['’]|du |des |de |d['’]|montrant |représentant |of |showing )/iu.exec(
      alt,
    )
  if (!match) return undefined
  return /^(?:famille|classe|groupe|profil|couverture|presse)\b/iu.test(alt.slice(match[0].length))
    ? undefined
    : match[0]
}
