import { labelOf } from '@lisible/networks'
import { type Html, html } from '../html/html.js'
import { type Counts, severities } from '../model/readiness.js'
import type { Entry } from '../model/report.js'
import type { PageContext } from '../page/context.js'
import { tallyFamilies, tallyNetworks } from './tally.js'

/** Counts by network and by family of rules. */
export function overview(entries: readonly Entry[], context: PageContext): Html {
  const { words, locale } = context
  const networks = tallyNetworks(entries)
  const families = tallyFamilies(entries)
  const byNetwork = networks.map(
    ({ network, publications, ready, counts }) =>
      html`<tr><th scope="row">${labelOf(network, locale)}</th><td>${ready} / ${publications}</td>${cells(counts)}</tr>`,
  )
  const byFamily = families.map(
    ({ family, counts }) =>
      html`<tr><th scope="row">${words.families[family] ?? family}</th>${cells(counts)}</tr>`,
  )
  return html`<section class="overview" aria-labelledby="overview"><h2 id="overview">${words.overview}</h2><div class="tables">${byNetwork.length > 0 && html`<table><caption>${words.byNetwork}</caption><thead><tr><th scope="col">${words.network}</th><th scope="col">${words.readyColumn}</th>${heads(context)}</tr></thead><tbody>${byNetwork}</tbody></table>`}${byFamily.length > 0 && html`<table><caption>${words.byFamily}</caption><thead><tr><th scope="col">${words.family}</th>${heads(context)}</tr></thead><tbody>${byFamily}</tbody></table>`}</div>${byFamily.length > 0 && legend(context)}</section>`
}

/** How findings of each severity look, in tables and in texts. */
function legend({ words }: PageContext): Html {
  return html`<p class="legend">${severities.map((severity) => html`<span><span class="ref ${severity}" aria-hidden="true"></span> <mark class="${severity}">${words.severity[severity]}</mark></span> `)}</p>`
}

function heads({ words }: PageContext): Html[] {
  return severities.map(
    (severity) =>
      html`<th scope="col"><span class="ref ${severity}" aria-hidden="true"></span> <span class="long">${words.severities[severity]}</span></th>`,
  )
}

function cells(counts: Counts): Html[] {
  return severities.map(
    (severity) => html`<td class="${counts[severity] === 0 && 'none'}">${counts[severity]}</td>`,
  )
}

/** Publications by name, with what they still need. */
export function contents(entries: readonly Entry[], context: PageContext): Html {
  const { words } = context
  const items = entries.map(({ id, heading, path, readiness, counts }) => {
    const found = severities
      .filter((severity) => counts[severity] > 0)
      .map(
        (severity) =>
          html`<span class="count"><span class="ref ${severity}" aria-hidden="true"></span>${counts[severity]} <span class="hidden">${words.severities[severity]}</span></span> `,
      )
    return html`<li data-entry="${id}"><a href="#${id}"><bdi>${heading}</bdi></a> <span class="path"><bdi>${path}</bdi></span> <span class="counts">${found}</span><span class="state ${readiness}">${words.readiness[readiness]}</span></li>`
  })
  return html`<nav class="contents" aria-label="${words.index}"><details${entries.length <= 40 && html` open`}><summary>${words.index}</summary><ol>${items}</ol></details></nav>`
}
