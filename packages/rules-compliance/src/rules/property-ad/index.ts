import { defineRule, type Text } from '@lisible/core'
import { circumstancesOf } from '../../circumstances/circumstances.js'
import { Phrases } from '../../claims/phrases.js'
import { firstPlace, isFrench, readMedia, shownOf } from '../../shown/shown.js'
import { sources } from '../../sources.js'

const dwellings = new Phrases(
  'fermette fermettes longère longères chalet chalets ferme immeuble immeubles appartement appartements maison maisons studio studios duplex loft villa pavillon t1 t2 t3 t4 t5 t6 f1 f2 f3 f4 f5',
  [
    'appartements?',
    'maisons?',
    'studios?',
    'duplex',
    'loft',
    'villas?',
    'pavillons?',
    'longères?',
    'chalets?',
    'corps de ferme',
    'fermettes?',
    'immeubles?',
    '[TF][1-6](?: bis)?',
  ],
)
const offers = new Phrases('', [
  'à vendre',
  'en vente',
  'à louer',
  'en location',
  'vends',
  'loue',
  'mise? en vente',
  'exclusivité',
  'loyers?',
  'disponible (?:le|dès|de suite|immédiatement)',
])
const otherSense = new Phrases('', [
  'vacances',
  'gîtes?',
  'saisonnière?',
  'la semaine',
  'la nuit(?:ée)?',
  'photos?',
  'enregistrement',
  'yoga',
  'danse',
  'recherche',
])

interface Graded {
  written: string
}

/** `compliance/property-ad` */
export const propertyAd = defineRule({
  meta: {
    id: 'compliance/property-ad',
    description: {
      fr: 'Une annonce immobilière donne la classe énergie du logement.',
      en: 'A property advertisement gives the energy class of the dwelling.',
    },
    rationale: {
      fr: 'Une annonce de vente ou de location porte les lettres énergie et climat du diagnostic (DPE), le coût annuel estimé de l’énergie, le prix avec les honoraires et qui les paie ; un logement F ou G porte « Logement à consommation énergétique excessive » (articles R126-24 et suivants du code de la construction, arrêté du 10 janvier 2017). La règle reconnaît une annonce à son logement, sa surface et son prix ; elle ne vérifie que la classe, la mention et les honoraires. Les locations de vacances sont laissées en paix.',
      en: 'An advertisement for a sale or a let carries the energy and climate letters of the diagnosis (DPE), the estimated yearly cost of energy, the price with fees and who pays them; a dwelling in F or G carries “Logement à consommation énergétique excessive” (articles R126-24 onwards of the French building code, order of 10 January 2017). The rule knows an advertisement by its dwelling, its area and its price; it checks only the class, the mention and the fees. Holiday lets are left alone.',
    },
    category: 'compliance',
    reach: 'publication',
    criterion: 'Cr4.1',
    severity: 'warning',
    languages: ['fr'],
    needs: ['reading'],
    sources: [sources.property],
    examples: [
      {
        text: 'À vendre : appartement de 62 m² au centre, 189 000 €.',
        findings: [{ message: 'noClass', span: 'appartement', severity: 'warning' }],
      },
      {
        text: 'À vendre : maison de 110 m², 240 000 € honoraires inclus. DPE : F.',
        findings: [{ message: 'excessive', span: 'DPE : F', severity: 'warning' }],
      },
      {
        draft: 'a.post.md',
        text: '---\nnetworks: [facebook]\ncontext: { sector: immobilier }\n---\nÀ vendre : maison de 110 m², 240 000 €. DPE D, GES B.\n',
        findings: [{ message: 'fees', span: 'maison', severity: 'info' }],
      },
      {
        text: 'À vendre : maison de 110 m², 240 000 € honoraires inclus, à la charge de l’acquéreur. DPE : G. Logement à consommation énergétique excessive.',
      },
      { text: 'Gîte à louer pour les vacances : maison de 110 m², 900 € la semaine.' },
      { text: 'Notre nouvelle maison des associations fait 400 m² et a coûté 2 000 000 €.' },
    ],
  },
  messages: {
    noClass: {
      fr: () =>
        'Cette annonce ne donne pas la classe énergie du logement, que le code de la construction demande avec la classe climat. Ajoutez « DPE : … · GES : … » et le coût annuel estimé.',
      en: () =>
        'This advertisement does not give the energy class of the dwelling, which the French building code asks for with the climate class. Add “DPE : … · GES : …” and the estimated yearly cost.',
    },
    excessive: {
      fr: (d: Graded) =>
        `Un logement classé « ${d.written} » doit porter la mention « Logement à consommation énergétique excessive ». Ajoutez-la.`,
      en: (d) =>
        `A dwelling classed \`${d.written}\` has to carry the mention “Logement à consommation énergétique excessive”. Add it.`,
    },
    fees: {
      fr: () =>
        'Le prix ne dit pas s’il comprend les honoraires, ni qui les paie. Écrivez par exemple « honoraires inclus, à la charge de l’acquéreur ».',
      en: () =>
        'The price does not say whether it includes the fees, nor who pays them. Write for instance “honoraires inclus, à la charge de l’acquéreur”.',
    },
  },
  create: (context) => ({
    publication(publication) {
      const { sectors, hasSector } = circumstancesOf(publication, context.settings)
      const isAgency = sectors.has('property')
      if (hasSector && !isAgency) return
      const { children } = publication
      if (!children.some((child) => child.type === 'text' && dwellingOffered(child, isAgency))) return
      for (const { networks, texts, media } of shownOf(publication)) {
        const listed = firstPlace(texts, (text) => dwellingOffered(text, isAgency))
        if (!listed) continue
        const { text, start, end } = listed
        const words = [readMedia(media, context.facts).words, ...texts.map(({ value }) => value)].join('\n')
        if (
          !/DPE|diagnostic de performance|classe (?:énergie|énergétique|[A-G]\b)|étiquette énergie/i.test(
            words,
          )
        )
          context.report({ text, start, end, message: 'noClass', networks })
        const graded =
          /(?:DPE|classe (?:énergie|énergétique)|étiquette(?: énergie)?)[ \u00a0\u202f]?[:=-]?[ \u00a0\u202f]?(?:en )?(?:classe )?[FG](?![\p{L}\p{N}])/iu.exec(
            text.value,
          )
        if (graded && !/consommation (?:énergétique )?excessive/i.test(words)) {
          const data = { written: graded[0] }
          const place = { start: graded.index, end: graded.index + graded[0].length }
          context.report({ text, ...place, message: 'excessive', networks, data })
        }
        if (isAgency && !/honoraires|\bFAI\b|\bHAI\b|frais d[’']agence|net vendeur/i.test(words))
          context.report({ text, start, end, message: 'fees', severity: 'info', networks })
      }
    },
  }),
})

function areaOf(value: string): { readonly start: number; readonly end: number } | undefined {
  const area = /\d[ \u00a0\u202f]?m(?:²|2\b)/.exec(value)
  return area ? { start: area.index, end: area.index + area[0].length } : undefined
}

/** The dwelling that a text offers for sale or to let, with its area and its price. */
function dwellingOffered(
  text: Text,
  isAgency: boolean,
): { readonly start: number; readonly end: number } | undefined {
  if (!isFrench(text) || !/\d[ \u00a0\u202f]?m(?:²|2\b)/.test(text.value)) return undefined
  if (!/\d[ \u00a0\u202f]?(?:€|euros)/i.test(text.value)) return undefined
  const [found = isAgency ? areaOf(text.value) : undefined] = dwellings.in(text)
  return found && (isAgency || offers.isIn(text)) && !otherSense.isIn(text) ? found : undefined
}
