/** Endings that inclusive forms hang on a word: `étudiant·e·s`. */
const endings =
  /^(?:e|s|x|es|ne|nes|le|les|te|tes|se|ses|fe|ve|ves|ère|ères|ière|ières|euse|euses|ice|ices|rice|rices|trice|trices)$/u
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)$/iu

/**
 * How a name with hyphens, apostrophes or stops inside can be written so that no network cuts it, best first,
 * with the `#`: `#SaintÉtienne`, `l’#école`, `#étudiant·e·s`.
 */
export function joined(name: string): string[] {
  const parts = name.split(/['’ʼ‐‑\-&.•‧∙()]+/u).filter(Boolean)
  const [first = '', ...rest] = parts
  if (rest.length > 0 && rest.every((part) => endings.test(part))) return [`#${parts.join('·')}`]
  const camel = `#${parts.map(capitalise).join('')}`
  const apostrophe = name.charAt(first.length)
  if (elided.test(first) && /['’ʼ]/u.test(apostrophe)) {
    const word = name.slice(first.length + 1)
    const tag = rest.length === 1 ? `#${word}` : `#${rest.map(capitalise).join('')}`
    return [`${first}${apostrophe}${tag}`, camel]
  }
  return [camel]
}

function capitalise(word: string): string {
  const [first = ''] = word
  return first.toUpperCase() + word.slice(first.length)
}
