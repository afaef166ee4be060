/** Steps of one suite: each is told as it ends, in the manner of TAP. */
export class Report {
  passed = 0
  failed = 0

  /** Takes over the lines `ok …` and `not ok …` that a test inside an editor wrote. */
  lines(output) {
    for (const line of output.split(/\r?\n/)) {
      const match = /^(not )?ok (.*)$/.exec(line)
      if (match) this.#tell(match[1] === undefined, match[2])
    }
  }

  /** Runs a step; a failure is told with its first line, and the next step goes on. */
  async step(name, act, failed) {
    try {
      const note = await act()
      this.#tell(true, note === undefined ? name : `${name} # ${note}`)
    } catch (error) {
      this.#tell(
        false,
        `${name} # ${String(error.message ?? error)
          .split('\n')
          .slice(0, 3)
          .join(' | ')}`,
      )
      await failed?.()
    }
  }

  #tell(ok, text) {
    if (ok) this.passed++
    else this.failed++
    console.log(`  ${ok ? 'ok' : 'not ok'} ${text}`)
  }
}
