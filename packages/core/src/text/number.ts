import { absorbMarks, CharClass, classAt, classOf, lastWordClass, sizeAt } from './char-class.js'
import { isKeycapTail } from './emoji.js'

/**
 * End of the number that starts at `start`, where a digit or another numeral stands.
 *
 * - Decimals and times: `3,5`, `3.5`, `1.2.3`, `12:30`: a comma, stop or colon between digits.
 * - Thousands: one to three digits, not starting with 0, then groups of exactly three after any space
 *   (`1 000 000`), apostrophe (`1'000`) or, as decimals, stop and comma. So `06 12 34` is three numbers,
 *   and `en 2022 300 personnes` two.
 * - Letters glued to it belong to it, because no dictionary has them: `1er`, `2e`, `19h30`, `5G`, `4x4`,
 *   `10km`, `2-en-1`. `12 h 30` is number, word, number: what stands apart is read apart.
 * - `18-25`, `24/7`, `01/09` are two numbers with a sign between them.
 */
export function endOfNumber(value: string, start: number): number {
  let end = endOfDigits(value, start)
  if (end - start <= 3 && value.charCodeAt(start) !== 0x30) end = endOfThousands(value, end)
  for (;;) {
    const unit = value.charCodeAt(end)
    if ((unit === 0x2c || unit === 0x2e || unit === 0x3a) && isDigit(value.charCodeAt(end + 1))) {
      end = endOfDigits(value, end + 1)
    } else break
  }
  return endOfGlued(value, end)
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

function endOfDigits(value: string, start: number): number {
  let end = start
  while (end < value.length) {
    const found = classAt(value, end)
    if (found !== CharClass.digit && found !== CharClass.numeral) break
    end += sizeAt(value, end)
  }
  // In 12️⃣ the second digit is a keycap emoji.
  return end - start > 1 && isKeycapTail(value, end) ? end - 1 : absorbMarks(value, end)
}

function endOfThousands(value: string, index: number): number {
  let end = index
  for (;;) {
    const found = classAt(value, end)
    if (found !== CharClass.space && found !== CharClass.apostrophe) return end
    if (value.charCodeAt(end) === 0x09) return end
    for (let i = 1; i <= 3; i++) if (!isDigit(value.charCodeAt(end + i))) return end
    const after = classAt(value, end + 4)
    if (after === CharClass.digit || after === CharClass.mark) return end
    end += 4
  }
}

function endOfGlued(value: string, index: number): number {
  let end = index
  while (end < value.length) {
    if (isKeycapAhead(value, end)) break
    const found = classAt(value, end)
    if (found <= lastWordClass) end += sizeAt(value, end)
    else if (found === CharClass.hyphen && classOf(value.charCodeAt(end + 1)) <= CharClass.upper) end++
    else break
  }
  return end
}

function isKeycapAhead(value: string, index: number): boolean {
  return isDigit(value.charCodeAt(index)) && isKeycapTail(value, index + 1)
}
