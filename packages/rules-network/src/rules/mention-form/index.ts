import { defineRule, type Text, type Token } from '@lisible/core'
import type { NetworkId } from '@lisible/networks'
import { labelsInWords } from '@lisible/networks'
import { reached } from '../../formats/reach.js'
import { sources } from '../../sources.js'

interface Form {
  networks: readonly string[]
  handle: string
  /** What the networks make of it. */
  made: string
}

/** Networks whose handles have no full stop: X cuts `@marie.dupont` after `@marie`. */
const withoutStops: ReadonlySet<NetworkId> = new Set(['x', 'telegram'])
/** Networks on which `@` in a text mentions a person by an ASCII handle. */
const asciiHandles: ReadonlySet<NetworkId> = new Set([
  'x',
  'instagram',
  'threads',
  'tiktok',
  'telegram',
  'mastodon',
])

/** `network/mention-form` */
export const mentionForm = defineRule({
  meta: {
    id: 'network/mention-form',
    description: {
      fr: 'Une mention a la forme que le réseau comprend.',
      en: 'A mention has the form that the network understands.',
    },
    rationale: {
      fr: 'Une adresse de Mastodon (« @lea@exemple.social ») ou de Bluesky (« @lea.bsky.social ») publiée sur X y mentionne « @lea » : une autre personne. Bluesky, lui, ne mentionne personne sans le domaine. X et Telegram coupent un nom au point (« @marie.dupont » y est « @marie »), et un nom d’utilisateur n’a pas d’accents.',
      en: 'An address of Mastodon (`@lea@example.social`) or Bluesky (`@lea.bsky.social`) published on X mentions `@lea` there: somebody else. Bluesky mentions nobody without the domain. X and Telegram cut a handle at a full stop (`@marie.dupont` is `@marie` there), and a handle has no accents.',
    },
    category: 'network',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'warning',
    roles: ['body', 'description', 'first-comment'],
    sources: [sources.twitterText, sources.mastodonMention, sources.atproto, sources.tdlib],
    examples: [
      {
        text: 'Avec @lea@exemple.social samedi',
        networks: ['x', 'mastodon'],
        findings: [{ message: 'fediverse', span: '@lea@exemple.social' }],
      },
      {
        text: 'Avec @lea.bsky.social samedi',
        networks: ['instagram', 'bluesky'],
        findings: [{ message: 'bluesky', span: '@lea.bsky.social' }],
      },
      {
        text: 'Avec @atelier_nord samedi',
        networks: ['x', 'bluesky'],
        findings: [{ message: 'noDomain', span: '@atelier_nord' }],
      },
      {
        text: 'Photo de @marie.dupont',
        networks: ['x', 'instagram'],
        findings: [{ message: 'cut', span: '@marie.dupont' }],
      },
      {
        text: 'Merci @Mélissandre pour la photo',
        networks: ['instagram', 'linkedin'],
        findings: [{ message: 'accents', span: '@Mélissandre' }],
      },
      {
        text: 'Rendez-vous samedi.\n@ Fleurs de Clem #Bouquet',
        networks: ['instagram'],
        findings: [{ message: 'detached', span: '@ Fleurs de Clem' }],
      },
      { text: 'Merci @atelier_nord. Écrivez à bonjour@exemple.fr', networks: ['x', 'instagram'] },
      {
        text: 'Concert @ La Cave, deux pommes @ 1 €',
        networks: ['x'],
        note: { fr: '« @ » pour « à ».', en: '`@` for “at”.' },
      },
      { text: 'Avec @lea@exemple.social samedi', networks: ['mastodon'] },
    ],
  },
  messages: {
    fediverse: {
      fr: (d: Form) =>
        `« ${d.handle} » est une adresse du fédivers : sur ${labelsInWords(d.networks, 'fr')}, elle ne mentionne pas cette personne, et peut-être quelqu’un d’autre (« ${d.made} »). Écrivez le nom qu’elle y porte, ou son nom sans arobase.`,
      en: (d) =>
        `\`${d.handle}\` is an address of the fediverse: on ${labelsInWords(d.networks, 'en')} it does not mention this person, and may mention somebody else (\`${d.made}\`). Write the handle they have there, or their name without the sign.`,
    },
    bluesky: {
      fr: (d: Form) =>
        `« ${d.handle} » est un nom de Bluesky : sur ${labelsInWords(d.networks, 'fr')}, il ne mentionne pas cette personne, et peut-être quelqu’un d’autre (« ${d.made} »). Écrivez le nom qu’elle y porte, ou son nom sans arobase.`,
      en: (d) =>
        `\`${d.handle}\` is a Bluesky handle: on ${labelsInWords(d.networks, 'en')} it does not mention this person, and may mention somebody else (\`${d.made}\`). Write the handle they have there, or their name without the sign.`,
    },
    noDomain: {
      fr: (d: Form) =>
        `Sur Bluesky, « ${d.handle} » ne mentionne personne : un nom y est un domaine, comme « @nom.bsky.social ». Écrivez-le entier, ou le nom sans arobase.`,
      en: (d) =>
        `On Bluesky \`${d.handle}\` mentions nobody: a handle there is a domain, as \`@name.bsky.social\`. Write it whole, or the name without the sign.`,
    },
    cut: {
      fr: (d: Form) =>
        `Sur ${labelsInWords(d.networks, 'fr')}, un nom s’arrête au point : « ${d.handle} » y mentionne « ${d.made} ». Écrivez le nom que la personne y porte.`,
      en: (d) =>
        `On ${labelsInWords(d.networks, 'en')} a handle stops at a full stop: \`${d.handle}\` mentions \`${d.made}\` there. Write the handle that the person has there.`,
    },
    accents: {
      fr: (d: Form) =>
        `Un nom d’utilisateur n’a pas d’accents sur ${labelsInWords(d.networks, 'fr')} : « ${d.handle} » n’y mentionne personne. Vérifiez-le sur son profil, ou ôtez l’arobase.`,
      en: (d) =>
        `Handles have no accents on ${labelsInWords(d.networks, 'en')}: \`${d.handle}\` mentions nobody there. Check it on their profile, or take the sign off.`,
    },
    detached: {
      fr: (d: Form) =>
        `L’arobase est séparée du nom : « ${d.handle} » ne mentionne personne. Collez-la au nom d’utilisateur, sans espace dedans, ou ôtez-la.`,
      en: (d) =>
        `The sign is apart from the name: \`${d.handle}\` mentions nobody. Join it to the handle, without spaces inside, or take it off.`,
    },
  },
  create(context) {
    const report = (
      text: Text,
      { start, end }: { start: number; end: number },
      message: 'fediverse' | 'bluesky' | 'noDomain' | 'cut' | 'accents' | 'detached',
      made: string,
      on: (network: NetworkId) => boolean,
    ): void => {
      const networks = reached(text.networks)
        .filter(({ network }) => on(network.id))
        .map(({ ref }) => ref)
      if (networks.length === 0) return
      const data = { networks, handle: text.value.slice(start, end), made }
      context.report({ text, start, end, message, networks, data })
    }

    return {
      mention(token: Token, text) {
        const handle = token.text.slice(1)
        const at = handle.indexOf('@')
        if (at > 0)
          return report(text, token, 'fediverse', `@${handle.slice(0, at)}`, (id) => id !== 'mastodon')
        if (/\.bsky\.(?:social|team)$/i.test(handle))
          return report(
            text,
            token,
            'bluesky',
            `@${handle.slice(0, handle.indexOf('.'))}`,
            (id) => id !== 'bluesky',
          )
        // An address that follows a name without a space: `@lea.exemple.fr/photos`.
        if (text.value.charAt(token.end) === '/') return
        const stop = handle.indexOf('.')
        if (stop < 0) return report(text, token, 'noDomain', '', (id) => id === 'bluesky')
        report(text, token, 'cut', `@${handle.slice(0, stop)}`, (id) => withoutStops.has(id))
      },
      text(text) {
        const { value } = text
        if (!value.includes('@')) return
        const found = /(?:^|\n)[@＠][ \u00a0](?=[\p{L}\d_])/u.exec(value)
        if (found) {
          const start = found.index + (found[0].startsWith('\n') ? 1 : 0)
          const name =
            /[\p{L}\p{N}_.]+(?:[ \u00a0](?:\p{Lu}[\p{L}\p{N}’'-]*|d[eu]s?|la|les?|l[’'][\p{L}]+)){0,4}/uy
          name.lastIndex = start + 2
          const end = start + 2 + (name.exec(value)?.[0].length ?? 0)
          report(text, { start, end }, 'detached', '', () => true)
        }
        for (let sign = value.indexOf('@'); sign >= 0; sign = value.indexOf('@', sign + 1)) {
          if (sign > 0 && !/[\s(«"“'’]/.test(value.charAt(sign - 1))) continue
          const accented = /[\p{Ll}\p{Lu}]{2,}/uy
          accented.lastIndex = sign + 1
          const word = accented.exec(value)?.[0]
          if (!word || word.length < 3 || /^[A-Za-z]+$/.test(word)) continue
          report(text, { start: sign, end: sign + 1 + word.length }, 'accents', '', (id) =>
            asciiHandles.has(id),
          )
        }
      },
    }
  },
})
