import type { RuleContext, Text } from '@lisible/core'
import * as v from 'valibot'

/**
 * Whose conventions a text follows. Default: `fr-FR`, or the profile of the country where the language of the text
 * names one (`fr-ca`, `fr-be`, `fr-ch`).
 */
export const profileNames = ['fr-FR', 'fr-state', 'fr-hce', 'fr-be', 'fr-ca-oqlf', 'fr-ch-vd'] as const
export type ProfileName = (typeof profileNames)[number]

/** How a pair of masculine and feminine is shortened; `none`: written in full. */
export type AbbreviatedForm = 'median' | 'parens' | 'hyphen' | 'none'

export interface Profile {
  readonly name: ProfileName
  /** Whose convention it is, as messages name it. */
  readonly authority: { readonly fr: string; readonly en: string }
  readonly form: AbbreviatedForm
  /** Order of doublets: alphabetical (HCE), feminine first (Vaud), or left to the author. */
  readonly order: 'alphabetical' | 'feminine-first' | 'free'
  /** Feminines the authority prefers where several are in use. */
  readonly attestedFeminine: boolean
}

const profiles: Readonly<Record<ProfileName, Profile>> = {
  'fr-FR': {
    name: 'fr-FR',
    authority: { fr: 'l’usage courant en France', en: 'common usage in France' },
    form: 'median',
    order: 'alphabetical',
    attestedFeminine: false,
  },
  'fr-state': {
    name: 'fr-state',
    authority: {
      fr: 'les circulaires du 21 novembre 2017 et du 5 mai 2021',
      en: 'the French circulars of 21 November 2017 and 5 May 2021',
    },
    form: 'none',
    order: 'free',
    attestedFeminine: false,
  },
  'fr-hce': {
    name: 'fr-hce',
    authority: {
      fr: 'le guide du Haut Conseil à l’égalité (2022)',
      en: 'the guide of the French High Council for Equality (2022)',
    },
    form: 'median',
    order: 'alphabetical',
    attestedFeminine: true,
  },
  'fr-be': {
    name: 'fr-be',
    authority: {
      fr: 'la Fédération Wallonie-Bruxelles (décret de 2021, guide de 2024)',
      en: 'the Wallonia-Brussels Federation (decree of 2021, guide of 2024)',
    },
    form: 'none',
    order: 'free',
    attestedFeminine: true,
  },
  'fr-ca-oqlf': {
    name: 'fr-ca-oqlf',
    authority: {
      fr: 'l’Office québécois de la langue française',
      en: 'the Office québécois de la langue française',
    },
    form: 'parens',
    order: 'free',
    attestedFeminine: false,
  },
  'fr-ch-vd': {
    name: 'fr-ch-vd',
    authority: { fr: 'le guide du canton de Vaud', en: 'the guide of the canton of Vaud' },
    form: 'median',
    order: 'feminine-first',
    attestedFeminine: false,
  },
}

const byLanguage: Readonly<Record<string, ProfileName>> = {
  'fr-ca': 'fr-ca-oqlf',
  'fr-be': 'fr-be',
  'fr-ch': 'fr-ch-vd',
}

/** The `profile` option, shared by the rules that depend on it. */
export const profileOption = v.optional(v.picklist(profileNames))

function isProfileName(value: unknown): value is ProfileName {
  return (profileNames as readonly unknown[]).includes(value)
}

/** The profile chosen by the option, else by `settings.profile`; `undefined` when nobody chose one. */
export function chosenProfile(
  context: Pick<RuleContext, 'settings'>,
  option: ProfileName | undefined,
  text?: Pick<Text, 'lang'>,
): Profile | undefined {
  const setting = context.settings.profile
  const name = option ?? (isProfileName(setting) ? setting : undefined) ?? (text && byLanguage[text.lang])
  return name && profiles[name]
}

/**
 * Does the profile of this text write median dots? Where it does not, the rule on the preferred form speaks of each
 * abbreviated form, and those on how median forms are built keep silent.
 */
export function writesMedian(
  context: Pick<RuleContext, 'settings'>,
  option: ProfileName | undefined,
  text: Pick<Text, 'lang'>,
): boolean {
  return profileFor(context, option, text).form === 'median'
}

/** The profile that holds for a text. */
export function profileFor(
  context: Pick<RuleContext, 'settings'>,
  option: ProfileName | undefined,
  text: Pick<Text, 'lang'>,
): Profile {
  return chosenProfile(context, option, text) ?? profiles['fr-FR']
}
