// Takes the new inside of the page as the draft changes; what is open stays open and the page stays where it is.
addEventListener('message', ({ data }) => {
  if (typeof data?.body !== 'string') return
  const main = document.querySelector('main')
  const open = new Map([...main.querySelectorAll('details[id]')].map((one) => [one.id, one.open]))
  const focused = document.activeElement?.closest('details[id]')?.id
  const { scrollX, scrollY } = window
  main.innerHTML = data.body
  for (const one of main.querySelectorAll('details[id]')) if (open.has(one.id)) one.open = open.get(one.id)
  if (focused) document.getElementById(focused)?.querySelector('summary')?.focus()
  scrollTo(scrollX, scrollY)
})
