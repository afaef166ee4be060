import fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapeHtml, html } from '../src/html/html.js'

const any = fc.string({ unit: 'binary', maxLength: 60 })
const odd = fc.array(
  fc.oneof(any, fc.constantFrom('<', '>', '"', "'", '&', '\0', '\ud83d', '\udc00', '&lt;', '-->', '\u202e')),
)

it('text put into markup can be nothing but text', () => {
  fc.assert(
    fc.property(odd, (parts) => {
      const text = parts.join('')
      const { markup } = html`<p title="${text}">${text}</p>`
      expect(markup).toMatch(/^<p title="[^<>"]*">[^<>]*<\/p>$/)
      expect(markup).not.toMatch(/\p{Surrogate}/u)
      // What is kept is read back as it was.
      const inside = markup.slice(markup.indexOf('>') + 1, -4)
      const back = inside.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
      expect(back).toBe(escapeHtml(text).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code))))
    }),
    { numRuns: 2000, seed: 20261125 },
  )
})

it('every character that HTML can hold is kept', () => {
  const kept = 'Élodie & « 5 < 6 » 🧑‍🎨\n\t\u00a0\u202f\u200d\u202e'
  expect(escapeHtml(kept).replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))).toBe(kept)
})

it('markup is not escaped again, lists are joined, nothing is nothing', () => {
  const list = ['a', 'b'].map((item) => html`<li>${item}</li>`)
  expect(html`<ul>${list}${false}${undefined}</ul>`.markup).toBe('<ul><li>a</li><li>b</li></ul>')
})
