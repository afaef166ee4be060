import { feminineOfAdjective } from '../../roles/adjectives.js'

/** `connus` → `connues`; `undefined` for what is no masculine plural adjective, as far as endings tell. */
export function feminineOfPlural(form: string): string | undefined {
  if (!/(?:é|u|i|nt|f|l|it|ert)s$/u.test(form)) return undefined
  const feminine = feminineOfAdjective(form.slice(0, -1))
  return feminine && `${feminine}s`
}

/** `connues` → `connus` */
export function masculineOfPlural(form: string): string | undefined {
  return /(?:ée|ue|ie|nte|ite|erte|ale)s$/u.test(form) ? `${form.slice(0, -2)}s` : undefined
}
