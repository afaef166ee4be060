/** The list with the word in it. Comments (`#`) and the order of a list that is not sorted stay as they are. */
export function insertWord(list: string, word: string): string {
  const end = /\r\n/.test(list) ? '\r\n' : '\n'
  const lines = list === '' ? [] : list.replace(/\r?\n$/, '').split(/\r?\n/)
  if (lines.includes(word)) return list
  const collator = new Intl.Collator('fr')
  const words = lines.filter((line) => line !== '' && !line.startsWith('#'))
  const sorted = words.every((one, i) => i === 0 || collator.compare(words[i - 1]!, one) <= 0)
  const after = sorted
    ? lines.findIndex((line) => line !== '' && !line.startsWith('#') && collator.compare(line, word) > 0)
    : -1
  if (after === -1) lines.push(word)
  else lines.splice(after, 0, word)
  return lines.join(end) + end
}
