/** URI of a file that a draft names; `undefined` for an address on the network or a draft without a file. */
export function resolveUri(draft: string, file: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file) || file.startsWith('//') || draft.startsWith('untitled:')) {
    return undefined
  }
  try {
    const escaped = file.split('\\').join('/').split('/').map(encodeURIComponent).join('/')
    return new URL(escaped, draft).href
  } catch {
    return undefined
  }
}

/** The name of a file for people. */
export function baseName(uri: string): string {
  const last = uri.split('/').at(-1) ?? uri
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}
