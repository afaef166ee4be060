import { type Language, type Page, wayTo } from './page.js'
import { escapeHtml, type Rendered } from './render.js'

const words = {
  fr: {
    skip: 'Aller au contenu',
    search: 'Chercher',
    hint: 'une règle, un réseau, un mot…',
    none: 'Rien ne correspond.',
    other: 'English',
    guides: [
      ['Accueil', 'index.html'],
      ['Premiers pas', 'getting-started.fr.html'],
      ['Règles', 'rules/index.fr.html'],
      ['Réseaux', 'networks/index.fr.html'],
      ['Intégration continue', 'ci.fr.html'],
      ['Vie privée', 'privacy.fr.html'],
    ],
  },
  en: {
    skip: 'Skip to the content',
    search: 'Search',
    hint: 'a rule, a network, a word…',
    none: 'Nothing matches.',
    other: 'Français',
    guides: [
      ['Home', 'index.en.html'],
      ['Getting started', 'getting-started.html'],
      ['Rules', 'rules/index.html'],
      ['Networks', 'networks/index.html'],
      ['CI', 'ci.html'],
      ['Developers', 'developers.html'],
      ['Privacy', 'privacy.html'],
    ],
  },
} as const satisfies Record<Language, object>

/** The whole HTML of a page. Everything it loads is a file of the site. */
export function layout(page: Page, rendered: Rendered, targets: ReadonlySet<string>): string {
  const { language, target } = page
  const text = words[language]
  const here = (path: string) => escapeHtml(wayTo(path, target))
  const other = otherLanguage(target)
  const links = text.guides
    .filter(([, path]) => targets.has(path))
    .map(
      ([name, path]) => `<a href="${here(path)}"${path === target ? ' aria-current="page"' : ''}>${name}</a>`,
    )
    .join('\n')
  const switcher = targets.has(other)
    ? `<a href="${here(other)}" hreflang="${language === 'fr' ? 'en' : 'fr'}" lang="${language === 'fr' ? 'en' : 'fr'}">${text.other}</a>`
    : ''
  const top = '../'.repeat(target.split('/').length - 1)
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(rendered.title)} · lisible</title>
<link rel="stylesheet" href="${here('site.css')}">
<script src="${here('search-index.js')}" defer></script>
<script src="${here('search.js')}" defer></script>
</head>
<body>
<a class="skip" href="#content">${text.skip}</a>
<header>
<nav aria-label="lisible">
${links}
${switcher}
</nav>
<search>
<label for="query">${text.search}</label>
<input id="query" type="search" autocomplete="off" placeholder="${escapeHtml(text.hint)}" data-top="${top}" data-language="${language}" data-none="${escapeHtml(text.none)}">
<ul id="hits" aria-live="polite"></ul>
</search>
</header>
<main id="content">
${rendered.html}</main>
</body>
</html>
`
}

/** The same page in the other language. */
function otherLanguage(target: string): string {
  if (target === 'index.html') return 'index.en.html'
  if (target === 'index.en.html') return 'index.html'
  return /\.fr\.html$/.test(target)
    ? target.replace(/\.fr\.html$/, '.html')
    : target.replace(/\.html$/, '.fr.html')
}
