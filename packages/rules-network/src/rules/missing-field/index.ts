import { defineRule, type Publication } from '@lisible/core'
import type { FormatId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Missing {
  networks: readonly string[]
}

/** Formats that show a title first, in search results above all. */
const titled: ReadonlySet<FormatId> = new Set([
  'youtube/video',
  'youtube/short',
  'pinterest/pin',
  'linkedin/article',
  'x/article',
])
/** Formats that are a picture or a video: without one there is nothing to publish. */
const visual: ReadonlySet<FormatId> = new Set([
  'instagram/post',
  'instagram/carousel',
  'instagram/reel',
  'instagram/story',
  'facebook/reel',
  'facebook/story',
  'tiktok/video',
  'tiktok/photo',
  'youtube/video',
  'youtube/short',
  'pinterest/pin',
  'snapchat/story',
  'snapchat/spotlight',
])

/** `network/missing-field` */
export const missingField = defineRule({
  meta: {
    id: 'network/missing-field',
    description: {
      fr: 'Le brouillon a ce que le réseau demande : un titre, une image ou une vidéo.',
      en: 'The draft has what the network wants: a title, a picture or a video.',
    },
    rationale: {
      fr: 'Une vidéo de YouTube ne part pas sans titre ; sur une épingle, les 40 premiers caractères du titre sont ce qu’on lit d’abord. Instagram, TikTok, YouTube, Pinterest et Snapchat ne publient rien sans image ou vidéo. Elles sont peut-être ailleurs que dans le brouillon : c’est un rappel.',
      en: 'A YouTube video does not go out without a title; on a Pin the first 40 characters of the title are what people read first. Instagram, TikTok, YouTube, Pinterest and Snapchat publish nothing without a picture or video. They may be elsewhere than in the draft: this is a reminder.',
    },
    category: 'network',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'info',
    sources: [sources.youtubeVideos, sources.pinterestSpecs, sources.instagramApi],
    examples: [
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [pinterest]\nmedia:\n  - file: a.png\n    alt: Une table\n---\nUne table huilée se nourrit deux fois par an.\n',
        findings: [{ message: 'title', span: 'pinterest', severity: 'info' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [youtube]\ntitle: Huiler une table\nmedia:\n  - file: a.mp4\n---\nEn trois gestes.\n',
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [instagram, facebook]\ntheme: Atelier\n---\nL’atelier rouvre samedi.\n',
        findings: [{ message: 'media', span: 'instagram', severity: 'info' }],
      },
      {
        text: '# Instagram\n\nL’atelier rouvre samedi.\n',
        draft: 'posts.md',
        note: { fr: 'Un texte seul n’est pas un brouillon complet.', en: 'A text alone is no whole draft.' },
      },
    ],
  },
  messages: {
    title: {
      fr: (d: Missing) =>
        `Il n’y a pas de titre pour ${labelsInWords(d.networks, 'fr')}, qui l’affiche avant tout le reste. Ajoutez « title: » au brouillon.`,
      en: (d) =>
        `There is no title for ${labelsInWords(d.networks, 'en')}, which shows it before all else. Add \`title:\` to the draft.`,
    },
    media: {
      fr: (d: Missing) =>
        `${labelsInWords(d.networks, 'fr')} ne ${d.networks.length > 1 ? 'publient' : 'publie'} rien sans image ou vidéo, et le brouillon n’en nomme pas. Ajoutez « media: » avec son texte alternatif.`,
      en: (d) =>
        `${labelsInWords(d.networks, 'en')} ${d.networks.length > 1 ? 'publish' : 'publishes'} nothing without a picture or video, and the draft names none. Add \`media:\` with its alternative text.`,
    },
  },
  create: (context) => ({
    publication(publication) {
      // A text of a list or a document is not all there is to its publication.
      if (!isWhole(publication)) return
      const named = publication.networks.filter((ref) => publication.networkPositions.has(ref))
      for (const { ref, format } of reached(named)) {
        const place = publication.networkPositions.get(ref)!
        const data = { networks: [ref] }
        if (titled.has(format.id) && !has(publication, ref, 'title'))
          context.report({ place, message: 'title', networks: [ref], data })
        if (visual.has(format.id) && !has(publication, ref, 'media'))
          context.report({ place, message: 'media', networks: [ref], data })
      }
    },
  }),
})

/** Whether the draft plans its publication: it has a date, a theme, a medium or a title. */
function isWhole({ date, theme, axis, children }: Publication): boolean {
  return (
    date !== undefined ||
    theme !== undefined ||
    axis !== undefined ||
    children.some((child) => child.type === 'media' || (child.type === 'text' && child.role === 'title'))
  )
}

function has({ children }: Publication, ref: string, what: 'title' | 'media'): boolean {
  return children.some(
    (child) =>
      (what === 'media' ? child.type === 'media' : child.type === 'text' && child.role === 'title') &&
      child.type !== 'comment' &&
      child.networks.includes(ref),
  )
}
