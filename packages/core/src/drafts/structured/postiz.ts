import {
  type HostEntry,
  type HostList,
  type HostMap,
  type HostNode,
  type HostScalar,
  impliedScalar,
} from '../host/host-node.js'

/**
 * The body of a Postiz request (`{ type, date, posts: [{ value: [{ content, image }], settings }] }`,
 * gitroomhq/postiz-docs, public-api/openapi.json) as a publication of ours; `undefined` for anything else.
 */
export function fromPostiz(map: HostMap): HostMap | undefined {
  const posts = get(map, 'posts')
  if (posts?.kind !== 'list' || posts.items.length === 0) return undefined
  const entries: HostEntry[] = []
  const networks: HostScalar[] = []
  const media: HostNode[] = []
  for (const post of posts.items) {
    if (post.kind !== 'map') return undefined
    const value = get(post, 'value')
    if (value?.kind !== 'list') return undefined
    const settings = get(post, 'settings')
    const type = settings?.kind === 'map' ? get(settings, '__type') : undefined
    const texts = value.items.map((item) => (item.kind === 'map' ? get(item, 'content') : undefined))
    const list: HostList = {
      kind: 'list',
      items: texts.filter((text) => text !== undefined),
      range: value.range,
    }
    for (const item of value.items) {
      const images = item.kind === 'map' ? get(item, 'image') : undefined
      if (images?.kind === 'list') media.push(...images.items.flatMap(imageOf))
    }
    if (type?.kind === 'scalar' && typeof type.value === 'string') {
      networks.push(type)
      entries.push({ key: type, value: list })
    } else entries.push({ key: impliedScalar('text', post.range), value: list })
  }
  const { range } = posts
  const plain = networks.length === 0 ? entries[0] : undefined
  const all: HostEntry[] = map.entries.filter(({ key }) => key.value === 'date')
  const add = (name: string, value: HostNode) => all.push({ key: impliedScalar(name, range), value })
  if (plain) add('text', plain.value)
  else add('variants', { kind: 'map', entries, range })
  if (networks.length > 0) add('networks', { kind: 'list', items: networks, range })
  if (media.length > 0) add('media', { kind: 'list', items: media, range })
  return { kind: 'map', entries: all, range: map.range }
}

function get(map: HostMap, name: string): HostNode | undefined {
  return map.entries.find(({ key }) => key.value === name)?.value
}

function imageOf(image: HostNode): HostNode[] {
  const path = image.kind === 'map' ? get(image, 'path') : undefined
  return path ? [path] : []
}
