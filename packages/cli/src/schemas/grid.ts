import * as v from 'valibot'

const statuses = ['met', 'not-met', 'to-judge'] as const

const status = v.pipe(
  v.picklist(statuses),
  v.description('`to-judge`: a person must answer the questions that stand beside it. Never a grade.'),
)

const names = v.array(v.string())

/** What `--grid c4` adds to the JSON report; `finding`: a finding of the report in short. */
export function gridOf<T>(finding: v.GenericSchema<T>) {
  const aspect = v.strictObject({
    aspect: v.pipe(v.string(), v.description('One thing the criterion asks for.')),
    status,
    findings: v.array(finding),
    questions: v.pipe(names, v.description('What a person must ask.')),
  })
  const criterion = v.strictObject({
    criterion: v.picklist(['Cr4.1', 'Cr4.2', 'Cr4.3']),
    status: v.pipe(status, v.description('The worst of its aspects.')),
    checked: v.pipe(status, v.description('The worst of the aspects that rules can tell.')),
    aspects: v.array(aspect),
  })
  const elements = v.strictObject({
    text: v.pipe(v.number(), v.integer(), v.description('Characters as a reader counts them.')),
    media: names,
    hashtags: names,
    mentions: names,
    links: names,
    emoji: names,
  })
  const place = v.pipe(v.number(), v.integer(), v.minValue(1))
  return v.strictObject({
    name: v.literal('c4'),
    publications: v.array(
      v.strictObject({
        path: v.string(),
        number: v.pipe(place, v.description('Place of the publication in its file.')),
        of: place,
        theme: v.optional(v.string()),
        networks: v.array(v.strictObject({ network: v.string(), elements, criteria: v.array(criterion) })),
      }),
    ),
    unread: v.pipe(
      v.array(v.strictObject({ path: v.string(), findings: v.array(finding) })),
      v.description('Drafts in which no publication could be read.'),
    ),
  })
}
