import {
  describeElements,
  type GridAspect,
  type GridCriterion,
  type GridNetwork,
  type GridStatus,
  gridWords,
} from '@lisible/core'
import { labelOf } from '@lisible/networks'
import { type Html, html } from '../html/html.js'
import type { Entry, Note } from '../model/report.js'
import type { PageContext } from '../page/context.js'
import { type Anchors, reference } from './marked-text.js'

/** The criteria with their evidence, networks that agree told together. */
export function gridSection(entry: Entry, anchors: Anchors, context: PageContext): Html | undefined {
  const networks = entry.grid?.networks ?? []
  const [first] = networks
  if (!first) return undefined
  const grid: Grid = { networks, notes: entry.notes, anchors, context }
  const words = gridWords[context.locale]
  const criteria = first.criteria.map(({ criterion, aspects }, place) => {
    const on = networks.flatMap((view) => {
      const told = view.criteria[place]
      return told ? [{ view, told }] : []
    })
    return html`<section class="criterion"><h5><span>${criterion}</span> ${words.criteria[criterion]}</h5>${checked(on, grid)}<ul>${aspects.map((_, index) => aspectItem(on, index, grid))}</ul></section>`
  })
  return html`<details class="grid" open><summary><h4>${words.title}</h4></summary><p class="unsure">${words.intro}</p><div class="criteria">${criteria}</div></details>`
}

interface Grid {
  readonly networks: readonly GridNetwork[]
  readonly notes: readonly Note[]
  readonly anchors: Anchors
  readonly context: PageContext
}

/** Something said of the publication on one network. */
interface Told<T> {
  readonly view: GridNetwork
  readonly told: T
}

function checked(on: readonly Told<GridCriterion>[], grid: Grid): Html {
  const states = grouped(on.map(({ view, told }) => ({ view, told: told.checked })))
  return html`<p class="aspect checked"><span>${grid.context.words.checkedByRules}</span> ${statuses(states, grid)}</p>`
}

function aspectItem(on: readonly Told<GridCriterion>[], index: number, grid: Grid): Html {
  const { context, notes, anchors } = grid
  const words = gridWords[context.locale]
  const aspects = on.flatMap(({ view, told }): Told<GridAspect>[] => {
    const aspect = told.aspects[index]
    return aspect ? [{ view, told: aspect }] : []
  })
  const aspect = aspects[0]?.told.aspect
  const states = grouped(aspects.map(({ view, told }) => ({ view, told: told.status })))
  const questions = grouped(
    aspects.flatMap(({ view, told }) => told.questions.map((question) => ({ view, told: question }))),
  )
  const found = new Set(aspects.flatMap(({ told }) => told.findings))
  const evidence = notes.filter(({ finding }) => found.has(finding))
  const marks = evidence.map(({ number, finding }) =>
    reference({ number, severity: finding.severity }, anchors, context),
  )
  return html`<li><p class="aspect"><span>${aspect && words.aspects[aspect]}</span> ${statuses(states, grid)}</p>${aspect === 'choice' && elements(grid)}${marks.length > 0 && html`<p class="evidence">${context.words.findings}${words.colon}${marks}</p>`}${aspect === 'spelling' && marks.length + questions.length === 0 && html`<p class="evidence">${words.cleanSpelling}</p>`}${questions.map(([question, those]) => html`<p class="question">${question}${only(those, grid)}</p>`)}</li>`
}

function statuses(states: readonly (readonly [GridStatus, readonly GridNetwork[]])[], grid: Grid): Html[] {
  const words = gridWords[grid.context.locale].status
  return states.map(
    ([status, those]) => html`<span class="status ${status}">${words[status]}${only(those, grid)}</span> `,
  )
}

function elements({ networks, context }: Grid): Html[] {
  const { colon } = gridWords[context.locale]
  const said = grouped(
    networks.map((view) => ({ view, told: describeElements(view.elements, context.locale).join(' · ') })),
  )
  return said.map(
    ([text, those]) =>
      html`<p class="elements">${those.length < networks.length && `${names(those, context)}${colon}`}<bdi>${text}</bdi></p>`,
  )
}

/** Networks that something is said of, where it is not said of all. */
function only(those: readonly GridNetwork[], { networks, context }: Grid): Html | undefined {
  return those.length < networks.length ? html` <small>(${names(those, context)})</small>` : undefined
}

/** What is the same, with the networks it is said of; in the order of first mention. */
function grouped<T extends string>(said: readonly Told<T>[]): [T, GridNetwork[]][] {
  const groups = new Map<T, GridNetwork[]>()
  for (const { view, told } of said) {
    const group = groups.get(told)
    if (group) group.push(view)
    else groups.set(told, [view])
  }
  return [...groups]
}

function names(networks: readonly GridNetwork[], { locale }: PageContext): string {
  return networks.map(({ network }) => labelOf(network, locale)).join(', ')
}
