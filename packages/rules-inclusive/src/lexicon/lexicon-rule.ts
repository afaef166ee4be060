import { defineRule, type Locale, listed, type RuleMeta, type Text } from '@lisible/core'
import * as v from 'valibot'
import { read } from '../reading/reading.js'
import { listRewrites, matchCase } from '../rewrites/rewrites.js'
import { isAllowed } from './allow.js'
import type { Status } from './entry.js'
import { hitsIn } from './hits.js'
import { fitSuggestions } from './suggestions.js'

interface TermData {
  /** An insult: nothing is proposed in its place. */
  readonly slur: boolean
  readonly term: string
  readonly status: Status
  readonly note: string
  readonly source: string
  readonly rewrites: string
}

/** What a rule of the lexicon says about itself. */
export type LexiconRuleMeta = Omit<RuleMeta, 'category'> & { readonly criterion?: 'Cr4.1' }

/** Options of the rules of the lexicon. */
const lexiconOptions = v.strictObject({
  /** Single entries switched on or off, by id. */
  entries: v.optional(v.record(v.string(), v.boolean()), {}),
  /** Words or phrases that this project accepts. */
  allow: v.optional(v.array(v.string()), []),
})

/** An expression that no pattern of the lexicon tells, found by the rule itself. */
export interface FoundTerm {
  readonly start: number
  readonly end: number
  /** Switched off and on like an entry of the lexicon. */
  readonly id: string
  readonly status: Status
  readonly expected: readonly string[]
  readonly fix?: string
  readonly severity?: 'info' | 'warning'
  /** Authority, as the message names it; empty for an editorial choice. */
  readonly source: string
  readonly note: { readonly fr: string; readonly en: string }
}

/** A rule that reports the entries of the lexicon that name it, and what `find` adds. */
export function lexiconRule(meta: LexiconRuleMeta, find?: (text: Text) => readonly FoundTerm[]) {
  return defineRule({
    // Added to, not copied: bundles make the sources of a rule when they are first asked for.
    meta: Object.assign(meta, { category: 'inclusive', criterion: 'Cr4.1', reach: 'text' } as const),
    messages: { term: { fr: frenchMessage, en: englishMessage } },
    options: lexiconOptions,
    create: (context) => ({
      text(text) {
        for (const { entry, start, end } of hitsIn(text)) {
          if (entry.rule !== meta.id) continue
          if (!(context.options.entries[entry.id] ?? (entry.on || meta.severity === 'off'))) continue
          const term = text.value.slice(start, end)
          if (isAllowed(term, context.options.allow, context.settings)) continue
          const replacement = entry.replacements?.[listed(term)]
          const expected = replacement
            ? [matchCase(replacement, term)]
            : fitSuggestions(entry.suggestions, term, wordBefore(text, start))
          context.report({
            text,
            start,
            end,
            message: 'term',
            data: {
              term,
              slur: entry.rule === 'inclusive/slur' && expected.length === 0,
              status: entry.status,
              note: noteIn(context.locale, text.lang, entry.note),
              source: entry.source,
              rewrites: rewritesOf(entry.suggestions, expected, term, context.locale, text),
            },
            expected,
            ...(entry.fix && expected[0] !== undefined ? { fix: expected[0] } : {}),
            ...(entry.severity === undefined ? {} : { severity: entry.severity }),
          })
        }
        for (const found of find?.(text) ?? []) {
          const term = text.value.slice(found.start, found.end)
          if (!(context.options.entries[found.id] ?? true)) continue
          if (isAllowed(term, context.options.allow, context.settings)) continue
          context.report({
            text,
            start: found.start,
            end: found.end,
            message: 'term',
            data: {
              term,
              slur: false,
              status: found.status,
              note: found.note[context.locale] === '' ? '' : ` ${found.note[context.locale]}`,
              source: found.source,
              rewrites: rewritesOf([], found.expected, term, context.locale, text),
            },
            expected: found.expected,
            ...(found.fix === undefined ? {} : { fix: found.fix }),
            ...(found.severity === undefined ? {} : { severity: found.severity }),
          })
        }
      },
    }),
  })
}

/** The word or elision right before an offset, in lower case; `''` at a sign or the start. */
function wordBefore(text: Text, offset: number): string {
  const reading = read(text)
  let i = 0
  while (i < reading.count && (reading.start[i] as number) < offset) i++
  return i > 0 && !reading.opensLine[i] ? (reading.lower[i - 1] as string) : ''
}

/** Notes are written in the language of their text. */
function noteIn(locale: Locale, lang: string, note: string): string {
  return note !== '' && lang.startsWith(locale) ? ` ${note}` : ''
}

function rewritesOf(
  all: readonly string[],
  expected: readonly string[],
  term: string,
  locale: Locale,
  text: Text,
): string {
  if (expected.length > 0) return listRewrites(expected, term, locale, text)
  return all
    .slice(0, 2)
    .map((one) => (locale === 'fr' ? `« ${one} »` : `\`${one}\``))
    .join(locale === 'fr' ? ' ou ' : ' or ')
}

const frenchStatus: Readonly<Record<Status, string>> = {
  offensive: 'peut être reçu comme une insulte',
  stigmatizing: 'peut stigmatiser ou exclure',
  outdated: 'peut paraître daté ou blesser',
  debated: 'fait débat',
  style: 'est affaire de style',
}

const englishStatus: Readonly<Record<Status, string>> = {
  offensive: 'can be received as an insult',
  stigmatizing: 'can stigmatise or exclude',
  outdated: 'can sound dated or hurt',
  debated: 'is debated',
  style: 'is a matter of style',
}

function frenchMessage(d: TermData): string {
  if (d.slur) return frenchSlur(d)
  const source = d.source === '' ? '' : ` (source : ${d.source})`
  const advice = d.rewrites === '' ? '' : ` Vous pouvez écrire ${d.rewrites}.`
  return `« ${d.term} » ${frenchStatus[d.status]}${source}.${d.note}${advice}`
}

function englishMessage(d: TermData): string {
  if (d.slur) return englishSlur(d)
  const source = d.source === '' ? '' : ` (source: ${d.source})`
  const advice = d.rewrites === '' ? '' : ` You could write ${d.rewrites}.`
  return `\`${d.term}\` ${englishStatus[d.status]}${source}.${d.note}${advice}`
}

function frenchSlur(d: TermData): string {
  return `« ${d.term} » est une insulte et vise des personnes.${d.note} Si vous citez pour dénoncer, ou si le mot est le vôtre, mettez-le entre guillemets ou accordez-lui une dispense d’une ligne (lisible-disable-next-line inclusive/slur).`
}

function englishSlur(d: TermData): string {
  return `\`${d.term}\` is an insult aimed at people.${d.note} If you quote it to denounce it, or if the word is yours, put it in quotation marks or give it a one-line waiver (lisible-disable-next-line inclusive/slur).`
}
