/** `JPEG`, `JPEG ou PNG`, `JPEG, PNG or GIF`. */
export function listed(names: readonly string[], last: string): string {
  const unique = [...new Set(names)]
  const end = unique.pop() ?? ''
  return unique.length === 0 ? end : `${unique.join(', ')} ${last} ${end}`
}
