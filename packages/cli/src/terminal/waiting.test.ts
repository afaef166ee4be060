import { expect, it } from 'vitest'
import { run } from '../program.js'
import type { Streams } from './streams.js'
import { waitingForText } from './waiting.js'

/** What is written on standard error before a text on standard input is read. */
async function told(args: readonly string[], typed: boolean): Promise<string> {
  let error = ''
  let before = ''
  const streams: Streams = {
    write: () => {},
    writeError: (text) => {
      error += text
    },
    async readInput() {
      before = error
      return Buffer.from('---\nnetworks: [x]\n---\nBonjour.\n')
    },
    drained: async () => {},
    onInterrupt: () => () => {},
    columns: 80,
    colours: false,
    interactive: false,
    typed,
  }
  await run(args, streams, {})
  return before
}

it('says what it waits for where the text is typed, and nothing where it is piped', async () => {
  expect(await told(['--stdin', '--lang', 'fr'], true)).toBe(waitingForText('fr'))
  expect(await told(['--stdin', '--lang', 'en'], true)).toBe(waitingForText('en'))
  expect(await told(['--stdin'], false)).toBe('')
})

it('says how typing ends on the system at hand', () => {
  expect(waitingForText('en', 'linux')).toContain('then Ctrl+D on an empty line')
  expect(waitingForText('fr', 'win32')).toContain('puis Ctrl+Z, puis Entrée, sur une ligne vide')
})
