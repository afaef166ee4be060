import { closeSync, openSync, renameSync, rmSync } from 'node:fs'
import { ConfigurationError, GatheredWriter } from '@lisible/engine'

/** A report on its way to a file, which appears under its name once it is whole. */
export class ReportFile {
  readonly #file: string
  readonly #temporary: string
  readonly #descriptor: number
  readonly #writer: GatheredWriter
  #isOpen = true

  /** @throws {ConfigurationError} when the file cannot be written. */
  constructor(file: string) {
    this.#file = file
    this.#temporary = `${file}.${process.pid}.tmp`
    this.#descriptor = refusing(file, () => openSync(this.#temporary, 'w'))
    this.#writer = new GatheredWriter(this.#descriptor)
  }

  write(text: string): void {
    refusing(this.#file, () => this.#writer.write(text))
  }

  /** Gives the file its name. */
  finish(): void {
    refusing(this.#file, () => this.#writer.flush())
    this.#close()
    refusing(this.#file, () => renameSync(this.#temporary, this.#file))
  }

  /** Leaves nothing behind. */
  abandon(): void {
    this.#close()
    rmSync(this.#temporary, { force: true })
  }

  #close(): void {
    if (this.#isOpen) closeSync(this.#descriptor)
    this.#isOpen = false
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
