import { type Finding, onOneLine } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import { type Html, html } from '../html/html.js'
import { type Note, shorten } from '../model/report.js'
import type { PageContext } from '../page/context.js'
import type { Anchors } from './marked-text.js'

/** Findings in words, in the order of the file. */
export function noteList(
  notes: readonly Note[],
  source: string,
  anchors: Anchors,
  context: PageContext,
): Html {
  if (notes.length === 0) return html`<p class="nothing">${context.words.nothing}</p>`
  return html`<ol class="notes">${notes.map((note) => noteItem(note, source, anchors, context))}</ol>`
}

function noteItem({ number, finding }: Note, source: string, anchors: Anchors, context: PageContext): Html {
  const { words, locale } = context
  const { severity, verdict, networks, rule, message, start } = finding
  const id = `${anchors.id}n${number}`
  const inText = anchors.marked.has(number)
  const shown = html`<span class="ref ${severity}">${number}</span>`
  const badge = inText
    ? html`<a class="hit badge" href="#${anchors.id}t${number}" aria-label="${words.backToText(number)}">${shown}</a>`
    : html`<span class="badge">${shown}</span>`
  const about = [
    networks.length > 0 ? networks.map((network) => labelOf(network, locale)).join(', ') : words.allNetworks,
    words.where(start.line, start.column),
    ...(verdict === 'incomplete' ? [words.toLook] : []),
  ]
  return html`<li class="note ${severity}" id="${id}" tabindex="-1" data-severity="${severity}" data-rule="${rule}" data-networks="${networks.join(' ')}"><p class="about">${badge}<strong>${words.severity[severity]}</strong> <span>${about.join(' · ')}</span></p>${quotation(finding, source, inText, context)}<p class="message" id="${id}m" dir="auto">${message}</p>${proposals(finding, context)}<p class="rule">${ruleName(finding)}</p></li>`
}

/** The characters marked, or the line of the file where they stand. */
function quotation(
  { start, end, media }: Finding,
  source: string,
  inText: boolean,
  { words }: PageContext,
): Html | undefined {
  const marked = source.slice(start.offset, end.offset)
  if (inText)
    return marked.trim() === ''
      ? undefined
      : html`<p class="quote">${words.open}<bdi>${shorten(marked, 70)}</bdi>${words.close}</p>`
  if (source === '' || media?.box) return undefined
  const lineStart = start.offset - start.column + 1
  const lineEnd = source.slice(start.offset).search(/[\r\n]|$/) + start.offset
  const before = source.slice(Math.max(lineStart, start.offset - 60), start.offset).trimStart()
  const inside = source.slice(start.offset, Math.min(end.offset, lineEnd, start.offset + 120))
  const after = source.slice(Math.min(end.offset, lineEnd), Math.min(lineEnd, end.offset + 40))
  if (`${before}${inside}${after}`.trim() === '') return undefined
  return html`<p class="excerpt"><span class="key">${words.source}</span> <code dir="auto">${before}${inside !== '' && html`<mark>${inside}</mark>`}${inside.length < 120 && after}</code></p>`
}

const shownProposals = 6

const copyIcon = html`<svg class="icon" viewBox="0 0 12 12" aria-hidden="true"><path d="M4 4h7v7H4zM2.5 8H1V1h7v1.5"/></svg>`

function proposals({ expected }: Finding, { words }: PageContext): Html | undefined {
  if (expected.length === 0) return undefined
  const buttons = expected
    .slice(0, shownProposals)
    .map((text) =>
      text === ''
        ? html`<span class="removal">${words.remove}</span>`
        : html`<button type="button" class="copy" data-copy="${text}" aria-label="${words.copy(visible(text))}" data-copied="${words.copied}" data-failed="${words.notCopied}"><bdi>${visible(text)}</bdi>${copyIcon}</button>`,
    )
  return html`<p class="proposals"><span>${words.write}</span> ${buttons.map((button) => html`${button} `)}</p>`
}

/** A text with the spaces that nobody would see written as signs. */
function visible(text: string): string {
  return text.trim() === ''
    ? text.replace(/\s/gu, (space) =>
        space === ' ' ? '␣' : space === '\u00a0' || space === '\u202f' ? '⍽' : '⏎',
      )
    : onOneLine(text)
}

function ruleName({ rule, url }: Finding): Html {
  return url !== undefined && /^https:\/\//.test(url)
    ? html`<a href="${url}" rel="noreferrer"><code>${rule}</code></a>`
    : html`<code>${rule}</code>`
}
