import { describeElements, type GridNetwork, type GridStatus, gridWords } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import { type Html, html, type Part } from '../html/html.js'
import type { Entry } from '../model/report.js'
import type { PageContext } from '../page/context.js'
import { type Anchors, reference } from './marked-text.js'

/** The criteria with their evidence, networks that agree told together. */
export function gridSection(entry: Entry, anchors: Anchors, context: PageContext): Html | undefined {
  const networks = entry.grid?.networks ?? []
  const [first] = networks
  if (!first) return undefined
  const words = gridWords[context.locale]
  const criteria = first.criteria.map(({ criterion, aspects }, place) => {
    const items = aspects.map(({ aspect }, index) => {
      const views = networks.flatMap((view) => {
        const told = view.criteria[place]?.aspects[index]
        return told ? [{ view, told }] : []
      })
      const states = grouped(views, ({ told }) => told.status)
      const questions = grouped(
        views.flatMap(({ view, told }) => told.questions.map((question) => ({ view, question }))),
        ({ question }) => question,
      )
      const findings = new Set(views.flatMap(({ told }) => told.findings))
      const evidence = entry.notes.filter(({ finding }) => findings.has(finding))
      const elements =
        aspect !== 'choice'
          ? []
          : grouped(
              views.map(({ view }) => ({
                view,
                said: describeElements(view.elements, context.locale).join(' · '),
              })),
              ({ said }) => said,
            )
      const all = networks.length
      return html`<li><p class="aspect"><span>${words.aspects[aspect]}</span> ${states.map(([status, those]) => html`<span class="status ${status}">${words.status[status as GridStatus]}${those.length < all && html` <small>(${names(those, context)})</small>`}</span> `)}</p>${elements.map(([said, those]) => html`<p class="elements">${those.length < all && `${names(those, context)}${words.colon}`}<bdi>${said}</bdi></p>`)}${evidence.length > 0 && html`<p class="evidence">${context.words.findings}${words.colon}${evidence.map(({ number, finding }) => reference({ number, severity: finding.severity }, anchors, context))}</p>`}${questions.map(([question, those]) => html`<p class="question">${question}${those.length < all && html` <small>(${names(those, context)})</small>`}</p>`)}</li>`
    })
    return html`<section class="criterion"><h5><span>${criterion}</span> ${words.criteria[criterion]}</h5><ul>${items}</ul></section>`
  })
  return html`<details class="grid" open><summary><h4>${words.title}</h4></summary><p class="unsure">${words.intro}</p><div class="criteria">${criteria as Part}</div></details>`
}

interface OfNetwork {
  readonly view: GridNetwork
}

/** What is the same, with the networks it is said of; in the order of first mention. */
function grouped<T extends OfNetwork>(items: readonly T[], key: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups]
}

function names(items: readonly OfNetwork[], { locale }: PageContext): string {
  return items.map(({ view }) => labelOf(view.network, locale)).join(', ')
}
