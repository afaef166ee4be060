const irregular: Readonly<Record<string, string>> = {
  barwoman: 'barwomen',
  camerawoman: 'camerawomen',
  perchwoman: 'perchwomen',
}

/** Plural of a French role noun. */
export function plural(singular: string): string {
  const special = irregular[singular]
  if (special !== undefined) return special
  if (/[sxz]$/u.test(singular)) return singular
  if (/e[au]u$|eu$/u.test(singular)) return `${singular}x`
  return singular.endsWith('al') ? `${singular.slice(0, -2)}aux` : `${singular}s`
}

/** Singulars that may have this plural. */
export function singulars(form: string): string[] {
  if (form.endsWith('aux')) return [`${form.slice(0, -3)}al`, form.slice(0, -1)]
  if (form.endsWith('s') || form.endsWith('x')) return [form.slice(0, -1)]
  return []
}
