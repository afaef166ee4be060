import type { Media, Poll, Publication, Text } from '@lisible/core'
import {
  type MediumPreview,
  type NetworkPreview,
  previewPublication,
  type TextPreview,
} from '@lisible/preview'

/** What one network shows, beside the nodes of the tree that it comes from. */
export interface NetworkView {
  readonly network: string
  /** `false`: the network is unknown, so its limits are too. */
  readonly known: boolean
  readonly texts: readonly { readonly text: Text; readonly preview: TextPreview }[]
  readonly media: readonly { readonly medium: Media; readonly preview: MediumPreview }[]
  readonly poll?: Poll
}

/** A view for each network; one without network where the publication names none. */
export function networkViews(publication: Publication): NetworkView[] {
  const views = previewPublication(publication).map((preview) => viewOf(publication, preview))
  if (views.length > 0) return views
  const texts = publication.children.filter((child): child is Text => child.type === 'text')
  const media = publication.children.filter((child): child is Media => child.type === 'media')
  const poll = publication.children.find((child): child is Poll => child.type === 'poll')
  return [
    {
      network: '',
      known: false,
      texts: texts.map((text) => ({ text, preview: whole(text) })),
      media: media.map((medium) => ({ medium, preview: { file: medium.file, kind: medium.kind } })),
      ...(poll ? { poll } : {}),
    },
  ]
}

/** Previews list texts and media in the order of the tree. */
function viewOf(publication: Publication, preview: NetworkPreview): NetworkView {
  const shown = publication.children.filter(
    (child): child is Text | Media | Poll =>
      child.type !== 'comment' && child.networks.includes(preview.network),
  )
  const texts = shown.filter((child): child is Text => child.type === 'text')
  const media = shown.filter((child): child is Media => child.type === 'media')
  const poll = shown.find((child): child is Poll => child.type === 'poll')
  return {
    network: preview.network,
    known: preview.known,
    texts: texts.map((text, index) => ({ text, preview: preview.texts[index] ?? whole(text) })),
    media: media.map((medium, index) => ({
      medium,
      preview: preview.media[index] ?? { file: medium.file, kind: medium.kind },
    })),
    ...(poll ? { poll } : {}),
  }
}

/** A text nothing is known of. */
export function whole({ role, value }: Text): TextPreview {
  const piece = { kind: 'text' as const, text: value, start: 0, end: value.length, over: false }
  return { role, visible: value === '' ? [] : [piece], folded: [], counters: [] }
}
