import { defineRule, type Publication, type Text } from '@lisible/core'
import { lexiconsOf } from '../../words/lexicons.js'

interface Unchecked {
  /** Primary language, as a tag: `de`. */
  language: string
}

const read: ReadonlySet<Text['role']> = new Set(['body', 'title', 'description', 'first-comment'])

/** `spelling/unchecked-language` */
export const uncheckedLanguage = defineRule({
  meta: {
    id: 'spelling/unchecked-language',
    description: {
      fr: 'Un texte dans une langue que rien ne vérifie est signalé comme tel.',
      en: 'A text in a language that nothing checks is said to be so.',
    },
    rationale: {
      fr: 'lisible lit le français et l’anglais. D’un texte en allemand ou en espagnol, il compte les caractères et lit les hashtags, les liens et les médias ; ni l’orthographe ni les mots n’y sont vérifiés, et « rien à signaler » ne voudrait rien dire. Pour l’orthographe, installez le dictionnaire Hunspell de la langue et nommez-le (settings.spelling.dictionaries).',
      en: 'lisible reads French and English. Of a text in German or Spanish it counts the characters and reads the hashtags, links and media; neither its spelling nor its words are checked, and “nothing to report” would mean nothing. For spelling, install the Hunspell dictionary of the language and name it (`settings.spelling.dictionaries`).',
    },
    category: 'spelling',
    reach: 'publication',
    criterion: 'Cr4.2',
    severity: 'info',
    sources: [],
    examples: [
      {
        text: 'Guten Tag, wir öffnen am Samstag.',
        lang: 'de',
        findings: [{ message: 'unchecked', span: 'Guten' }],
      },
      { text: 'Samedi, l’atelier ouvre ses portes.', lang: 'fr-CA' },
    ],
  },
  messages: {
    unchecked: {
      fr: (d: Unchecked) =>
        `Ce texte est en « ${d.language} », dont lisible ne vérifie ni l’orthographe ni les mots. Faites-le relire, ou installez dictionary-${d.language} et nommez-le dans settings.spelling.dictionaries pour l’orthographe.`,
      en: (d) =>
        `This text is in \`${d.language}\`, of which lisible checks neither the spelling nor the words. Have it proofread, or install dictionary-${d.language} and name it in settings.spelling.dictionaries for its spelling.`,
    },
  },
  create: (context) => ({
    publication({ children }: Publication) {
      const told = new Set<string>()
      for (const child of children) {
        if (child.type !== 'text' || !read.has(child.role)) continue
        const language = child.lang.replace(/-.*$/, '')
        if (language === 'fr' || language === 'en' || told.has(language)) continue
        const start = child.value.search(/\S/)
        if (start === -1 || lexiconsOf(context, child)) continue
        told.add(language)
        const end = start + (/^\S+/.exec(child.value.slice(start, start + 60))?.[0].length ?? 1)
        context.report({
          text: child,
          start,
          end,
          message: 'unchecked',
          verdict: 'incomplete',
          networks: child.networks,
          data: { language },
        })
      }
    },
  }),
})
