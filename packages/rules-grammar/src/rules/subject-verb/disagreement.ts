/** A verb that does not go with its subject. */
export interface Disagreement {
  /** Its token. */
  readonly verb: number
  /** Token of the subject, where it is not the word at hand. */
  readonly subject?: number
  /** Best first. */
  readonly expected: readonly string[]
  /** Whether the subject may be what is wrong: it lacks its s. */
  readonly maybeSubject?: boolean
}
