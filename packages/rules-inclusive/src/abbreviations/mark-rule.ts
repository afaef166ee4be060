import { defineRule, type RuleMeta } from '@lisible/core'
import * as v from 'valibot'
import { type Profile, type ProfileName, profileFor, profileOption } from '../profiles/profile.js'
import { isQuoted } from '../reading/reading.js'
import { distinct, listRewrites } from '../rewrites/rewrites.js'
import { abbreviationsIn, groupsOf } from './find.js'
import type { AbbreviatedWord, Mark } from './form.js'
import { convertGroup, usualStyle } from './render.js'

interface MarkRule {
  readonly meta: Omit<RuleMeta, 'category'>
  readonly mark: Mark
  /** Profiles that admit this mark. */
  readonly admittedBy: readonly ProfileName[]
  readonly reason: { readonly fr: string; readonly en: string }
  /** A conversion changes only the sign: it may be applied alone. */
  readonly fixable: boolean
}

/**
 * A rule on one way of shortening. Where a text mixes several ways it keeps silent: the rule on consistency
 * proposes one form for all.
 */
export function markRule({ meta, mark, admittedBy, reason, fixable }: MarkRule) {
  return defineRule({
    // Added to, not copied: bundles make the sources of a rule when they are first asked for.
    meta: Object.assign(meta, {
      category: 'inclusive',
      criterion: 'Cr4.1',
      reach: 'text',
      ...(fixable ? { fixable } : {}),
    } as const),
    messages: {
      mark: {
        fr: (d: { form: string; rewrites: string }) =>
          `« ${d.form} » : ${reason.fr} Vous pouvez écrire ${d.rewrites}.`,
        en: (d) => `\`${d.form}\`: ${reason.en} You could write ${d.rewrites}.`,
      },
    },
    options: v.strictObject({ profile: profileOption }),
    create: (context) => ({
      text(text) {
        const forms = abbreviationsIn(text)
        if (forms.length === 0 || new Set(forms.map((form) => form.mark)).size > 1) return
        const profile = profileFor(context, context.options.profile, text)
        if (forms[0]?.mark !== mark || admittedBy.includes(profile.name)) return
        for (const group of groupsOf(text, forms)) {
          const form = text.value.slice(group.start, group.end)
          const expected = distinct(
            convertGroup(group, targetOf(profile, mark), profile, usualStyle(forms)),
            form,
          )
          const quoted = isQuoted(text, group.start)
          const [first] = expected
          context.report({
            text,
            start: group.start,
            end: group.end,
            message: 'mark',
            data: { form, rewrites: listRewrites(expected, form, context.locale, text) },
            expected,
            ...(fixable && !quoted && profile.form !== 'none' && first !== undefined && isSure(group.forms)
              ? { fix: first }
              : {}),
          })
        }
      },
    }),
  })
}

/** The form of the profile; in full where that is the form in question. */
function targetOf(profile: Profile, mark: Mark): Profile['form'] {
  return profile.form === mark ? 'none' : profile.form
}

function isSure(forms: readonly AbbreviatedWord[]): boolean {
  return forms.every((form) => (form.wellBuilt || form.mark !== 'median') && !form.unfit)
}
