import * as v from 'valibot'
import { gridOf } from './grid.js'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const point = v.strictObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('Line of the file, from 1.')),
  column: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('UTF-16 code units, from 1.')),
  offset: v.pipe(
    count,
    v.description('UTF-16 code units from the start of the file, a byte-order mark included.'),
  ),
})

const edit = v.strictObject({ start: count, end: count, text: v.string() })

const severities = ['error', 'warning', 'info'] as const

const media = v.strictObject({
  file: v.string(),
  box: v.optional(
    v.pipe(
      v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
      v.description('x, y, width, height in pixels of the displayed picture.'),
    ),
  ),
})

const finding = v.strictObject({
  rule: v.pipe(v.string(), v.regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)),
  severity: v.picklist(severities),
  verdict: v.pipe(
    v.picklist(['fail', 'incomplete']),
    v.description('`incomplete`: it could not be determined, a person must look.'),
  ),
  message: v.string(),
  messageId: v.string(),
  data: v.record(v.string(), v.unknown()),
  networks: v.pipe(
    v.array(v.string()),
    v.description('Networks and formats it holds for; empty: wherever the text goes.'),
  ),
  criterion: v.optional(v.picklist(['Cr4.1', 'Cr4.2', 'Cr4.3'])),
  url: v.optional(v.string()),
  start: point,
  end: point,
  expected: v.pipe(
    v.array(v.string()),
    v.description('What to write instead of the range, best first, as plain text.'),
  ),
  suggestions: v.optional(
    v.pipe(
      v.array(edit),
      v.description('`expected` as edits of the file, encoded for its format; same order.'),
    ),
  ),
  fix: v.optional(v.pipe(edit, v.description('Safe edit: the meaning cannot change. Applied by --fix.'))),
  copy: v.optional(
    v.pipe(
      v.strictObject({ from: v.string(), to: v.string(), without: v.literal('position'), edit }),
      v.description(
        'A copy of the media file without something it holds, and the edit that names it; --fix writes both.',
      ),
    ),
  ),
  media: v.optional(media),
})

const counts = { error: count, warning: count, info: count }

const short = v.pick(finding, [
  'rule',
  'severity',
  'verdict',
  'message',
  'messageId',
  'start',
  'end',
  'media',
])

/** What `--format json` prints. */
export const reportSchema = v.strictObject({
  version: v.literal(1),
  results: v.array(
    v.strictObject({ path: v.string(), findings: v.array(finding), counts: v.strictObject(counts) }),
  ),
  counts: v.strictObject({ drafts: count, ...counts }),
  grid: v.optional(gridOf(short)),
})
