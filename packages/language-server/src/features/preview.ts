import type { Finding, Locale, Publication } from '@lisible/core'
import { labelOf } from '@lisible/networks'
import { type NetworkPreview, previewPublication } from '@lisible/preview'
import { speak } from '@lisible/rules-a11y'
import type { Check } from '../check/checks.js'
import type { Host } from '../check/host.js'
import type { MediumView, NetworkView, PreviewResult } from '../protocol.js'
import { words } from '../server/words.js'
import { countersOf, publicationAt } from './counters.js'
import { resolveUri } from './uris.js'

/** What each network will show of the publication at `offset`, for a panel. */
export async function previewAt(
  check: Check,
  offset: number | undefined,
  host: Host,
  locale: Locale,
): Promise<PreviewResult> {
  const publication = publicationAt(check.draft, offset)
  if (!publication) return { networks: [] }
  const counters = countersOf(publication, locale)
  const views: NetworkView[] = []
  for (const preview of previewPublication(publication)) {
    const { network, known, texts, poll } = preview
    views.push({
      network,
      label: labelOf(network, locale),
      known,
      texts: texts.map(({ role, thread, visible, folded }) => ({
        role: role === 'body' ? '' : words[locale].roles[role],
        ...(thread ? { thread: words[locale].thread(thread.index, thread.count) } : {}),
        visible: visible.map(piece),
        folded: folded.map(piece),
      })),
      media: await mediaOf(preview, check, host),
      ...(poll ? { poll } : {}),
      counters: counters.filter((counter) => counter.network === network),
      findings: findingsFor(check.findings, network, publication).map(({ severity, message, rule }) => ({
        severity,
        message,
        rule,
      })),
      plain: plainText(preview),
      spoken: spokenOf(preview, publication, locale),
    })
  }
  const title = publication.theme ?? publication.id
  return { ...(title === undefined ? {} : { title }), networks: views }
}

function piece({ kind, text, over }: { kind: string; text: string; over: boolean }) {
  return { kind, text, over }
}

async function mediaOf(preview: NetworkPreview, check: Check, host: Host): Promise<MediumView[]> {
  const views: MediumView[] = []
  for (const { file, kind, alt } of preview.media) {
    const facts = await host.facts(check.uri, file)
    views.push({
      file,
      uri: resolveUri(check.uri, file) ?? '',
      kind,
      ...(alt === undefined || alt === '' ? {} : { alt }),
      decorative: alt === '',
      ...(facts?.status === 'ok' && facts.kind === 'image'
        ? { size: [facts.width, facts.height] as const }
        : {}),
      boxes: check.findings.flatMap(({ media, message }) =>
        media?.file === file && media.box ? [{ box: media.box, message }] : [],
      ),
    })
  }
  return views
}

function findingsFor(
  findings: readonly Finding[],
  network: string,
  { position, children }: Publication,
): Finding[] {
  const inside = (offset: number) =>
    (position.start <= offset && offset <= position.end) ||
    children.some((child) => child.position.start <= offset && offset <= child.position.end)
  return findings.filter(
    ({ networks, start }) => (networks.length === 0 || networks.includes(network)) && inside(start.offset),
  )
}

/** What is pasted into the network: its texts, one after the other. */
function plainText({ texts }: NetworkPreview): string {
  return texts
    .filter(({ role }) => role === 'body' || role === 'title')
    .map(({ visible, folded }) => [...visible, ...folded].map(({ text }) => text).join(''))
    .join('\n\n')
}

function spokenOf(preview: NetworkPreview, { lang }: Publication, locale: Locale): string[] {
  const lines = preview.texts.map(({ visible, folded }) =>
    speak([...visible, ...folded].map(({ text }) => text).join(''), lang),
  )
  for (const { alt, file } of preview.media) {
    if (alt === '') continue
    lines.push(
      alt === undefined ? `${file} — ${words[locale].noAlt}` : `${words[locale].alt} ${speak(alt, lang)}`,
    )
  }
  return lines
}
