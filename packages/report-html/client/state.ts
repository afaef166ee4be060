import type { Wanted } from './filter.js'

const kinds = ['network', 'severity'] as const

/** What an address asks for: `#network=x,bluesky&severity=error&rule=a11y/emoji-run`. */
export function readHash(hash: string): Wanted {
  const state = new URLSearchParams(hash.includes('=') ? hash.slice(1) : '')
  const list = (name: string) => state.get(name)?.split(',').filter(Boolean) ?? []
  return { network: list('network'), severity: list('severity'), rule: state.get('rule') ?? '' }
}

/** The address of what is asked for; empty when nothing is. */
export function writeHash(wanted: Wanted): string {
  const parts = kinds
    .filter((kind) => wanted[kind].length > 0)
    .map((kind) => `${kind}=${wanted[kind].map(encodeURIComponent).join(',').replaceAll('%2F', '/')}`)
  if (wanted.rule !== '') parts.push(`rule=${wanted.rule}`)
  return parts.length > 0 ? `#${parts.join('&')}` : ''
}

export function readForm(form: HTMLFormElement): Wanted {
  const data = new FormData(form)
  const list = (name: string) => data.getAll(name).map(String)
  return { network: list('network'), severity: list('severity'), rule: String(data.get('rule') ?? '') }
}

export function writeForm(form: HTMLFormElement, wanted: Wanted): void {
  for (const kind of kinds) {
    for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${kind}"]`)) {
      box.checked = wanted[kind].includes(box.value)
    }
  }
  const select = form.querySelector('select')
  if (select) {
    select.value = wanted.rule
    if (select.selectedIndex === -1) select.value = ''
  }
}
