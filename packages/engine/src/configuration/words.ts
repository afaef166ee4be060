/** Words of a list, one a line; `#` starts a comment, `/` what the word inflects like. */
export function parseWords(list: string): string[] {
  return list
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.replace(/[#/].*$/, '').trim())
    .filter((line) => line !== '')
}
