// Made from the schemas of the rules: npm run docs
/** Options of every rule, as a configuration may write them. */
export interface RuleOptions {
  readonly 'lint/crash': undefined
  readonly 'draft/syntax': undefined
  readonly 'draft/empty': undefined
  readonly 'draft/unreadable': undefined
  readonly 'draft/unknown-key': undefined
  readonly 'draft/invalid-value': undefined
  readonly 'draft/columns': undefined
  readonly 'draft/document': undefined
  readonly 'lint/unused-directive': undefined
  readonly 'lint/unknown-directive': undefined
  readonly 'lint/directive-reason': undefined
  readonly 'lint/stale-baseline': undefined
  readonly 'network/unknown': undefined
  readonly 'network/length': { readonly max?: Readonly<Record<string, number>> }
  readonly 'network/fold': undefined
  readonly 'network/hashtag-count': { readonly max?: Readonly<Record<string, number>> }
  readonly 'network/hashtag-cut': undefined
  readonly 'network/hashtag-glued': undefined
  readonly 'network/hashtag-inert': undefined
  readonly 'network/hashtag-duplicate': undefined
  readonly 'network/hashtag-share': { readonly max?: number; readonly from?: number }
  readonly 'network/mention-count': undefined
  readonly 'network/mention-form': undefined
  readonly 'network/cashtag-count': undefined
  readonly 'network/link-not-clickable': undefined
  readonly 'network/link-count': undefined
  readonly 'network/link-shortener': undefined
  readonly 'network/accidental-link': undefined
  readonly 'network/broken-link': undefined
  readonly 'network/forbidden-characters': undefined
  readonly 'network/reserved-characters': undefined
  readonly 'network/phone-number': undefined
  readonly 'network/unsupported-field': { readonly alt?: boolean }
  readonly 'network/missing-field': undefined
  readonly 'network/poll': {
    readonly maxOptions?: Readonly<Record<string, number>>
    readonly maxOptionLength?: Readonly<Record<string, number>>
  }
  readonly 'network/markdown': undefined
  readonly 'network/foreign-convention': undefined
  readonly 'network/identical-text': { readonly max?: number }
  readonly 'network/date-past': undefined
  readonly 'network/weekday': undefined
  readonly 'spelling/unknown-word': undefined
  readonly 'spelling/joined-words': undefined
  readonly 'spelling/hyphen': undefined
  readonly 'spelling/set-phrase': undefined
  readonly 'spelling/elision': undefined
  readonly 'spelling/repeated-word': undefined
  readonly 'spelling/capital-accent': undefined
  readonly 'spelling/capital-letter': undefined
  readonly 'spelling/ligature': undefined
  readonly 'spelling/proper-noun': undefined
  readonly 'spelling/apostrophe': { readonly style?: 'consistent' | 'typographic' | 'straight' }
  readonly 'spelling/spacing': undefined
  readonly 'spelling/number': undefined
  readonly 'spelling/ordinal': undefined
  readonly 'spelling/typography': { readonly space?: 'narrow' | 'no-break'; readonly ellipsis?: boolean }
  readonly 'spelling/lengthened-word': undefined
  readonly 'spelling/spoken-abbreviation': undefined
  readonly 'spelling/unchecked-language': undefined
  readonly 'grammar/homophone': undefined
  readonly 'grammar/verb-ending': undefined
  readonly 'grammar/subject-verb': undefined
  readonly 'grammar/noun-number': undefined
  readonly 'grammar/participle-agreement': undefined
  readonly 'grammar/noun-agreement': undefined
  readonly 'grammar/pronoun-hyphen': undefined
  readonly 'grammar/mood': undefined
  readonly 'grammar/english-confusion': undefined
  readonly 'grammar/indefinite-article': undefined
  readonly 'inclusive/abbr-agreement-missing': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-baseline-dot': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-capital-e': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-density': { readonly sentence?: number; readonly post?: number }
  readonly 'inclusive/abbr-form-consistency': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
    readonly form?: 'median' | 'parens' | 'hyphen'
  }
  readonly 'inclusive/abbr-form-preferred': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-hyphen': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-median-malformed': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-parentheses': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-plural-style': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
    readonly style?: 'single' | 'double'
  }
  readonly 'inclusive/abbr-slash': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-unfit': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/abbr-wrong-character': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/ableist-idiom': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/ableist-inspiration': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/ableist-noun': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/ableist-suffering': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/addiction-hiv': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/ageist-term': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/asymmetric-naming': Readonly<Record<string, never>>
  readonly 'inclusive/at-x-neutral': Readonly<Record<string, never>>
  readonly 'inclusive/civil-status-terms': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/classist': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/doublet-consistency': Readonly<Record<string, never>>
  readonly 'inclusive/doublet-incomplete': Readonly<Record<string, never>>
  readonly 'inclusive/doublet-order': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
    readonly min?: number
  }
  readonly 'inclusive/doublet-overload': { readonly max?: number }
  readonly 'inclusive/droits-de-l-homme': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/en-ableist': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/en-condescending': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/en-gendered-noun': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/en-generic-he': Readonly<Record<string, never>>
  readonly 'inclusive/en-race-origin': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/en-suicide': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/fatphobic': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/feminine-generic': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/feminine-variant': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/gender-role-job': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/gratuitous-gender': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/homme-generic': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/iel-consistency': Readonly<Record<string, never>>
  readonly 'inclusive/job-ad-age': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/job-title-masculine': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/la-femme-singular': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/lgbt-outdated': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/mademoiselle': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/masculine-generic-plural': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/masculine-generic-singular': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/masculine-greeting': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/masculine-reader-agreement': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/mental-health-metaphor': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/migration-frame': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/official-no-median-dot': {
    readonly profile?: 'fr-FR' | 'fr-state' | 'fr-hce' | 'fr-be' | 'fr-ca-oqlf' | 'fr-ch-vd'
  }
  readonly 'inclusive/person-first-preference': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/person-pronoun-mismatch': Readonly<Record<string, never>>
  readonly 'inclusive/proximity-agreement': { readonly agreement?: 'proximity' | 'masculine' }
  readonly 'inclusive/racial-euphemism': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/racist-idiom': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/sexist-idiom': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/slur': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/stereotyped-role': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/suicide-helpline-missing': Readonly<Record<string, never>>
  readonly 'inclusive/suicide-wording': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/tech-metaphor': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/title-agreement': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'inclusive/tous-generic': undefined
  readonly 'inclusive/violence-euphemism': {
    readonly entries?: Readonly<Record<string, boolean>>
    readonly allow?: readonly string[]
  }
  readonly 'a11y/emoji-max': { readonly max?: number; readonly networks?: Readonly<Record<string, number>> }
  readonly 'a11y/emoji-repeat': undefined
  readonly 'a11y/emoji-run': { readonly max?: number }
  readonly 'a11y/emoji-mid-sentence': undefined
  readonly 'a11y/emoji-bullet': undefined
  readonly 'a11y/emoji-as-word': undefined
  readonly 'a11y/emoji-long-name': { readonly words?: number; readonly plainWords?: number }
  readonly 'a11y/emoji-name-mismatch': undefined
  readonly 'a11y/emoji-only-post': undefined
  readonly 'a11y/emoji-in-name': undefined
  readonly 'a11y/styled-letters': undefined
  readonly 'a11y/enclosed-letters': undefined
  readonly 'a11y/small-caps-letters': undefined
  readonly 'a11y/fullwidth-letters': undefined
  readonly 'a11y/upside-down': undefined
  readonly 'a11y/homoglyph': undefined
  readonly 'a11y/combining-abuse': undefined
  readonly 'a11y/nfd-accents': undefined
  readonly 'a11y/invisible-characters': undefined
  readonly 'a11y/spaced-letters': undefined
  readonly 'a11y/algospeak': undefined
  readonly 'a11y/letter-elongation': undefined
  readonly 'a11y/punctuation-run': undefined
  readonly 'a11y/decorative-separator': undefined
  readonly 'a11y/ascii-art': undefined
  readonly 'a11y/kaomoji': undefined
  readonly 'a11y/text-symbol-bullet': undefined
  readonly 'a11y/symbol-as-word': undefined
  readonly 'a11y/hashtag-camelcase': undefined
  readonly 'a11y/hashtag-all-caps': undefined
  readonly 'a11y/hashtag-broken': undefined
  readonly 'a11y/hashtag-accents': undefined
  readonly 'a11y/hashtag-count': {
    readonly max?: number
    readonly networks?: Readonly<Record<string, number>>
  }
  readonly 'a11y/hashtag-inline': undefined
  readonly 'a11y/mention-run': { readonly max?: number }
  readonly 'a11y/link-text-vague': undefined
  readonly 'a11y/link-in-bio': undefined
  readonly 'a11y/bare-url-long': { readonly max?: number }
  readonly 'a11y/link-count': { readonly max?: number; readonly networks?: Readonly<Record<string, number>> }
  readonly 'a11y/all-caps-sentence': undefined
  readonly 'a11y/all-caps-word': undefined
  readonly 'a11y/acronym-unexpanded': {
    readonly glossary?: Readonly<Record<string, string>>
    readonly known?: readonly string[]
  }
  readonly 'a11y/acronym-dots': undefined
  readonly 'a11y/abbreviation-unclear': undefined
  readonly 'a11y/sms-language': { readonly allow?: readonly string[] }
  readonly 'a11y/median-dot-density': { readonly max?: number }
  readonly 'a11y/sentence-length': { readonly max?: number; readonly error?: number }
  readonly 'a11y/paragraph-wall': { readonly sentences?: number; readonly characters?: number }
  readonly 'a11y/reading-level': { readonly lix?: number; readonly words?: number }
  readonly 'a11y/complex-word': { readonly allow?: readonly string[] }
  readonly 'a11y/double-negation': undefined
  readonly 'a11y/passive': undefined
  readonly 'a11y/roman-numeral': undefined
  readonly 'a11y/number-format': undefined
  readonly 'a11y/date-ambiguous': undefined
  readonly 'a11y/foreign-phrase': undefined
  readonly 'a11y/sensory-reference': undefined
  readonly 'a11y/image-text-only': undefined
  readonly 'media/unreadable': undefined
  readonly 'media/alt-missing': undefined
  readonly 'media/alt-quality': { readonly max?: number }
  readonly 'media/alt-covers-text': { readonly share?: number }
  readonly 'media/decorative': undefined
  readonly 'media/captions-missing': undefined
  readonly 'media/captions-quality': { readonly speed?: number; readonly line?: number }
  readonly 'media/format': undefined
  readonly 'media/size': undefined
  readonly 'media/dimensions': undefined
  readonly 'media/aspect-ratio': undefined
  readonly 'media/count': undefined
  readonly 'media/duration': undefined
  readonly 'media/exif-gps': undefined
  readonly 'image/contrast': undefined
  readonly 'image/contrast-colour-vision': undefined
  readonly 'image/text-size': undefined
  readonly 'image/text-amount': { readonly max?: number }
  readonly 'image/text-in-safe-zone': undefined
  readonly 'image/spelling': undefined
  readonly 'image/resolution': undefined
  readonly 'image/flashing': { readonly videos?: boolean }
  readonly 'compliance/context': undefined
  readonly 'compliance/alcohol-message': undefined
  readonly 'compliance/gambling-message': undefined
  readonly 'compliance/credit-message': undefined
  readonly 'compliance/car-message': undefined
  readonly 'compliance/energy-message': undefined
  readonly 'compliance/food-message': undefined
  readonly 'compliance/device-message': undefined
  readonly 'compliance/influence-disclosure': undefined
  readonly 'compliance/retouched-image': undefined
  readonly 'compliance/ai-label': undefined
  readonly 'compliance/platform-label': undefined
  readonly 'compliance/alcohol-content': undefined
  readonly 'compliance/gambling-content': undefined
  readonly 'compliance/health-claim': undefined
  readonly 'compliance/credit-claim': undefined
  readonly 'compliance/crypto-promise': undefined
  readonly 'compliance/carbon-neutral': undefined
  readonly 'compliance/green-claim': undefined
  readonly 'compliance/influence-banned': undefined
  readonly 'compliance/tobacco-ban': undefined
  readonly 'compliance/political-ad': undefined
  readonly 'compliance/cpf-canvassing': undefined
  readonly 'compliance/contest': undefined
  readonly 'compliance/engagement-bait': undefined
  readonly 'compliance/property-ad': undefined
  readonly 'compliance/pet-ad': undefined
  readonly 'compliance/personal-data': undefined
  readonly 'compliance/minors': undefined
  readonly 'compliance/foreign-watermark': undefined
  readonly 'brand/name': undefined
  readonly 'brand/address': undefined
  readonly 'brand/vocabulary': undefined
  readonly 'brand/emoji': undefined
  readonly 'brand/exclamations': undefined
  readonly 'brand/axis': undefined
  readonly 'brand/hashtags': undefined
  readonly 'brand/colours': undefined
}
