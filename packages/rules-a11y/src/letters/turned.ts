const turnedLetters = 'ɐɔǝɟƃɥᴉıɾʞʃɯɹʇʌʍʎ∀ƎℲ⅁ſ⅂ԀᴚႱ┴Λ⅄'
const turnedPlain = [...'acefghiijklmrtvwyAEFGJLPRSTVY']

const turned: ReadonlyMap<string, string> = new Map(
  [...turnedLetters].map((letter, i) => [letter, turnedPlain[i] as string]),
)
/** Ordinary letters that look like another one upside down. */
const flipped: Readonly<Record<string, string>> = {
  b: 'q',
  q: 'b',
  d: 'p',
  p: 'd',
  n: 'u',
  u: 'n',
  M: 'W',
  W: 'M',
}

/** Is the letter a turned one that no language of ours uses? The dotless ı alone proves nothing. */
export function isTurned(letter: string): boolean {
  return letter !== 'ı' && letter !== 'Λ' && letter !== 'ſ' && turned.has(letter)
}

/** The text read the right way up, from its end; what cannot be turned stays. */
export function turnBack(text: string): string {
  return [...text]
    .reverse()
    .map((letter) => turned.get(letter) ?? flipped[letter] ?? letter)
    .join('')
}

/** A cheap look before the real one. */
export function mayBeTurned(value: string): boolean {
  return /[\u0250-\u028E\u01DD\u0183\u1D09]/.test(value)
}
