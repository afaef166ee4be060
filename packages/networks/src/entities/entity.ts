/** What a network makes of a piece of text. */
export type EntityKind = 'hashtag' | 'mention' | 'link' | 'cashtag' | 'email'

/** A piece of text that a network turns into something to click. */
export interface Entity {
  readonly kind: EntityKind
  /** UTF-16 offset of the first character, the `#`, `@` or `$` included. */
  readonly start: number
  /** UTF-16 offset after the last character. */
  readonly end: number
  /** The text without its `#`, `@` or `$`. */
  readonly value: string
}

/** Entities in reading order; of two that overlap, the one that starts first stays. */
export function withoutOverlaps(entities: Entity[]): Entity[] {
  if (entities.length < 2) return entities
  entities.sort((a, b) => a.start - b.start)
  let end = -1
  return entities.filter((entity) => {
    if (entity.start < end) return false
    end = entity.end
    return true
  })
}
