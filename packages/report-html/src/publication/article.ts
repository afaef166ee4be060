import { type Html, html } from '../html/html.js'
import type { Entry } from '../model/report.js'
import type { PageContext } from '../page/context.js'
import { networkCard } from './card.js'
import { gridSection } from './grid.js'
import { anchorsOf } from './marked-text.js'
import { noteList } from './notes.js'

/** One publication: what each network shows, and what there is to say of it. */
export function article(entry: Entry, context: PageContext): Html {
  const { words } = context
  const { id, path, heading, publication, place, networks, notes, readiness } = entry
  const anchors = anchorsOf(id)
  const cards = networks.map((view) => networkCard(path, view, notes, anchors, context))
  const details = [
    publication?.theme !== undefined && publication.theme !== heading && [words.theme, publication.theme],
    publication?.axis !== undefined && [words.axis, publication.axis],
    publication?.date !== undefined && [words.date, dateOf(publication.date, context)],
  ].filter((detail) => detail !== false)
  const head = html`<header class="title"><h3 id="${id}h" dir="auto">${heading}</h3><p class="path"><bdi>${path}</bdi>${place && ` · ${words.place(place.number, place.of)}`} <span class="state ${readiness}">${words.readiness[readiness]}</span></p>${details.length > 0 && html`<p class="details">${details.map(([name, value]) => html`<span><span class="key">${name}</span> <bdi>${value}</bdi></span> `)}</p>`}</header>`
  const shown = publication
    ? html`<div class="cards">${cards}</div>`
    : html`<p class="unsure alone">${entry.unread ? words.unread : words.ofFile}</p>`
  return html`<article class="entry" id="${id}" tabindex="-1" aria-labelledby="${id}h" data-networks="${networks.map(({ network }) => network).join(' ')}">${head}<div class="proof">${shown}<div class="margin"><h4>${words.findings}</h4>${noteList(notes, entry.source, anchors, context)}</div></div>${gridSection(entry, anchors, context)}</article>`
}

/** A date of the draft for a reader: the hour is the one written, in whatever time zone. As written where it is no ISO date. */
function dateOf(written: string, { locale }: PageContext): string {
  const [, year, month, day, hour, minute] =
    /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(written)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return written
  const timed = hour !== undefined && !Number.isNaN(hour)
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'full',
    ...(timed ? { timeStyle: 'short' } : {}),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day, timed ? hour : 0, timed ? minute : 0))
}
