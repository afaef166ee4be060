import { closeSync, openSync, realpathSync, renameSync } from 'node:fs'
import { ConfigurationError, GatheredWriter, removeIfThere, statsOf, temporaryBeside } from '@lisible/engine'

/** A report on its way to a file, which appears under its name once it is whole; a device or a pipe gets it as it comes. */
export class ReportFile {
  readonly #file: string
  /** Absent: what is written cannot be replaced by a file. */
  readonly #temporary: string | undefined
  readonly #descriptor: number
  readonly #writer: GatheredWriter
  #isOpen = true

  /** @throws {ConfigurationError} when the file cannot be written. */
  constructor(file: string) {
    const there = statsOf(file)
    // What a link leads to is replaced, not the link.
    this.#file = there?.isFile() ? refusing(file, () => realpathSync(file)) : file
    this.#temporary = there && !there.isFile() ? undefined : temporaryBeside(this.#file)
    this.#descriptor = refusing(file, () => openSync(this.#temporary ?? file, 'w'))
    this.#writer = new GatheredWriter(this.#descriptor)
  }

  write(text: string): void {
    refusing(this.#file, () => this.#writer.write(text))
  }

  /** Gives the file its name. */
  finish(): void {
    refusing(this.#file, () => this.#writer.flush())
    this.#close()
    const temporary = this.#temporary
    if (temporary !== undefined) refusing(this.#file, () => renameSync(temporary, this.#file))
  }

  /** Leaves nothing behind. */
  abandon(): void {
    this.#close()
    if (this.#temporary !== undefined) removeIfThere(this.#temporary)
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
