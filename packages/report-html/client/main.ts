import { copy } from './copy.js'
import { apply, readEntries, type Wanted } from './filter.js'
import { readForm, readHash, writeForm, writeHash } from './state.js'

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button.copy') : null
  if (button) void copy(button)
})

const form = document.querySelector<HTMLFormElement>('#filters')
if (form) {
  const entries = readEntries()
  const output = form.querySelector('output')
  const show = (wanted: Wanted) => {
    const shown = apply(entries, wanted)
    if (!output) return
    const { shown: template = '', none = '' } = output.dataset
    output.textContent =
      shown.publications === 0
        ? none
        : template.replace(/\{(\w+)\}/g, (_, name: keyof typeof shown) => String(shown[name]))
  }
  const fromAddress = () => {
    writeForm(form, readHash(location.hash))
    show(readForm(form))
  }
  const fromForm = () => {
    const wanted = readForm(form)
    history.replaceState(null, '', writeHash(wanted) || location.href.split('#')[0])
    show(wanted)
  }
  form.addEventListener('input', fromForm)
  form.addEventListener('submit', (event) => event.preventDefault())
  // The form is empty only once the event is over.
  form.addEventListener('reset', () => setTimeout(fromForm))
  addEventListener('hashchange', () => {
    // An address within the page leaves filters as they are.
    if (location.hash === '' || location.hash.includes('=')) fromAddress()
  })
  form.hidden = false
  fromAddress()
}
