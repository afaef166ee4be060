/** Copies the proposal of a button, and says so on it. */
export async function copy(button: HTMLElement): Promise<void> {
  const text = button.dataset.copy ?? ''
  const done = await write(text)
  button.dataset.state = done ? 'copied' : 'failed'
  announce((done ? button.dataset.copied : button.dataset.failed) ?? '')
  setTimeout(() => delete button.dataset.state, 2000)
}

/** Older ways of copying work where a page from a file may not use the clipboard. */
async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = document.createElement('textarea')
    area.value = text
    area.className = 'hidden'
    document.body.append(area)
    const { activeElement } = document
    area.select()
    const done = document.execCommand('copy')
    area.remove()
    if (activeElement instanceof HTMLElement) activeElement.focus()
    return done
  }
}

let region: HTMLElement | undefined

function announce(text: string): void {
  if (!region) {
    region = document.createElement('div')
    region.className = 'toast'
    region.setAttribute('role', 'status')
    document.querySelector('main')?.append(region)
  }
  region.textContent = text
  setTimeout(() => {
    if (region?.textContent === text) region.textContent = ''
  }, 2500)
}
