/**
 * Words of a list, one a line; `#` starts a comment. A word keeps the model it inflects like: `bruncher/aimer`.
 */
export function parseWords(list: string): string[] {
  return list
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
}
