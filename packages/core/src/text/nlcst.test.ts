import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Nodes, Root } from 'nlcst'
import { ParseLatin } from 'parse-latin'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextRepeatedWords from 'retext-repeated-words'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parseFrench, retextFrench, scan, TokenKind, toNlcst } from './index.js'

const latin = new ParseLatin()
const plain = (tree: Root): unknown => JSON.parse(JSON.stringify(tree))

test.each([
  '',
  ' ',
  '!!!',
  'Hello world. This is a test, isn’t it? Yes!!',
  '  Leading and trailing.  ',
  'One.\nTwo.\n\nThree\n',
  'One.\r\nTwo, and\r\nmore.',
  'a=b and 10-15 or et/ou, R&D (yes) - no... Well',
  'Une phrase simple. Une autre phrase ! Et encore : rien ; voilà…',
  'micro- et macro-économie, rendez-vous',
  '“Quoted.” Then “another” one.',
  'Bravo! dit la dame. Puis elle sort (vite).',
  'Dots .in odd places . here',
  'A, b; c: d – e — f_g h__i & j &k l&m',
  'Prix : 5 € ou 10 % * note + 2',
  'Ste Anne\tet\u00A0Paris\u202F!',
])('without anything French the tree of %j is parse-latin’s', (value) => {
  expect(plain(parseFrench(value))).toEqual(plain(latin.parse(value)))
})

test('an elision is a word of its own, and entities are nodes of their own', () => {
  const shown: unknown[] = []
  const show = (node: Nodes): void => {
    if (node.type === 'WordNode') {
      shown.push([node.type, ...node.children.map(({ value }) => value)])
    } else if ('children' in node) node.children.forEach(show)
    else if (node.type !== 'WhiteSpaceNode') {
      const { position: _, ...rest } = node
      shown.push(rest)
    }
  }
  show(parseFrench('L’école #Été de @jean.dupont : exemple.fr 🎉 a@exemple.fr'))
  expect(shown).toEqual([
    ['WordNode', 'L', '’'],
    ['WordNode', 'école'],
    { type: 'HashtagNode', value: '#Été', name: 'Été' },
    ['WordNode', 'de'],
    { type: 'MentionNode', value: '@jean.dupont', handle: 'jean.dupont' },
    { type: 'PunctuationNode', value: ':' },
    { type: 'LinkNode', value: 'exemple.fr', url: 'https://exemple.fr' },
    { type: 'EmojiNode', value: '🎉' },
    { type: 'EmailNode', value: 'a@exemple.fr' },
  ])
})

test('places come from the caller where the text is part of a file', () => {
  const tree = toNlcst(scan('un deux'), (offset) => ({ line: 12, column: offset + 3, offset: offset + 500 }))
  expect(tree.children[0]?.position).toEqual({
    start: { line: 12, column: 3, offset: 500 },
    end: { line: 12, column: 10, offset: 507 },
  })
})

test('plain retext plugins walk through the tree and find what they look for', async () => {
  const value = 'C’est le le plan #Le le @le 👏 👏 de https://exemple.fr. It is a apple, l’la'
  const file = new VFile(value)
  const processor = unified().use(retextFrench).use(retextRepeatedWords).use(retextIndefiniteArticle)
  await processor.run(processor.parse(file), file)
  expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([
    ['le', 1, 7],
    ['retext-indefinite-article', 1, value.indexOf('a apple') + 1],
  ])
})

const posts = fileURLToPath(new URL('../../../../../shared/eval/posts/dev.jsonl', import.meta.url))

/**
 * On real posts, every word of parse-latin is a word of ours, but for
 * - what touches a hashtag, mention, link, address, emoji, elision or number of ours;
 * - a word with a full stop or bracket of its own, in one of the trees: abbreviations, inclusive forms, stops that
 *   end a sentence for one and not for the other;
 * - letters outside the BMP and the marks on them, which parse-latin takes for symbols.
 */
test.skipIf(!existsSync(posts))('on real posts (skipped without the evaluation data) words agree', () => {
  const differing: string[] = []
  for (const line of readFileSync(posts, 'utf8').split('\n')) {
    if (line === '') continue
    const { text } = JSON.parse(line) as { text: string }
    const tokens = scan(text)
    const ours = new Set(wordPlaces(toNlcst(tokens)).map(String))
    for (const [start, end] of wordPlaces(latin.parse(text))) {
      if (ours.has(String([start, end]))) continue
      let listed = false
      for (let i = tokens.at(start) - 1; i < tokens.length && tokens.start(i) <= end; i++) {
        listed ||= isListedDifference(tokens.kind(i), tokens.text(i))
      }
      if (!listed) differing.push(text.slice(Math.max(0, start - 5), end + 5))
    }
  }
  expect(differing).toEqual([])
})

function isListedDifference(kind: TokenKind, text: string): boolean {
  if (kind >= TokenKind.emoji || kind === TokenKind.elision || kind === TokenKind.number) return true
  return /^\.|.[.()[\]°•]|[\u{10000}-\u{10FFFF}]/u.test(text)
}

function wordPlaces(node: Nodes): [number, number][] {
  if (node.type === 'WordNode') {
    return [[node.position?.start.offset ?? -1, node.position?.end.offset ?? -1]]
  }
  return 'children' in node ? node.children.flatMap((child) => wordPlaces(child)) : []
}
