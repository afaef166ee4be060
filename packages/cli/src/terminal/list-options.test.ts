import { describe, expect, it } from 'vitest'
import { spreadLists } from './list-options.js'

const networks = new Set(['x', 'linkedin', 'bluesky'])
const options = {
  '-n': (value: string) => networks.has(value),
  '--network': (value: string) => networks.has(value),
}
const spread = (args: string, files: string[] = []) =>
  spreadLists(args.split(' '), options, (path) => files.includes(path))

describe('list options', () => {
  it('take several values without swallowing paths', () => {
    expect(spread('-n x linkedin post.md')).toEqual(['-n', 'x', '-n', 'linkedin', 'post.md'])
    expect(spread('post.md --network x bluesky --quiet')).toEqual([
      'post.md',
      '--network',
      'x',
      '--network',
      'bluesky',
      '--quiet',
    ])
    expect(spread('-n x post.md linkedin')).toEqual(['-n', 'x', 'post.md', 'linkedin'])
  })

  it('leave a file of that name to be a file, and all after --', () => {
    expect(spread('-n x linkedin', ['linkedin'])).toEqual(['-n', 'x', 'linkedin'])
    expect(spread('-- -n x linkedin')).toEqual(['--', '-n', 'x', 'linkedin'])
  })
})
