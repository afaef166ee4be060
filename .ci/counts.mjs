// `node counts.mjs SUITE-REPORT EXIT-CODE EDITORS-REPORT EXIT-CODE`: one line of counts for both. A run that ended
// badly counts as one failure at least, whatever it wrote before.
import { readFileSync } from 'node:fs'

const [suite, suiteCode, editors, editorsCode] = process.argv.slice(2)

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

const atLeast = (code) => (code === '0' ? 0 : 1)
const tests = read(suite)
const edited = read(editors)
const passed = (tests.numPassedTests ?? 0) + (edited.passed ?? 0)
const failed =
  Math.max(tests.numFailedTests ?? 0, tests.numFailedTestSuites ?? 0, atLeast(suiteCode)) +
  Math.max(edited.failed ?? 0, atLeast(editorsCode))
const skipped = (tests.numPendingTests ?? 0) + (tests.numTodoTests ?? 0) + (edited.skipped ?? 0)
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`)
