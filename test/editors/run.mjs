// Tests in real editors: `npm run test:editors [-- SUITE…] [--repeat N] [--counts FILE]`. What an editor needs is installed on the
// first run; where it cannot be had, its suite is skipped and says why. `npm run test:editors -- screenshots` takes
// the pictures of the documentation from the editor instead.
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundleServer } from '../../packages/language-server/scripts/bundle.mjs'
import { bundle as bundleExtension } from '../../packages/vscode/scripts/bundle.mjs'
import { root } from '../../scripts/run.mjs'
import { Unavailable } from './setup/install.mjs'
import { Report } from './setup/report.mjs'

const suites = {
  neovim: async (report) => (await import('./suites/terminal.mjs')).neovim(report),
  emacs: async (report) => (await import('./suites/terminal.mjs')).emacs(report),
  host: async (report) => (await import('./suites/extension-host.mjs')).extensionHost(report),
  interface: async (report) => (await import('./suites/interface.mjs')).userInterface(report),
  web: async (report) => (await import('./suites/web.mjs')).webExtension(report),
}

/** Run when asked for by name. */
const onRequest = {
  screenshots: async (report) => (await import('./suites/screenshots.mjs')).screenshots(report),
}

const given = process.argv.slice(2)
function option(name) {
  const at = given.indexOf(name)
  return at === -1 ? undefined : (given.splice(at, 2)[1] ?? '')
}
const times = Number(option('--repeat') ?? 1)
/** Gets the counts, as JSON. */
const counts = option('--counts')
const wanted = given.length > 0 ? given : Object.keys(suites)
const unknown = wanted.filter((name) => !(name in suites || name in onRequest))
if (unknown.length > 0 || !(times > 0)) {
  console.error(
    `Usage: npm run test:editors [-- ${Object.keys({ ...suites, ...onRequest }).join(' | ')}] [--repeat N] [--counts FILE]`,
  )
  process.exit(2)
}

if (!existsSync(join(root, 'node_modules'))) {
  console.error('Run `npm run setup` first.')
  process.exit(2)
}
await bundleServer()
await bundleExtension()

const totals = { passed: 0, failed: 0, skipped: 0 }
for (let run = 1; run <= times; run++) {
  for (const name of wanted) {
    const started = performance.now()
    const report = new Report()
    console.log(times > 1 ? `${name}, run ${run} of ${times}` : name)
    try {
      await (suites[name] ?? onRequest[name])(report)
    } catch (error) {
      if (error instanceof Unavailable) {
        totals.skipped++
        console.log(`  skipped: ${error.message}`)
      } else {
        report.failed++
        console.log(`  not ok ${name} # ${error.stack ?? error}`)
      }
    }
    totals.passed += report.passed
    totals.failed += report.failed
    console.log(`  ${((performance.now() - started) / 1000).toFixed(1)} s`)
  }
}
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} suites skipped`)
if (counts) writeFileSync(counts, JSON.stringify(totals))
process.exit(totals.failed > 0 ? 1 : 0)
