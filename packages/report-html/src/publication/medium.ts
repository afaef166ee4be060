import type { Media } from '@lisible/core'
import type { MediumPreview } from '@lisible/preview'
import { type Html, html } from '../html/html.js'
import { whole } from '../model/network-view.js'
import type { Note } from '../model/report.js'
import type { HeldPicture, PageContext } from '../page/context.js'
import { type Anchors, markedText, reference } from './marked-text.js'

interface Boxed extends Note {
  readonly box: readonly [x: number, y: number, width: number, height: number]
}

/** A medium with its alternative text; what findings say of places in it is drawn over the picture. */
export function mediumFigure(
  path: string,
  { medium, preview }: { readonly medium: Media; readonly preview: MediumPreview },
  notes: readonly Note[],
  anchors: Anchors,
  context: PageContext,
): Html {
  const own = notes.filter(({ finding }) => finding.media?.file === medium.file)
  const boxed = own.flatMap((note): Boxed[] => {
    const { box } = note.finding.media ?? {}
    return box ? [{ ...note, box }] : []
  })
  const held = context.pictures.get(path, medium.file)
  const references = own.map(({ number, finding }) =>
    reference({ number, severity: finding.severity }, anchors, context),
  )
  const captions =
    medium.captions !== undefined &&
    html`<p><span class="key">${context.words.captions}</span> <bdi>${medium.captions}</bdi></p>`
  return html`<figure class="medium">${held ? drawn(held, medium, boxed, context) : placeholder(medium, context)}<figcaption><p class="file"><bdi>${preview.file}</bdi>${references}</p>${alternative(medium, notes, anchors, context)}${captions}</figcaption></figure>`
}

function placeholder({ kind }: Media, { words }: PageContext): Html {
  return html`<div class="placeholder">${words.kinds[kind]} <span>${words.notShown}</span></div>`
}

function alternative(medium: Media, notes: readonly Note[], anchors: Anchors, context: PageContext): Html {
  const { words } = context
  if (medium.decorative) return html`<p>${words.decorative}</p>`
  if (!medium.alt?.value.trim()) return html`<p class="missing">${words.noAlt}</p>`
  const written = markedText(medium.alt, whole(medium.alt), notes, anchors, context)
  return html`<p><span class="key">${words.alt}</span> <span class="text" dir="auto" lang="${medium.alt.lang}">${written}</span></p>`
}

/** The picture and the boxes, in pixels of the picture; texts are as large as the drawing makes them on a phone. */
function drawn(picture: HeldPicture, medium: Media, boxed: readonly Boxed[], context: PageContext): Html {
  const { id, width, height } = picture
  const said = medium.alt?.value || `${context.words.kinds[medium.kind]} ${medium.file}`
  const unit = Math.max(width, height * 0.75) / 26
  return html`<svg class="picture" viewBox="0 0 ${width} ${height}" role="img" aria-label="${said}"><use href="#${id}"/>${boxed.map((box) => frame(box, unit, picture, context))}</svg>`
}

function frame(
  { box, number, finding }: Boxed,
  unit: number,
  picture: HeldPicture,
  context: PageContext,
): Html {
  const margin = unit / 4
  const [x, y] = [box[0] - margin, box[1] - margin]
  const [width, height] = [box[2] + 2 * margin, box[3] + 2 * margin]
  const ratio = finding.data.contrast
  const label =
    typeof ratio === 'number' ? `${number} · ${context.number(Math.round(ratio * 10) / 10)}:1` : `${number}`
  const tag = { width: unit * (0.8 + label.length * 0.56), height: unit * 1.5 }
  const left = Math.max(0, Math.min(x, picture.width - tag.width))
  const top = y >= tag.height ? y - tag.height : Math.min(y + height, picture.height - tag.height)
  return html`<g class="box ${finding.severity}"><rect class="halo" x="${x}" y="${y}" width="${width}" height="${height}"/><rect class="line" x="${x}" y="${y}" width="${width}" height="${height}"/><rect class="tag" x="${left}" y="${top}" width="${tag.width}" height="${tag.height}"/><text x="${left + unit * 0.4}" y="${top + unit * 1.1}" font-size="${unit}">${label}</text></g>`
}
