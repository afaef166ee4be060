import type { Severity } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import { type Html, html } from '../html/html.js'
import { severities } from '../model/readiness.js'
import { type Entry, shorten } from '../model/report.js'
import type { PageContext } from '../page/context.js'

/** Filters by network, severity and rule. They work by script: without it they are not shown, and all the rest is. */
export function filters(entries: readonly Entry[], context: PageContext): Html {
  const { words, locale } = context
  const networks = new Set(entries.flatMap(({ networks: views }) => views.map(({ network }) => network)))
  networks.delete('')
  const notes = entries.flatMap((entry) => entry.notes)
  const rules = [...new Set(notes.map(({ finding }) => finding.rule))].sort()
  const found = new Set<Severity>(notes.map(({ finding }) => finding.severity))
  const box = (name: string, value: string, label: string, mark?: Severity) =>
    html`<label class="chip"><input type="checkbox" name="${name}" value="${value}">${mark && html`<span class="ref ${mark}" aria-hidden="true"></span>`}<span>${label}</span></label>`
  const group = (legend: string, boxes: readonly Html[]) =>
    boxes.length > 1 && html`<fieldset><legend>${legend}</legend>${boxes}</fieldset>`
  return html`<form class="filters" id="filters" aria-label="${words.filter}" hidden>${group(
    words.networkFilter,
    [...networks].map((network) => box('network', network, labelOf(network, locale))),
  )}${group(
    words.severityFilter,
    severities
      .filter((severity) => found.has(severity))
      .map((severity) => box('severity', severity, words.severities[severity], severity)),
  )}${rules.length > 1 && html`<label class="rule-filter"><span>${words.ruleFilter}</span><select name="rule"><option value="">${words.everyRule}</option>${rules.map((rule) => html`<option value="${rule}">${ruleOption(rule, context)}</option>`)}</select></label>`}<p class="result"><output data-shown="${words.shown}" data-none="${words.nothingShown}"></output> <button type="reset">${words.reset}</button></p></form>`
}

function ruleOption(rule: string, { describeRule }: PageContext): string {
  const description = describeRule(rule)
  return description === undefined ? rule : `${rule} · ${shorten(description, 60)}`
}
