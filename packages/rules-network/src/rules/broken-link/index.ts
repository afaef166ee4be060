import { defineRule } from '@lisible/core'
import { sources } from '../../sources.js'

interface Broken {
  written: string
  instead: string
}

interface Fault {
  readonly pattern: RegExp
  /** What to write instead of the whole match. */
  readonly repair: (...match: string[]) => string
}

let faults: readonly Fault[] | undefined

/** Addresses mistyped so that no network makes a link of them, or one that leads nowhere. */
function allFaults(): readonly Fault[] {
  faults ??= [
    // htps://, htttp://, hhtp://, http:///
    {
      pattern: /(?<![\p{L}\d])(?!https?:\/\/(?!\/))h{1,2}t{1,3}p{1,2}(s?):\/{2,3}(?=[a-z\d])/giu,
      repair: (_, secure = '') => `http${secure}://`,
    },
    // http:/exemple.fr, http//exemple.fr, https:exemple.fr, https:://
    {
      pattern: /(?<![\p{L}\d])http(s?)(?::\/|\/\/|::\/\/|;\/\/|:\\\\)(?=[a-z\d])/giu,
      repair: (_, secure = '') => `http${secure}://`,
    },
    // https://https://exemple.fr
    { pattern: /\bhttps?:\/\/(?:www\.)?(https?:\/\/)/gi, repair: (_, scheme = '') => scheme },
    // https:// exemple.fr
    {
      pattern: /\b(https?:\/\/)[ \u00a0]+(?=[a-z\d-]{2,63}\.[a-z])/gi,
      repair: (_, scheme = '') => scheme,
    },
    // www.exemple .fr, www.exemple. fr
    {
      pattern:
        /(?<![\p{L}\d./])((?:https?:\/\/)?www\.[a-z\d-]{2,63})[ \u00a0]*(?:[ \u00a0]\.|\.[ \u00a0])[ \u00a0]*(fr|com|org|net|eu|be|ch|ca)(?![\p{L}\d-])/gu,
      repair: (_, name = '', end = '') => `${name}.${end}`,
    },
    // w.w.w.exemple.fr, w.w.w exemple.fr, www,exemple.fr, www exemple.fr, ww.exemple.fr, www. exemple.fr
    {
      pattern:
        /(?<![\p{L}\d./])(?:w\.w\.w[. ]|www[,; ]|www ?\. |ww\.|wwww+\.)(?=[a-z\d-]{2,63}\.(?:fr|com|org|net|eu|be|ch|ca)\b)/giu,
      repair: () => 'www.',
    },
  ]
  return faults
}

const sign = /:\/|\/\/|https?:|w[w.]w/i

/** `network/broken-link` */
export const brokenLink = defineRule({
  meta: {
    id: 'network/broken-link',
    description: {
      fr: 'Une adresse est écrite de façon à s’ouvrir.',
      en: 'An address is written so that it opens.',
    },
    rationale: {
      fr: 'Un signe de trop ou de moins (« htps:// », « http:/ », « w.w.w ») et l’adresse n’est un lien nulle part, ou mène à une page d’erreur.',
      en: 'One sign too many or too few (`htps://`, `http:/`, `w.w.w`) and the address is a link nowhere, or leads to an error page.',
    },
    category: 'network',
    reach: 'block',
    criterion: 'Cr4.1',
    severity: 'warning',
    roles: ['body', 'description', 'first-comment'],
    sources: [sources.uri],
    examples: [
      {
        text: 'Le programme : htps://exemple.fr/ateliers',
        findings: [{ message: 'broken', span: 'htps://', expected: ['https://'] }],
      },
      {
        text: 'Le programme : http:/exemple.fr et https//exemple.fr',
        findings: [
          { span: 'http:/', expected: ['http://'] },
          { span: 'https//', expected: ['https://'] },
        ],
      },
      {
        text: 'Réservez sur w.w.w fleurs-exemple.fr',
        findings: [{ message: 'broken', span: 'w.w.w ', expected: ['www.'] }],
      },
      {
        text: 'Le programme : https:// exemple.fr',
        findings: [{ span: 'https:// ', expected: ['https://'] }],
      },
      {
        text: 'Le programme sur www.exemple .fr et www. exemple.com',
        findings: [
          { span: 'www.exemple .fr', expected: ['www.exemple.fr'] },
          { span: 'www. ', expected: ['www.'] },
        ],
      },
      {
        text: 'Voir https://https://exemple.fr',
        findings: [{ span: 'https://https://', expected: ['https://'] }],
      },
      { text: 'Le programme : https://exemple.fr, http://exemple.fr ou www.exemple.fr' },
      {
        text: 'https://archive.exemple.fr/web/2024/https://exemple.fr',
        note: { fr: 'Une adresse dans une adresse.', en: 'An address within an address.' },
      },
      { text: 'Voir www.exemple.fr. .com ou .fr, à vous de choisir' },
      { text: 'Une adresse commence par http:// ou par www' },
    ],
  },
  messages: {
    broken: {
      fr: (d: Broken) =>
        `« ${d.written.trim()} » empêche cette adresse de s’ouvrir. Écrivez « ${d.instead} », puis essayez le lien.`,
      en: (d) =>
        `\`${d.written.trim()}\` keeps this address from opening. Write \`${d.instead}\`, then try the link.`,
    },
  },
  create: (context) => ({
    text(text) {
      if (!sign.test(text.value)) return
      const seen = new Set<number>()
      for (const { pattern, repair } of allFaults()) {
        for (const match of text.value.matchAll(pattern)) {
          const start = match.index
          const end = start + match[0].length
          if (seen.has(start)) continue
          const instead = repair(...(match as unknown as string[]))
          if (instead === match[0]) continue
          seen.add(start)
          const data = { written: match[0], instead }
          context.report({ text, start, end, message: 'broken', data, expected: [instead] })
        }
      }
    },
  }),
})
