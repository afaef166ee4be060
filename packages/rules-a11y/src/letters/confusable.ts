/** Cyrillic and Greek letters that look like a Latin one (UTS #39, the pairs that fonts draw alike). */
const pairs =
  'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУY' + 'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoϲc'

const latin: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]),
)

/** The word with its look-alikes written in Latin letters; `undefined` when it has none, or other letters too. */
export function toLatin(word: string): string | undefined {
  let result = ''
  let found = false
  let hasLatin = false
  for (const letter of word) {
    const plain = latin.get(letter)
    if (plain !== undefined) {
      result += plain
      found = true
    } else {
      if (/\p{Script=Latin}/u.test(letter)) hasLatin = true
      else if (/[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(letter)) return undefined
      result += letter
    }
  }
  return found && hasLatin ? result : undefined
}

/** A cheap look before the real one. */
export function mayBeConfusable(value: string): boolean {
  return /[\u0370-\u052F]/.test(value)
}
