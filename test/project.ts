import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The command, as people run it. */
export const executable = fileURLToPath(new URL('../packages/cli/bin/lisible.js', import.meta.url))

export interface CommandResult {
  readonly code: number | null
  readonly out: string
  readonly error: string
}

/** A folder of its own for one test, gone when the test ends. */
export class Project {
  readonly folder = mkdtempSync(join(tmpdir(), 'lisible-'))

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [name, content] of Object.entries(files)) this.write(name, content)
    onTestFinished(() => rmSync(this.folder, { recursive: true, force: true }))
  }

  write(name: string, content: string | Uint8Array): void {
    const file = join(this.folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  forbid(name: string): void {
    chmodSync(join(this.folder, name), 0o000)
  }

  /** Runs the real command here. */
  run(args: readonly string[], input = '', cwd = this.folder): CommandResult {
    const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...args], {
      cwd,
      encoding: 'utf8',
      input,
      env: { ...process.env, LANG: 'fr_FR.UTF-8', NO_COLOR: '1' },
    })
    return { code: status, out: stdout, error: stderr }
  }

  /** Runs the command with a JSON report and answers its findings by file. */
  findings(args: readonly string[] = []): {
    code: number | null
    byFile: Record<string, JsonFinding[]>
    report: JsonReport
  } {
    const { code, out, error } = this.run([...args, '--format', 'json'])
    if (out === '') throw new Error(`no report: ${error}`)
    const report = JSON.parse(out) as JsonReport
    return {
      code,
      report,
      byFile: Object.fromEntries(report.results.map(({ path, findings }) => [path, findings])),
    }
  }
}

interface JsonPoint {
  line: number
  column: number
  offset: number
}

export interface JsonFinding {
  rule: string
  severity: string
  verdict: string
  message: string
  messageId: string
  networks: string[]
  start: JsonPoint
  end: JsonPoint
  expected: string[]
  fix?: { start: number; end: number; text: string }
  media?: { file: string; box?: number[] }
}

export interface JsonReport {
  version: number
  results: { path: string; findings: JsonFinding[]; counts: Record<string, number> }[]
  counts: Record<string, number>
}
