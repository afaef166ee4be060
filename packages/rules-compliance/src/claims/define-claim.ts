import {
  defineRule,
  type Localized,
  type Rule,
  type RuleExample,
  type RuleSource,
  type Severity,
  type Text,
} from '@lisible/core'
import { type Circumstances, circumstancesOf } from '../circumstances/circumstances.js'
import { type Found, isDenied, isQuoted, type Phrases } from './phrases.js'

interface Claimed {
  words: string
}

/** What a publication must not say, or may say under conditions only. */
interface Claim {
  readonly phrases: Phrases
  /** Asked before the text is searched. Absent: it always may apply. */
  readonly mayApply?: (circumstances: Circumstances, text: Text) => boolean
  /** Under what is declared and what else the text says; `undefined`: nothing to say. Absent: as the rule. */
  readonly severity?: (circumstances: Circumstances, text: Text, found: Found) => Severity | undefined
  readonly message: Localized<(claimed: Claimed) => string>
}

export interface ClaimRule {
  readonly id: `compliance/${string}`
  readonly description: Localized
  readonly rationale: Localized
  readonly severity: Severity
  readonly sources: readonly RuleSource[]
  readonly examples: readonly RuleExample[]
  readonly claims: Readonly<Record<string, Claim>>
}

/** A rule on claims in French texts; what is denied or quoted is no claim. */
export function defineClaim(rule: ClaimRule): Rule {
  const claims = Object.entries(rule.claims)
  return defineRule({
    meta: {
      id: rule.id,
      description: rule.description,
      rationale: rule.rationale,
      category: 'compliance',
      reach: 'text',
      criterion: 'Cr4.1',
      severity: rule.severity,
      languages: ['fr'],
      roles: ['body', 'title', 'description', 'first-comment'],
      sources: rule.sources,
      examples: rule.examples,
    },
    messages: Object.fromEntries(claims.map(([name, { message }]) => [name, message])) as Record<
      string,
      Localized<(claimed: Claimed) => string>
    >,
    create: (context) => ({
      text(text) {
        const circumstances = circumstancesOf(context.publication, context.settings)
        for (const [message, { phrases, mayApply, severity: degree }] of claims) {
          if (mayApply && !mayApply(circumstances, text)) continue
          for (const found of phrases.in(text)) {
            if (isDenied(text.value, found.start) || isQuoted(text.value, found)) continue
            const severity = degree ? degree(circumstances, text, found) : rule.severity
            if (severity === undefined) continue
            const own = severity === rule.severity ? {} : { severity }
            const { start, end, words } = found
            context.report({ text, start, end, message, ...own, data: { words } })
          }
        }
      },
    }),
  }) as Rule
}
