/**
 * MB/s of every draft format, texts decoded, beside `yaml`, `csv-parse` and `JSON.parse` on the same bytes: one
 * process, best of several passes. Run from a bundle, as the command is: through tsx, which keeps the name of
 * every closure, the figures double.
 */
import { parse as parseCsv } from 'csv-parse/sync'
import { parseAllDocuments, parseDocument } from 'yaml'
import { decodeCell, readCsv } from '../packages/core/src/drafts/host/csv.js'
import { type Draft, parseDraft } from '../packages/core/src/index.js'

const sentence =
  'Samedi, l’atelier ouvre ses portes : venez essayer le tour à bois, entrée libre de 10 h à 18 h 🪑 #PortesOuvertes'
const text = (i: number) => `${sentence} (${i})\n\nOn vous y attend.\n`
const rows = Array.from({ length: 300 }, (_, i) => i)
const simple = (i: number) =>
  `networks: [instagram, linkedin]\nlang: fr\ntheme: Portes ouvertes de l'atelier\naxis: marque employeur\ndate: 2026-12-03T18:00+01:00\nmedia:\n  - file: visuel-${i}.png\n    alt: Deux apprenties poncent une chaise devant un établi.\n  - file: teaser.mp4\n    captions: teaser.fr.vtt\ncontext: { sector: artisanat, sponsored: false }\n`
const hard = (i: number) =>
  simple(i)
    .replace('theme: ', 'theme: &t ')
    .replace('axis: marque employeur', 'axis: "marque\\\n  employeur"')

interface Format {
  readonly name: string
  readonly path: string
  readonly files: readonly string[]
  readonly peer?: readonly [string, (source: string) => unknown]
}

const frontMatterOf = (source: string) => source.slice(4, source.indexOf('\n---\n', 4) + 1)
const yamlItem = (i: number) =>
  `- text: |\n    ${text(i).replaceAll('\n', '\n    ').trimEnd()}\n  networks: [x, linkedin]\n  date: 2026-12-03\n  media:\n    - file: a.png\n      alt: "Deux apprenties \\"poncent\\" une chaise"\n`
const csvRow = (i: number) =>
  `2026-12-03,"${text(i).replaceAll('"', '""')}",true,false,https://exemple.fr/${i}.png,Un établi`

const formats: readonly Format[] = [
  { name: 'text alone', path: 'a.txt', files: rows.map(text) },
  {
    name: 'simple front matter',
    path: 'a.post.md',
    files: rows.map((i) => `---\n${simple(i)}---\n${text(i)}`),
    peer: ['yaml, front matter alone', (source) => parseDocument(frontMatterOf(source)).toJS()],
  },
  {
    name: 'other front matter',
    path: 'a.post.md',
    files: rows.map((i) => `---\n${hard(i)}---\n${text(i)}`),
    peer: ['yaml, front matter alone', (source) => parseDocument(frontMatterOf(source)).toJS()],
  },
  {
    name: 'YAML list',
    path: 'a.yaml',
    files: [rows.map(yamlItem).join('')],
    peer: ['yaml', (source) => parseAllDocuments(source)],
  },
  {
    name: 'YAML list with anchors',
    path: 'a.yaml',
    files: [rows.map((i) => yamlItem(i).replace('date: ', 'date: !!str ')).join('')],
    peer: ['yaml', (source) => parseAllDocuments(source)],
  },
  {
    name: 'JSON list',
    path: 'a.json',
    files: [
      JSON.stringify(
        rows.map((i) => ({ text: text(i), networks: ['x'], media: [{ file: 'a.png', alt: 'Un établi' }] })),
        null,
        2,
      ),
    ],
    peer: ['JSON.parse', (source) => JSON.parse(source)],
  },
  {
    name: 'CSV',
    path: 'a.csv',
    files: [`Date,Text,Facebook,LinkedIn,Picture Url 1,Alt text picture 1\n${rows.map(csvRow).join('\n')}\n`],
    peer: ['csv-parse', (source) => parseCsv(source)],
  },
  { name: 'tweets', path: 'a.tweet', files: rows.map((i) => `${text(i)}\n---\n\n${text(i)}`) },
  {
    name: 'document, fences',
    path: 'posts.md',
    files: [
      rows
        .map(
          (i) =>
            `# Post ${i}\n**Image :** \`a.png\`\n\n## Instagram\n\n### Légende :\n\`\`\`\n${text(i)}\`\`\`\n\n## LinkedIn\n\`\`\`\n${text(i)}\`\`\`\n\n---\n\n`,
        )
        .join(''),
    ],
  },
]

/** Decodes every text, as a run with rules does. */
function touch({ publications }: Draft): number {
  let length = 0
  for (const { children } of publications) {
    for (const child of children) {
      if (child.type === 'text') length += child.value.length
      else if (child.type === 'media') length += child.alt?.value.length ?? 0
    }
  }
  return length
}

/** Best seconds of a pass over all files. */
function best(files: readonly string[], run: (source: string) => unknown): number {
  let seconds = Number.POSITIVE_INFINITY
  const until = performance.now() + 1500
  for (let pass = 0; pass < 5 || performance.now() < until; pass++) {
    const begin = performance.now()
    for (const file of files) run(file)
    seconds = Math.min(seconds, (performance.now() - begin) / 1000)
  }
  return seconds
}

console.log(
  'format                       MB/s   µs a publication   peer on the same bytes              ratio',
)
for (const { name, path, files, peer } of formats) {
  // Written and read again, so that every string is flat, as one read from a file is.
  const flat = files.map((file) => Buffer.from(file).toString())
  const bytes = flat.reduce((sum, file) => sum + Buffer.byteLength(file), 0)
  const publications = flat.reduce((sum, file) => sum + parseDraft(file, { path }).publications.length, 0)
  const own = best(flat, (source) => touch(parseDraft(source, { path })))
  const line = `${name.padEnd(26)} ${(bytes / own / 1e6).toFixed(1).padStart(6)} ${((own * 1e6) / publications).toFixed(1).padStart(18)}`
  if (!peer) {
    console.log(line)
    continue
  }
  const [peerName, run] = peer
  const theirs = best(flat, run)
  console.log(
    `${line}   ${`${peerName}, ${(bytes / theirs / 1e6).toFixed(1)} MB/s`.padEnd(34)} ${(own / theirs).toFixed(2).padStart(6)}`,
  )
}

const calendar = Buffer.from(formats.find(({ name }) => name === 'CSV')!.files[0]!).toString()
const cells = best([calendar], (source) => {
  const file = readCsv(source)
  for (const row of file.rows) for (const cell of row.cells) decodeCell(source, cell, file)
})
const split = best([calendar], (source) => parseCsv(source))
console.log(`CSV, cells with their maps alone: ${(cells / split).toFixed(2)} × csv-parse`)
