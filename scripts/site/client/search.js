// Searches the pages that search-index.js lists. Works from the file system: nothing is fetched.

/** Letters without case and accents. */
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function wordsOf(text) {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

/** Lists of words of a page, by weight; made at the first search. */
function prepare(index) {
  return index.map((entry) => ({
    entry,
    fields: [
      [8, wordsOf(entry.title)],
      [4, wordsOf(entry.headings.join(' '))],
      [4, wordsOf(entry.summary)],
      [1, wordsOf(entry.text)],
    ],
  }))
}

let prepared

/** Pages that hold every word of the query, or words that start so; best first. */
function find(query, language, limit = 12) {
  prepared ??= prepare(globalThis.lisibleSearchIndex)
  const wanted = wordsOf(query)
  if (wanted.length === 0) return []
  const hits = []
  for (const { entry, fields } of prepared) {
    let score = 0
    for (const word of wanted) {
      let best = 0
      for (const [weight, words] of fields) {
        for (const found of words) {
          if (found === word) best = Math.max(best, weight * 2)
          else if (found.startsWith(word)) best = Math.max(best, weight)
        }
      }
      if (best === 0) {
        score = 0
        break
      }
      score += best
    }
    if (score > 0) hits.push({ entry, score: score * (entry.language === language ? 4 : 1) })
  }
  hits.sort((a, b) => b.score - a.score || a.entry.title.length - b.entry.title.length)
  return hits.slice(0, limit).map(({ entry }) => entry)
}

function showHits() {
  const input = document.getElementById('query')
  const list = document.getElementById('hits')
  const { top, language, none } = input.dataset
  input.addEventListener('input', () => {
    list.replaceChildren()
    if (input.value.trim() === '') return
    const hits = find(input.value, language)
    for (const { title, url, summary } of hits) {
      const item = list.appendChild(document.createElement('li'))
      const link = item.appendChild(document.createElement('a'))
      link.href = top + url
      link.textContent = title
      const said = item.appendChild(document.createElement('span'))
      said.textContent = ` ${summary}`
    }
    if (hits.length === 0) list.appendChild(document.createElement('li')).textContent = none
  })
}

if (globalThis.document) showHits()
else globalThis.lisibleSearch = find
