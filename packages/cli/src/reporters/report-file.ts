import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { ConfigurationError } from '@lisible/engine'

/** Characters gathered before they are written. */
const chunk = 65_536

/** A report on its way to a file, which appears under its name once it is whole. */
export class ReportFile {
  readonly #file: string
  readonly #temporary: string
  readonly #descriptor: number
  #waiting = ''

  /** @throws {ConfigurationError} when the file cannot be written. */
  constructor(file: string) {
    this.#file = file
    this.#temporary = `${file}.${process.pid}.tmp`
    this.#descriptor = refusing(file, () => openSync(this.#temporary, 'w'))
  }

  write(text: string): void {
    this.#waiting += text
    if (this.#waiting.length >= chunk) this.#flush()
  }

  /** Gives the file its name. */
  finish(): void {
    this.#flush()
    closeSync(this.#descriptor)
    refusing(this.#file, () => renameSync(this.#temporary, this.#file))
  }

  /** Leaves nothing behind. */
  abandon(): void {
    closeSync(this.#descriptor)
    rmSync(this.#temporary, { force: true })
  }

  #flush(): void {
    const bytes = Buffer.from(this.#waiting)
    this.#waiting = ''
    refusing(this.#file, () => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#descriptor, bytes, at)
    })
  }
}

function refusing<T>(file: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    const detail = (error as NodeJS.ErrnoException).code ?? String(error)
    throw new ConfigurationError({
      fr: `Le rapport ne peut pas être écrit dans «\u00a0${file}\u00a0» (${detail}). Vérifiez que le dossier existe et ses droits.`,
      en: `The report cannot be written to \`${file}\` (${detail}). Check that the folder exists and its permissions.`,
    })
  }
}
