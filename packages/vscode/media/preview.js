// Takes the new inside of the page as the draft changes; what is open stays open, the page stays where it is,
// and so does the keyboard.
addEventListener('message', ({ data }) => {
  if (typeof data?.body !== 'string') return
  const main = document.querySelector('main')
  const open = new Map([...main.querySelectorAll('details[id]')].map((one) => [one.id, one.open]))
  const reached = () => [...main.querySelectorAll('a, button, summary')]
  const focused = reached().indexOf(document.activeElement)
  const { scrollX, scrollY } = window
  main.innerHTML = data.body
  for (const one of main.querySelectorAll('details[id]')) if (open.has(one.id)) one.open = open.get(one.id)
  if (focused !== -1) reached()[focused]?.focus({ preventScroll: true })
  scrollTo(scrollX, scrollY)
})
