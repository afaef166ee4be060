import type { MediaFacts } from '@lisible/core'
import { exampleTests, lintExample } from '@lisible/core/rule-tester'
import { describe, expect, it } from 'vitest'
import { film, picture } from '../../examples/facts.js'
import { format } from './index.js'

const lint = (networks: string, facts: Readonly<Record<string, MediaFacts>>, locale: 'fr' | 'en' = 'fr') =>
  lintExample(
    format,
    {
      text: `---\nnetworks: [${networks}]\nmedia: [${Object.keys(facts).join(', ')}]\n---\nSamedi.\n`,
      draft: 'a.post.md',
      media: facts,
    },
    { locale },
  )

describe('media/format', () => {
  for (const test of exampleTests(format)) it(test.name, test.run)

  it('goes by the content, and names what to export to', () => {
    const [finding] = lint('linkedin', { 'a.jpg': picture({ format: 'webp', extensionMatches: false }) })
    expect(finding).toMatchObject({ messageId: 'refused', severity: 'error', networks: ['linkedin'] })
    expect(finding?.message).toContain('Exportez-le en JPEG, GIF ou PNG.')
    expect(lint('x', { 'a.webp': picture({ format: 'webp' }) })).toEqual([])
  })

  it('says one thing of a file', () => {
    const odd = picture({ format: 'png', bitDepth: 16, extensionMatches: false })
    expect(lint('linkedin', { 'a.jpg': odd })).toMatchObject([{ messageId: 'extension' }])
    expect(lint('linkedin', { 'a.png': picture({ format: 'png', bitDepth: 16 }) }, 'en')).toMatchObject([
      { messageId: 'deep', severity: 'info' },
    ])
    const animated = picture({ format: 'webp', animated: true, frames: 3 })
    expect(lint('x', { 'a.webp': animated })).toMatchObject([
      { messageId: 'animated', verdict: 'incomplete' },
    ])
    expect(lint('linkedin', { 'a.webp': animated })).toMatchObject([{ messageId: 'refused' }])
  })

  it('knows documents, and what is unsure', () => {
    const pdf = {
      status: 'ok',
      kind: 'document',
      format: 'pdf',
      extensionMatches: true,
      bytes: 9,
      sha256: '',
    } as const
    expect(lint('linkedin', { 'a.pdf': pdf })).toEqual([])
    expect(lint('facebook', { 'a.webp': picture({ format: 'webp' }) })).toMatchObject([
      { severity: 'info', verdict: 'incomplete' },
    ])
    expect(lint('facebook', { 'a.mov': film({ format: 'mov' }) })).toEqual([])
  })
})
