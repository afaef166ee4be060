/** What is asked for; nothing of a kind: all of it. */
export interface Wanted {
  readonly network: readonly string[]
  readonly severity: readonly string[]
  readonly rule: string
}

interface Note {
  readonly item: HTMLElement
  readonly severity: string
  readonly rule: string
  readonly networks: readonly string[]
}

interface Entry {
  readonly article: HTMLElement
  readonly line: HTMLElement | null
  readonly networks: readonly string[]
  readonly cards: readonly HTMLElement[]
  readonly notes: readonly Note[]
  readonly marks: readonly HTMLElement[]
  readonly references: readonly HTMLAnchorElement[]
}

const list = (value: string | undefined) => (value ? value.split(' ') : [])
const all = <E extends Element>(root: ParentNode, selector: string) => [...root.querySelectorAll<E>(selector)]

export function readEntries(): Entry[] {
  return all<HTMLElement>(document, '.entry').map((article) => ({
    article,
    line: document.querySelector<HTMLElement>(`[data-entry="${article.id}"]`),
    networks: list(article.dataset.networks),
    cards: all(article, '.card'),
    notes: all<HTMLElement>(article, '.note').map((item) => ({
      item,
      severity: item.dataset.severity ?? '',
      rule: item.dataset.rule ?? '',
      networks: list(item.dataset.networks),
    })),
    marks: all(article, 'mark[aria-describedby]'),
    references: all(article, '.cards a.hit, .grid a.hit'),
  }))
}

export interface Shown {
  readonly publications: number
  readonly all: number
  readonly findings: number
}

/** Shows what answers all filters, hides the rest, and counts. */
export function apply(entries: readonly Entry[], wanted: Wanted): Shown {
  const byFinding = wanted.severity.length > 0 || wanted.rule !== ''
  let publications = 0
  let findings = 0
  for (const { article, line, networks, cards, notes, marks, references } of entries) {
    const onNetwork = wanted.network.length === 0 || networks.some((id) => wanted.network.includes(id))
    let kept = 0
    const hidden = new Set<string>()
    for (const note of notes) {
      const shown = onNetwork && answers(note, wanted)
      note.item.hidden = !shown
      if (shown) kept++
      else hidden.add(note.item.id)
    }
    for (const card of cards) {
      card.hidden = wanted.network.length > 0 && !wanted.network.includes(card.dataset.network ?? '')
    }
    for (const mark of marks) {
      const numbers = list(mark.getAttribute('aria-describedby') ?? '')
      mark.classList.toggle(
        'off',
        numbers.every((id) => hidden.has(id.slice(0, -1))),
      )
    }
    for (const reference of references) reference.hidden = hidden.has(reference.hash.slice(1))
    const shown = onNetwork && (!byFinding || kept > 0)
    article.hidden = !shown
    if (line) line.hidden = !shown
    if (shown) {
      publications++
      findings += kept
    }
  }
  return { publications, all: entries.length, findings }
}

function answers({ severity, rule, networks }: Note, wanted: Wanted): boolean {
  return (
    (wanted.severity.length === 0 || wanted.severity.includes(severity)) &&
    (wanted.rule === '' || wanted.rule === rule) &&
    (wanted.network.length === 0 ||
      networks.length === 0 ||
      networks.some((network) => wanted.network.includes(network)))
  )
}
