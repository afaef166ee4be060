import type { AnyRule, MediaFacts } from '@lisible/core'
import { lintExample } from '@lisible/core/rule-tester'

/** What a rule finds in a draft with CRLF line ends that names these files for these networks. */
export function lintMedia(
  rule: AnyRule,
  networks: string,
  facts: Readonly<Record<string, MediaFacts>>,
  locale: 'fr' | 'en' = 'fr',
) {
  const media = Object.keys(facts).map((file) => `  - file: ${file}\r\n`)
  const text = `---\r\nnetworks: [${networks}]\r\nmedia:\r\n${media.join('')}---\r\nSamedi.\r\n`
  return lintExample(rule, { text, draft: 'a.post.md', media: facts }, { locale })
}
