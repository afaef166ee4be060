import type { Abbreviation } from '../../abbreviations/find.js'
import type { Mark } from '../../abbreviations/form.js'
import { type PluralStyle, renderForm } from '../../abbreviations/render.js'
import type { AbbreviatedForm, Profile } from '../../profiles/profile.js'

/** The mark used most; among equals that of the profile, then the first. */
export function mostFrequent(forms: readonly Abbreviation[], preferred: AbbreviatedForm): Mark {
  const counts = new Map<Mark, number>()
  for (const { mark } of forms) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const leaders = [...counts].filter(([, count]) => count === most).map(([mark]) => mark)
  return leaders.find((mark) => mark === preferred) ?? (leaders[0] as Mark)
}

/** The mark of a profile that somebody chose. */
export function chosenForm(profile: Profile | undefined): Mark | undefined {
  return profile && profile.form !== 'none' ? profile.form : undefined
}

/** The form with another mark; `undefined` where that mark has no shape for it. */
export function convert(word: Abbreviation, mark: Mark, style: PluralStyle): string | undefined {
  return renderForm(word, mark === 'parens' || mark === 'hyphen' ? mark : 'median', style)
}
