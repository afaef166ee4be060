/** Parameters of an address that only count visits. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|yclid|_hsenc|_hsmi|mkt_tok|xtor|at_medium|at_campaign|at_custom\w*|li_fat_id|trk|ref_src|ref_url)$/iu

/** Has the address parameters that only count visits? */
export function hasTracking(url: string): boolean {
  return url.includes('?') && parametersOf(url).some(({ name }) => tracking.test(name))
}

/** The address without them, and their names. The rest, its order and its fragment stay as they are. */
export function withoutTracking(url: string): {
  readonly bare: string
  readonly parameters: readonly string[]
} {
  const question = url.indexOf('?')
  const hash = url.indexOf('#', question)
  const fragment = hash === -1 ? '' : url.slice(hash)
  const all = parametersOf(url)
  const kept = all.filter(({ name }) => !tracking.test(name)).map(({ whole }) => whole)
  const parameters = [...new Set(all.map(({ name }) => name).filter((name) => tracking.test(name)))]
  return {
    bare: url.slice(0, question) + (kept.length > 0 ? `?${kept.join('&')}` : '') + fragment,
    parameters,
  }
}

function parametersOf(url: string): { readonly name: string; readonly whole: string }[] {
  const question = url.indexOf('?')
  const hash = url.indexOf('#', question)
  const query = url.slice(question + 1, hash === -1 ? undefined : hash)
  return query.split('&').map((whole) => ({ whole, name: whole.split('=', 1)[0] as string }))
}
