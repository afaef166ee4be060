export interface Range {
  readonly start: number
  readonly end: number
}

function ranges(value: string, pattern: RegExp, isValid: (digits: string) => boolean): Range[] {
  return Array.from(value.matchAll(pattern))
    .filter(([written]) => isValid(written.replace(/[ \u00a0\u202f.-]/g, '').toUpperCase()))
    .map(({ index, 0: written }) => ({ start: index, end: index + written.length }))
}

/**
 * French social security numbers (NIR): sex, year, month, department, commune, order and a key of two digits,
 * 97 minus the rest of the division of the other thirteen by 97 (Corsica’s `2A` counts as 19, `2B` as 18).
 */
export function securityNumbers(value: string): Range[] {
  const gap = '[ \\u00a0\\u202f.-]?'
  const pattern = new RegExp(
    `(?<![\\d.,])[12]${gap}\\d{2}${gap}(?:0[1-9]|1[0-2]|[2-9]\\d)${gap}(?:\\d{2}|2[ABab])${gap}\\d{3}${gap}\\d{3}${gap}\\d{2}(?!\\d)`,
    'g',
  )
  return ranges(value, pattern, (digits) => {
    const number = digits.slice(0, 13).replace('2A', '19').replace('2B', '18')
    return 97 - (Number(number) % 97) === Number(digits.slice(13))
  })
}

/** Payment card numbers of sixteen digits in fours, or in one run, that pass Luhn’s formula (ISO/IEC 7812-1). */
export function cardNumbers(value: string): Range[] {
  const pattern = /(?<![\d.,])[3-6]\d{3}([ \u00a0-]?)\d{4}\1\d{4}\1\d{4}(?!\d)/g
  return ranges(value, pattern, (digits) => {
    let sum = 0
    for (let i = 0; i < digits.length; i++) {
      const digit = Number(digits.charAt(digits.length - 1 - i))
      const doubled = i % 2 === 1 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 === 0
  })
}

/** Account numbers (IBAN, ISO 13616) whose check digits are right: letters as 10 to 35, modulo 97. */
export function accountNumbers(value: string): Range[] {
  const pattern =
    /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ \u00a0]?[A-Z0-9]{4}){2,7}(?:[ \u00a0]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/g
  return ranges(value, pattern, (written) => {
    const moved = written.slice(4) + written.slice(0, 4)
    let rest = 0
    for (const character of moved) {
      const code = /\d/.test(character) ? character : String(character.charCodeAt(0) - 55)
      for (const digit of code) rest = (rest * 10 + Number(digit)) % 97
    }
    return rest === 1
  })
}
