// Tests that run inside the extension host of the editor: they see what the extension gave it, without any screen.
import { join } from 'node:path'
import { root } from '../../../scripts/run.mjs'
import { openCode } from '../setup/code.mjs'

export async function extensionHost(report) {
  let ended
  const exit = new Promise((resolve) => {
    ended = resolve
  })
  const code = await openCode({
    development: {
      extension: join(root, 'packages', 'vscode'),
      tests: join(root, 'test', 'editors', 'host', 'index.cjs'),
    },
    before: async (page) => {
      await page.exposeFunction('codeAutomationLog', (_type, args) => report.lines(String(args[0])))
      await page.exposeFunction('codeAutomationExit', (status) => ended(status))
    },
  })
  const timer = setTimeout(() => ended('time'), 120_000)
  const status = await exit
  clearTimeout(timer)
  if (status !== 0 && report.failed === 0) {
    await code.shot('extension-host')
    report.lines(
      `not ok the tests end # ${status === 'time' ? 'not within two minutes' : `with ${status}`}: ${code.told()}`,
    )
  }
  await code.close()
}
