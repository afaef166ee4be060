import { defineRule } from '@lisible/core'
import * as v from 'valibot'
import { abbreviationsIn } from '../../abbreviations/find.js'
import { usualStyle } from '../../abbreviations/render.js'
import { profileOption, writesMedian } from '../../profiles/profile.js'
import { read } from '../../reading/reading.js'
import { feminineEnding } from '../../roles/pairs.js'
import { masculineAgreement } from './agreement.js'

export const abbrAgreementMissing = defineRule({
  meta: {
    id: 'inclusive/abbr-agreement-missing',
    description: { fr: 'L’accord suit la forme abrégée.', en: 'Agreement follows the abbreviated form.' },
    rationale: {
      fr: '« Les étudiant·es sont invités » abrège le nom et accorde au masculin : c’est la remarque la plus fréquente dans les discussions de projets qui s’y sont mis. L’OQLF demande une même forme pour tous les éléments.',
      en: '“Les étudiant·es sont invités” shortens the noun and agrees in the masculine: the most frequent remark in projects that took it up. The OQLF asks for one form throughout.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    fixable: true,
    languages: ['fr'],
    sources: [
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
      {
        title: 'tgalopin/enpremiereligne.fr, discussion 8',
        url: 'https://github.com/tgalopin/enpremiereligne.fr/issues/8',
        date: '2020',
      },
    ],
    examples: [
      {
        text: 'Les étudiant·es sont invités lundi.',
        findings: [
          { span: 'invités', expected: ['invité·es'], fixed: 'Les étudiant·es sont invité·es lundi.' },
        ],
      },
      {
        text: 'Les salarié·es présents ont voté.',
        findings: [{ span: 'présents', expected: ['présent·es'] }],
      },
      {
        text: 'Les salarié·e·s seront bien accueillis.',
        findings: [{ span: 'accueillis', expected: ['accueilli·e·s'] }],
      },
      { text: 'Les salarié·es concerné·es votent.' },
      { text: 'Les étudiant·es responsables et fidèles votent.' },
      { text: 'Les étudiant·es ont trouvé des livres reliés.' },
    ],
  },
  messages: {
    agreement: {
      fr: (d: { form: string; noun: string; fixed: string }) =>
        `« ${d.form} » s’accorde au masculin avec « ${d.noun} ». Pour aller jusqu’au bout, écrivez « ${d.fixed} », ou tournez la phrase autrement.`,
      en: (d) =>
        `\`${d.form}\` agrees in the masculine with \`${d.noun}\`. To go all the way, write \`${d.fixed}\`, or turn the sentence another way.`,
    },
  },
  options: v.strictObject({ profile: profileOption }),
  create: (context) => ({
    text(text) {
      if (!writesMedian(context, context.options.profile, text)) return
      const forms = abbreviationsIn(text)
      if (forms.length === 0) return
      const reading = read(text)
      const style = usualStyle(forms)
      for (const word of forms) {
        if (word.mark !== 'median' || !word.plural || !word.wellBuilt || word.unfit || word.sign !== '·')
          continue
        const found = masculineAgreement(reading, word)
        if (!found) continue
        const { item, masculine, feminine } = found
        const ending = feminineEnding(masculine, feminine)
        if (ending === undefined) continue
        const fixed = `${masculine}·${ending}${style === 'double' ? '·s' : 's'}`
        const [start, end] = [reading.start[item] as number, reading.end[item] as number]
        const data = { form: text.value.slice(start, end), noun: word.written, fixed }
        context.report({ text, start, end, message: 'agreement', data, expected: [fixed], fix: fixed })
      }
    },
  }),
})
