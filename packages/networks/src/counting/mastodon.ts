import { type Entity, withoutOverlaps } from '../entities/entity.js'
import { mastodonMentions, mastodonUrls } from '../entities/mastodon.js'
import { emojiRanges } from '../unicode/emoji.js'
import { countGraphemes, graphemeOffset, graphemeStart } from '../unicode/graphemes.js'
import type { Count, Counter } from './counter.js'

// The length of a post of Mastodon (app/validators/status_length_validator.rb): grapheme clusters of the content
// warning and the text, in which a link stands for 23 characters and the server of a mention for none.

/** A text as it is counted, and where its parts come from. */
interface Rewritten {
  readonly text: string
  /** The entities whose length changed: where they start in each of the two texts. */
  readonly changes: readonly { entity: Entity; start: number; end: number }[]
}

function countedEntities(text: string): Entity[] {
  const links = mastodonUrls(text).map(
    ({ start, end }): Entity => ({ kind: 'link', start, end, value: text.slice(start, end) }),
  )
  return withoutOverlaps([...links, ...mastodonMentions(text)])
}

function rewrite(text: string, charactersPerUrl: number): Rewritten {
  const entities = countedEntities(text)
  if (entities.length === 0) return { text, changes: [] }
  let result = ''
  let from = 0
  const changes: { entity: Entity; start: number; end: number }[] = []
  for (const entity of entities) {
    const replacement =
      entity.kind === 'link' ? 'x'.repeat(charactersPerUrl) : `@${entity.value.split('@', 1)[0]!}`
    result += text.slice(from, entity.start)
    changes.push({ entity, start: result.length, end: result.length + replacement.length })
    result += replacement
    from = entity.end
  }
  return { text: result + text.slice(from), changes }
}

/** The offset in the written text that stands for one in the counted text; a link is one piece. */
function written(rewritten: Rewritten, offset: number): number {
  let shift = 0
  for (const { entity, start, end } of rewritten.changes) {
    if (offset < start) break
    if (offset < end) return entity.kind === 'link' ? entity.start : entity.start + (offset - start)
    shift = entity.end - end
  }
  return offset + shift
}

/**
 * Counts as a server of Mastodon does.
 *
 * @param contentWarning text of the content warning, counted before the text.
 * @param charactersPerUrl length that a link counts for (23 unless the server says otherwise).
 */
export function mastodonCounter(contentWarning = '', charactersPerUrl = 23): Counter {
  return {
    count(text, max): Count {
      const rewritten = rewrite(text, charactersPerUrl)
      const counted = contentWarning + rewritten.text
      const length = countGraphemes(counted)
      if (length <= max) return { length, cut: -1 }
      const offset = graphemeOffset(counted, Math.max(0, max)) - contentWarning.length
      return { length, cut: graphemeStart(text, written(rewritten, Math.max(0, offset))) }
    },
    breakdown(text) {
      let links = 0
      let mentions = 0
      let emoji = 0
      const entities = countedEntities(text)
      for (const entity of entities) {
        if (entity.kind === 'link') links += charactersPerUrl
        else mentions += 1 + entity.value.split('@', 1)[0]!.length
      }
      for (const { start, end } of emojiRanges(text)) {
        if (!entities.some((entity) => start < entity.end && end > entity.start)) emoji++
      }
      const length = countGraphemes(contentWarning + rewrite(text, charactersPerUrl).text)
      return { text: length - links - mentions - emoji, links, mentions, emoji }
    },
  }
}
