import { defineRule } from '@lisible/core'
import { type Fact, factOf, labelsInWords } from '@lisible/networks'
import * as v from 'valibot'
import { type Reached, reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Field {
  networks: readonly string[]
}
interface Captions {
  networks: readonly string[]
  extension: string
  formats: readonly string[]
}

const options = v.strictObject({
  /** Also say where an alternative text goes nowhere. */
  alt: v.optional(v.boolean(), false),
})

/** `network/unsupported-field` */
export const unsupportedField = defineRule({
  meta: {
    id: 'network/unsupported-field',
    description: {
      fr: 'Tout ce qui est écrit dans le brouillon existe sur le réseau : sondage, titre, sous-titres.',
      en: 'All that the draft holds exists on the network: poll, title, captions.',
    },
    rationale: {
      fr: 'Bluesky n’a pas de sondages, Instagram n’en a que dans les stories ; une publication de LinkedIn, de X ou d’Instagram n’a pas de titre ; LinkedIn veut des sous-titres SRT, Bluesky VTT. Ce que le réseau n’a pas disparaît en silence, ou fait refuser l’envoi.',
      en: 'Bluesky has no polls, Instagram only in stories; a post on LinkedIn, X or Instagram has no title; LinkedIn wants SRT captions, Bluesky VTT. What the network lacks vanishes without a word, or gets the post refused.',
    },
    category: 'network',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'warning',
    sources: [sources.blueskyLexicon, sources.instagramApi, sources.linkedinVideo, sources.zernio],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [bluesky, x]\npoll:\n  options: [Samedi, Dimanche]\n---\nQuel jour ?\n',
        findings: [{ message: 'poll', severity: 'error' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [linkedin]\nmedia:\n  - file: a.mp4\n    captions: a.fr.vtt\n---\nLe tour à bois.\n',
        findings: [{ message: 'captions', span: 'a.fr.vtt', severity: 'error' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [linkedin, facebook]\nvariants:\n  linkedin:\n    title: Portes ouvertes\n    text: Venez samedi.\n---\nL’atelier rouvre.\n',
        findings: [{ message: 'title', span: 'Portes ouvertes', severity: 'info' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [tiktok]\nmedia:\n  - file: a.png\n    alt: Une chaise\n---\nVenez.\n',
        options: { alt: true },
        findings: [{ message: 'alt', span: 'Une chaise', severity: 'info' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [x, youtube]\ntitle: Portes ouvertes\npoll:\n  options: [Samedi, Dimanche]\n---\nQuel jour ?\n',
        note: { fr: 'YouTube a un titre.', en: 'YouTube has a title.' },
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [youtube, x]\nmedia:\n  - file: a.mp4\n    captions: a.fr.srt\n---\nLe tour à bois.\n',
      },
    ],
  },
  options,
  messages: {
    poll: {
      fr: (d: Field) =>
        `${labelsInWords(d.networks, 'fr')} n’${d.networks.length > 1 ? 'ont' : 'a'} pas de sondages. Posez la question dans le texte et demandez de répondre en commentaire, ou réservez ce sondage à un autre réseau.`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'have' : 'has'} no polls. Ask in the text for answers as comments, or keep this poll for another network.`,
    },
    pollSticker: {
      fr: (d: Field) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, un sondage est une vignette posée à la main dans l’application : aucun outil ne l’enverra.`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} a poll is a sticker put by hand in the app: no tool will send it.`,
    },
    title: {
      fr: (d: Field) =>
        `${labelsInWords(d.networks, 'fr')} n’${d.networks.length > 1 ? 'affichent' : 'affiche'} pas de titre : celui-ci ne sera lu par personne. S’il compte, écrivez-le au début du texte ; s’il sert à vous repérer, « theme » convient mieux.`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'show' : 'shows'} no title: nobody will read this one. If it matters, write it at the start of the text; if it is for your own use, \`theme\` fits better.`,
    },
    captions: {
      fr: (d: Captions) =>
        `${labelsInWords(d.networks, 'fr')} n’accepte pas les sous-titres « .${d.extension} ». Convertissez le fichier en ${d.formats.map((format) => `« .${format} »`).join(', ')}.`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} does not accept \`.${d.extension}\` captions. Convert the file to ${d.formats.map((format) => `\`.${format}\``).join(', ')}.`,
    },
    alt: {
      fr: (d: Field) =>
        `${labelsInWords(d.networks, 'fr')} n’${d.networks.length > 1 ? 'ont' : 'a'} pas de champ pour un texte alternatif : celui-ci ne partira pas. Dites dans le texte ce que l’image montre.`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'have' : 'has'} no field for an alternative text: this one will not go out. Say in the text what the picture shows.`,
    },
  },
  create(context) {
    /** References whose fact says no, by how sure it is. */
    const lacking = (refs: readonly string[], factFor: (one: Reached) => Fact<unknown> | undefined) =>
      reached(refs).filter((one) => {
        const fact = factFor(one)
        return fact?.value === false && fact.confidence !== 'unknown' && fact.confidence !== 'unsure'
      })

    return {
      poll({ networks: refs, position }) {
        const none = lacking(refs, ({ format }) => factOf(format, 'polls')).map(({ ref }) => ref)
        if (none.length > 0)
          context.report({
            place: position,
            message: 'poll',
            severity: 'error',
            networks: none,
            data: { networks: none },
          })
        const stickers = reached(refs)
          .filter(({ format }) => factOf(format, 'polls')?.value === 'sticker')
          .map(({ ref }) => ref)
        if (stickers.length > 0)
          context.report({
            place: position,
            message: 'pollSticker',
            severity: 'warning',
            networks: stickers,
            data: { networks: stickers },
          })
      },
      text(text) {
        if (text.role !== 'title' || text.networks.length === 0) return
        // A title for all networks is also the name that its author gives to the draft.
        if (text.networks.length === context.publication.networks.length) return
        const formats = reached(text.networks)
        if (
          formats.length === 0 ||
          !formats.every(({ format, network }) => isUntitled(format.id, network.id))
        )
          return
        const networks = formats.map(({ ref }) => ref)
        const { length } = text.value
        context.report({
          text,
          start: 0,
          end: length,
          message: 'title',
          severity: 'info',
          networks,
          data: { networks },
        })
      },
      media({ captions, captionsPosition, alt, networks: refs }) {
        const extension = /\.([a-z0-9]+)$/i.exec(captions ?? '')?.[1]?.toLowerCase()
        if (captionsPosition && extension !== undefined) {
          for (const { ref, format } of reached(refs)) {
            const fact = factOf(format, 'captions')
            const formats = fact?.value?.formats
            if (!formats || fact.confidence !== 'official' || formats.includes(extension)) continue
            context.report({
              place: captionsPosition,
              message: 'captions',
              severity: 'error',
              networks: [ref],
              data: { networks: [ref], extension, formats },
            })
          }
        }
        if (!context.options.alt || !alt || alt.value === '') return
        const networks = lacking(refs, ({ format }) => factOf(format, 'altSupported')).map(({ ref }) => ref)
        if (networks.length === 0 || networks.length < refs.length) return
        const { length } = alt.value
        context.report({
          text: alt,
          start: 0,
          end: length,
          message: 'alt',
          severity: 'info',
          networks,
          data: { networks },
        })
      },
    }
  },
})

/** Formats whose posts have a text and no title beside it. */
const untitled: ReadonlySet<string> = new Set([
  'x',
  'instagram',
  'threads',
  'bluesky',
  'mastodon',
  'telegram',
  'whatsapp',
])
const untitledFormats: ReadonlySet<string> = new Set(['linkedin/post', 'facebook/post', 'facebook/story'])

function isUntitled(format: string, network: string): boolean {
  return format !== 'x/article' && (untitled.has(network) || untitledFormats.has(format))
}
