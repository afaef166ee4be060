import { defineRule, type Text, TokenKind, Vocabulary } from '@lisible/core'
import * as v from 'valibot'
import { chosenProfile, profileOption } from '../../profiles/profile.js'
import { isNameLike, isQuoted, placesOf, read } from '../../reading/reading.js'
import { listRewrites, matchCase } from '../../rewrites/rewrites.js'
import { contestedFeminines, type RoleNoun } from '../../roles/role-nouns.js'

interface Use {
  readonly text: Text
  readonly start: number
  readonly end: number
  /** Place of the feminine among those of its noun. */
  readonly variant: number
  readonly plural: boolean
}

/** Endings of the feminines that have rivals: the table of those is not read for other words. */
const mayVary = /(?:eu[rs]e|[hn]e|ffe|èfe|rice|sse|ère)s?$|woman$|women$|barmaids?$/

const contested = Vocabulary.where(
  ({ lower }) => lower.length > 4 && mayVary.test(lower) && contestedFeminines().has(lower),
)

export const feminineVariant = defineRule({
  meta: {
    id: 'inclusive/feminine-variant',
    description: {
      fr: 'Un même métier garde un même féminin d’un bout à l’autre.',
      en: 'A job keeps one feminine throughout.',
    },
    rationale: {
      fr: 'Autrice ou auteure, chercheuse ou chercheure : les deux s’emploient. Le Haut Conseil à l’égalité (2022) et la Fédération Wallonie-Bruxelles (2024) préfèrent la forme attestée, le Québec admet les deux. Dans un même texte, une seule rend la lecture plus facile ; la façon dont une personne se nomme l’emporte.',
      en: 'Autrice or auteure, chercheuse or chercheure: both are in use. The French High Council for Equality (2022) and Wallonia-Brussels (2024) prefer the attested form, Québec admits both. One form per text reads more easily; how a person names herself wins.',
    },
    category: 'inclusive',
    criterion: 'Cr4.1',
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'Fédération Wallonie-Bruxelles, Quand dire, c’est inclure',
        url: 'https://www.culture.be/',
        date: '2024',
      },
    ],
    examples: [
      {
        text: 'Des auteures et des autrices au salon.',
        findings: [
          { message: 'mixed', span: 'auteures', expected: ['autrices'] },
          { message: 'mixed', span: 'autrices', expected: ['auteures'] },
        ],
      },
      {
        text: 'Une auteure et ses lectrices.',
        settings: { profile: 'fr-hce' },
        findings: [{ message: 'preferred', span: 'auteure', expected: ['autrice'] }],
      },
      { text: 'Une auteure et ses lectrices.' },
      { text: 'Une auteure québécoise dédicace.', settings: { profile: 'fr-ca-oqlf' } },
      { text: 'Elle signe « auteure » et parle des autrices.' },
    ],
  },
  messages: {
    mixed: {
      fr: (d: { form: string; rewrites: string }) =>
        `« ${d.form} » : ce texte emploie deux féminins du même métier. Gardez le vôtre, ou écrivez partout ${d.rewrites}.`,
      en: (d) =>
        `\`${d.form}\`: this text uses two feminines of one job. Keep yours, or write ${d.rewrites} throughout.`,
    },
    preferred: {
      fr: (d: { form: string; rewrites: string; authority: string }) =>
        `« ${d.form} » : ${d.authority} préfère la forme attestée ${d.rewrites}.`,
      en: (d) => `\`${d.form}\`: ${d.authority} prefers the attested form ${d.rewrites}.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => {
    const uses = new Map<RoleNoun, Use[]>()
    return {
      text(text) {
        const reading = read(text)
        for (const i of placesOf(reading, contested)) {
          const form = reading.lower[i] as string
          const found = contestedFeminines().get(form)
          if (!found || reading.kind[i] !== TokenKind.word || isNameLike(reading, i)) continue
          const start = reading.start[i] as number
          if (isQuoted(text, start)) continue
          const { noun } = found
          const variant = (found.plural ? noun.fp : noun.f).indexOf(form)
          const use = { text, start, end: reading.end[i] as number, variant, plural: found.plural }
          const list = uses.get(noun)
          if (list) list.push(use)
          else uses.set(noun, [use])
        }
      },
      'publication:exit'() {
        for (const [noun, list] of uses) reportUses(noun, list)
      },
    }

    function reportUses(noun: RoleNoun, list: readonly Use[]): void {
      const variants = new Set(list.map(({ variant }) => variant))
      for (const { text, start, end, variant, plural } of list) {
        const form = text.value.slice(start, end)
        const forms = plural ? noun.fp : noun.f
        const other = (index: number) => matchCase(forms[index] as string, form)
        const profile = chosenProfile(context, context.options.profile, text)
        if (variants.size > 1 && !profile?.attestedFeminine) {
          const expected = [...variants].filter((index) => index !== variant).map(other)
          const data = { form, rewrites: listRewrites(expected, form, context.locale, text) }
          context.report({ text, start, end, message: 'mixed', data, expected })
        } else if (profile?.attestedFeminine && variant > 0) {
          const expected = [other(0)]
          const authority = profile.authority[context.locale]
          const data = { form, authority, rewrites: listRewrites(expected, form, context.locale, text) }
          context.report({ text, start, end, message: 'preferred', data, expected })
        }
      }
    }
  },
})
