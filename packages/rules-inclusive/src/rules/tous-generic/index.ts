import { defineRule } from '@lisible/core'
import { isQuoted, read } from '../../reading/reading.js'
import { distinct, listRewrites } from '../../rewrites/rewrites.js'
import { genericPronouns } from './find.js'

export const tousGeneric = defineRule({
  meta: {
    id: 'inclusive/tous-generic',
    description: {
      fr: '« Tous », « ceux qui », « chacun » ont des équivalents qui nomment tout le monde.',
      en: '“Tous”, “ceux qui”, “chacun” have equivalents that name everyone.',
    },
    rationale: {
      fr: 'Le Haut Conseil à l’égalité recommande « toutes et tous », « celles et ceux » ; Antidote signale aussi les pronoms masculins. Le masculin reste du français correct : la règle informe, rien de plus.',
      en: 'The French High Council for Equality advises “toutes et tous”, “celles et ceux”; Antidote flags masculine pronouns too. The masculine is correct French: the rule only informs.',
    },
    category: 'inclusive',
    reach: 'text',
    criterion: 'Cr4.1',
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
        url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Pour ceux qui ont raté le direct, le replay est en ligne.',
        findings: [{ message: 'pronoun', span: 'ceux', expected: ['celles et ceux', 'les personnes'] }],
      },
      {
        text: 'Tous ensemble contre le gaspillage !',
        findings: [{ span: 'Tous', expected: ['Toutes et tous'] }],
      },
      { text: 'Venez tous samedi.', findings: [{ span: 'tous', expected: ['toutes et tous'] }] },
      {
        text: 'Vous êtes nombreux à nous écrire.',
        findings: [{ span: 'nombreux', expected: ['nombreuses et nombreux'] }],
      },
      {
        text: 'Chacun choisit son rythme.',
        findings: [{ span: 'Chacun', expected: ['Chacune et chacun', 'Tout le monde'] }],
      },
      {
        text: 'Merci à tous ceux qui ont donné.',
        findings: [{ span: 'tous ceux', expected: ['toutes celles et tous ceux', 'toutes les personnes'] }],
      },
      { text: 'Celles et ceux qui ont raté le direct ont le replay.' },
      { text: 'Toutes et tous à la fête du quartier !' },
      { text: 'Ouvert tous les jours, sur tous les écrans.' },
      { text: 'Paul et Marc ont ri tous deux.' },
      { text: 'Nos vélos sont neufs, ceux qui restent sont soldés.' },
      { text: 'Les prix ont baissé, tous sans exception.' },
      { text: 'Chacun des ateliers dure une heure.' },
    ],
  },
  messages: {
    pronoun: {
      fr: (d: { pronoun: string; rewrites: string }) =>
        `« ${d.pronoun} » désigne ici des personnes au masculin. Le Haut Conseil à l’égalité propose de nommer les deux genres : ${d.rewrites}. C’est un choix de style.`,
      en: (d) =>
        `\`${d.pronoun}\` stands for people in the masculine here. The French High Council for Equality proposes naming both genders: ${d.rewrites}. It is a matter of style.`,
    },
  },
  create: (context) => ({
    text(text) {
      const reading = read(text)
      for (const { start, end, expected } of genericPronouns(reading)) {
        if (isQuoted(text, start)) continue
        const pronoun = text.value.slice(start, end)
        const proposals = distinct(expected, pronoun)
        context.report({
          text,
          start,
          end,
          message: 'pronoun',
          data: { pronoun, rewrites: listRewrites(proposals, pronoun, context.locale, text) },
          expected: proposals,
        })
      }
    },
  }),
})
