import { defineRule, type ImageFacts, type MediaFormat } from '@lisible/core'
import type { Confidence } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { film, picture } from '../../examples/facts.js'
import { broken } from '../../limits/broken.js'
import { listed } from '../../limits/listed.js'
import { sources } from '../../limits/sources.js'
import { authority } from '../../limits/words.js'
import { accepts, formatNames } from './accepted.js'

interface Refused {
  file: string
  format: MediaFormat
  formats: readonly string[]
  networks: readonly string[]
  confidence: Confidence
}
interface Plain {
  file: string
  format: MediaFormat
}

/** `media/format` */
export const format = defineRule({
  meta: {
    id: 'media/format',
    description: {
      fr: 'Un fichier est dans un format que le réseau accepte, et porte l’extension de ce format.',
      en: 'A file is in a format that the network takes, and has the extension of that format.',
    },
    rationale: {
      fr: 'Le format est lu dans le contenu, pas dans le nom. Un format refusé fait échouer l’envoi\u202f; un PNG destiné à Instagram ou TikTok est converti par l’application et refusé par leur interface de publication, donc par les outils. Une extension trompeuse, des couleurs d’imprimerie (CMJN), 16 bits par couleur ou un WebP animé passent mal\u00a0: couleurs changées, fichier rejeté, première image seule.',
      en: 'The format is read in the content, not in the name. A refused format makes the post fail; a PNG meant for Instagram or TikTok is converted by the app and refused by their publishing interface, and so by tools. A misleading extension, printing colours (CMYK), 16 bits a colour or an animated WebP fare badly: changed colours, a rejected file, the first frame alone.',
    },
    category: 'media',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'error',
    needs: ['facts'],
    sources: [sources.instagram, sources.linkedinImages, sources.x, sources.tiktok],
    examples: [
      {
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: visuel.webp\n    alt: Un établi.\n---\nSamedi.\n',
        draft: 'a.post.md',
        media: { 'visuel.webp': picture({ format: 'webp' }) },
        findings: [{ message: 'refused', span: 'visuel.webp', severity: 'error' }],
      },
      {
        text: '---\nnetworks: [instagram]\nmedia:\n  - file: visuel.png\n    alt: Un établi.\n---\nSamedi.\n',
        draft: 'a.post.md',
        media: { 'visuel.png': picture({ format: 'png' }) },
        findings: [{ message: 'converted', span: 'visuel.png', severity: 'warning' }],
      },
      {
        text: '---\nnetworks: [bluesky]\nmedia:\n  - file: visite.mov\n---\nLa visite.\n',
        draft: 'a.post.md',
        media: { 'visite.mov': film({ format: 'mov', container: 'mov' }) },
        findings: [{ message: 'refused', span: 'visite.mov' }],
      },
      {
        text: 'Samedi.\n\n![Un établi](photo.jpg)\n',
        draft: 'a.post.md',
        media: { 'photo.jpg': picture({ format: 'png', extensionMatches: false }) },
        findings: [{ message: 'extension', span: 'photo.jpg', severity: 'warning' }],
      },
      {
        text: 'Samedi.\n\n![Un établi](affiche.jpg)\n',
        draft: 'a.post.md',
        media: { 'affiche.jpg': picture({ colourSpace: 'cmyk' }) },
        findings: [{ message: 'cmyk', span: 'affiche.jpg', severity: 'warning' }],
      },
      {
        text: 'Samedi.\n\n![Le logo](logo.svg)\n',
        draft: 'a.post.md',
        media: { 'logo.svg': picture({ format: 'svg' }) },
        findings: [{ message: 'vector', span: 'logo.svg', severity: 'warning' }],
      },
      {
        text: '---\nnetworks: [linkedin, x, facebook]\nmedia:\n  - file: visuel.png\n    alt: Un établi.\n---\nSamedi.\n',
        draft: 'a.post.md',
        media: { 'visuel.png': picture({ format: 'png' }) },
      },
    ],
  },
  messages: {
    refused: {
      fr: (d: Refused) =>
        `«\u00a0${d.file}\u00a0» est au format ${named(d.format)}, que ${labelsInWords(d.networks, 'fr')} ${d.networks.length > 1 ? 'n’acceptent' : 'n’accepte'} pas${authority(d.confidence, 'fr')}. Exportez-le en ${listed(formatNames(d.formats, 'fr'), 'ou')}.`,
      en: (d) =>
        `\`${d.file}\` is in the format ${named(d.format)}, which ${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'do' : 'does'} not take${authority(d.confidence, 'en')}. Export it as ${listed(formatNames(d.formats, 'en'), 'or')}.`,
    },
    converted: {
      fr: (d: Refused) =>
        `«\u00a0${d.file}\u00a0» est un PNG. Pour ${labelsInWords(d.networks, 'fr')}, l’interface de publication, celle des outils, ne prend que ${listed(formatNames(d.formats, 'fr'), 'ou')}, et l’application convertit à sa façon. Exportez-le vous-même en JPEG, de bonne qualité.`,
      en: (d) =>
        `\`${d.file}\` is a PNG; the publishing interface of ${labelsInWords(d.networks, 'en')}, which tools use, takes ${listed(formatNames(d.formats, 'en'), 'or')} only, and the app converts in its own way. Export it yourself as JPEG, in good quality.`,
    },
    extension: {
      fr: (d: Plain) =>
        `«\u00a0${d.file}\u00a0» contient en fait du ${named(d.format)}\u00a0: un réseau ou un outil qui se fie au nom le refusera. Renommez-le avec l’extension de son format, ou exportez-le de nouveau.`,
      en: (d) =>
        `\`${d.file}\` in fact holds ${named(d.format)}: a network or a tool that trusts the name will refuse it. Rename it with the extension of its format, or export it again.`,
    },
    cmyk: {
      fr: (d: Plain) =>
        `«\u00a0${d.file}\u00a0» est en couleurs d’imprimerie (CMJN)\u00a0: à l’écran, elles seront changées, et certains réseaux refusent le fichier. Exportez-le en sRGB.`,
      en: (d) =>
        `\`${d.file}\` has printing colours (CMYK): they will be changed on screens, and some networks refuse the file. Export it in sRGB.`,
    },
    deep: {
      fr: (d: Plain & { bits: number }) =>
        `«\u00a0${d.file}\u00a0» a ${d.bits} bits par couleur\u202f; les réseaux en montrent 8 et convertissent ou refusent le reste. Exportez-le en 8 bits, il sera plus léger.`,
      en: (d) =>
        `\`${d.file}\` has ${d.bits} bits a colour; networks show 8 and convert or refuse the rest. Export it in 8 bits, it will be lighter.`,
    },
    vector: {
      fr: (d: Plain) =>
        `«\u00a0${d.file}\u00a0» est un dessin vectoriel (SVG), qu’aucun réseau n’accepte, et lisible ne peut pas y mesurer les textes. Exportez-le en PNG ou en JPEG.`,
      en: (d) =>
        `\`${d.file}\` is a vector drawing (SVG), which no network takes, and lisible cannot measure text in it. Export it as PNG or JPEG.`,
    },
    animated: {
      fr: (d: Plain) =>
        `«\u00a0${d.file}\u00a0» est un ${named(d.format)} animé\u00a0: bien des réseaux n’en montrent que la première image. Vérifiez après l’envoi, ou exportez-le en GIF ou en MP4.`,
      en: (d) =>
        `\`${d.file}\` is an animated ${named(d.format)}: many networks show its first frame alone. Check after sending, or export it as GIF or MP4.`,
    },
  },
  create: (context) => ({
    media({ file, filePosition: place, networks: refs }) {
      const facts = context.facts(file)
      if (facts?.status !== 'ok' || facts.kind === 'captions') return
      const { format } = facts
      const base = { place, media: { file } }
      if (format === 'svg') {
        context.report({ ...base, message: 'vector', severity: 'warning', data: { file, format } })
        return
      }
      const lists =
        facts.kind === 'document'
          ? broken(refs, 'document', ({ formats }) => !accepts(formats ?? [format], format)).map((found) => ({
              ...found,
              value: found.value.formats ?? [],
            }))
          : broken(
              refs,
              facts.kind === 'video' ? 'videoFormats' : 'imageFormats',
              (formats) => !accepts(formats, format),
            )
      for (const { networks, value: formats, confidence, severity, verdict } of lists) {
        const data = { file, format, formats, networks, confidence }
        if (format === 'png' && severity === 'error' && formats.includes('jpeg'))
          context.report({ ...base, message: 'converted', data, networks, severity: 'warning' })
        else context.report({ ...base, message: 'refused', data, networks, severity, verdict })
      }
      if (lists.length > 0) return
      if (!facts.extensionMatches)
        context.report({ ...base, message: 'extension', severity: 'warning', data: { file, format } })
      else if (facts.kind === 'image') {
        const odd = oddity(facts)
        if (odd === 'deep')
          context.report({
            ...base,
            message: odd,
            severity: 'info',
            data: { file, format, bits: facts.bitDepth },
          })
        else if (odd === 'animated')
          context.report({
            ...base,
            message: odd,
            severity: 'warning',
            verdict: 'incomplete',
            data: { file, format },
          })
        else if (odd) context.report({ ...base, message: odd, severity: 'warning', data: { file, format } })
      }
    },
  }),
})

function oddity(facts: ImageFacts): 'cmyk' | 'deep' | 'animated' | undefined {
  if (facts.colourSpace === 'cmyk') return 'cmyk'
  if (facts.bitDepth > 8) return 'deep'
  return facts.animated && facts.format !== 'gif' ? 'animated' : undefined
}

const names: Readonly<Partial<Record<MediaFormat, string>>> = {
  webp: 'WebP',
  webm: 'WebM',
  matroska: 'Matroska',
}

function named(format: MediaFormat): string {
  return names[format] ?? format.toUpperCase()
}
