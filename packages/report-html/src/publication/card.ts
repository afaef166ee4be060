import type { Poll, Text } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import type { Counter } from '@lisible/preview'
import { type Html, html } from '../html/html.js'
import { type NetworkView, whole } from '../model/network-view.js'
import { readinessOf } from '../model/readiness.js'
import type { Note } from '../model/report.js'
import type { PageContext } from '../page/context.js'
import { type Anchors, markedText, notesOn } from './marked-text.js'
import { mediumFigure } from './medium.js'

/** The publication as one network shows it. */
export function networkCard(
  path: string,
  view: NetworkView,
  notes: readonly Note[],
  anchors: Anchors,
  context: PageContext,
): Html {
  const { words, locale } = context
  const own = notesOn(view.network, notes)
  const readiness = readinessOf(own.map(({ finding }) => finding))
  const head =
    view.network === ''
      ? html`<p class="unsure">${words.noNetwork}</p>`
      : html`<header><h4>${labelOf(view.network, locale)}</h4><span class="state ${readiness}">${words.readiness[readiness]}</span></header>${!view.known && html`<p class="unsure">${words.unknownNetwork}</p>`}`
  const texts = view.texts.map(({ text, preview }) => {
    const label = [
      words.roles[text.role],
      preview.thread && words.thread(preview.thread.index, preview.thread.count),
    ]
      .filter(Boolean)
      .join(' · ')
    return html`${label !== '' && html`<p class="role">${label}</p>`}<p class="text" dir="auto" lang="${text.lang}">${markedText(text, preview, own, anchors, context)}</p>${preview.counters.map((counter) => counterLine(counter, context))}`
  })
  const media = view.media.map((medium) => mediumFigure(path, medium, own, anchors, context))
  const empty = texts.length + media.length === 0 && !view.poll
  return html`<section class="card" data-network="${view.network}">${head}${empty && html`<p class="unsure">${words.noText}</p>`}${texts}${view.poll && pollList(view.poll, own, anchors, context)}${media}</section>`
}

function pollList(
  { question, options }: Poll,
  notes: readonly Note[],
  anchors: Anchors,
  context: PageContext,
): Html {
  const say = (text: Text) => markedText(text, whole(text), notes, anchors, context)
  return html`<div class="poll"><p class="role">${context.words.poll}</p>${question && html`<p class="text" dir="auto" lang="${question.lang}">${say(question)}</p>`}<ul>${options.map((option) => html`<li dir="auto" lang="${option.lang}">${say(option)}</li>`)}</ul></div>`
}

/** A bar with its figures; the bar says nothing that the figures do not. */
function counterLine({ what, length, max, unit, severity }: Counter, { words, number }: PageContext): Html {
  const state =
    length <= max ? (length > max * 0.9 ? 'near' : 'fits') : severity === 'error' ? 'full' : 'near'
  const filled = max > 0 ? Math.min(100, (length / max) * 100) : 100
  const rest = length > max ? words.over(number(length - max)) : words.left(number(max - length))
  const suffix = unit === 'utf8-bytes' ? ` ${words.bytes}` : ''
  return html`<p class="counter ${state}"><svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4"/><rect class="fill" width="${filled.toFixed(1)}" height="4"/></svg><span>${words.counters[what]} <b>${number(length)}</b> / ${number(max)}${suffix}</span> <span class="rest-of">${rest}</span></p>`
}
