import { markRule } from '../../abbreviations/mark-rule.js'

export const abbrParentheses = markRule({
  mark: 'parens',
  admittedBy: ['fr-ca-oqlf'],
  fixable: true,
  reason: {
    fr: 'le Haut Conseil à l’égalité et le canton de Vaud déconseillent les parenthèses, que l’OQLF préfère au Québec.',
    en: 'the French High Council for Equality and Vaud advise against brackets, which the OQLF prefers in Québec.',
  },
  meta: {
    id: 'inclusive/abbr-parentheses',
    description: { fr: 'Les parenthèses mettent un genre à part.', en: 'Brackets set one gender aside.' },
    rationale: {
      fr: 'En France et dans le canton de Vaud, les guides y voient un féminin mis entre parenthèses ; l’OQLF, lui, préfère cette forme quand la place manque, y compris dans les microbillets. Le profil fr-ca-oqlf l’admet.',
      en: 'In France and Vaud guides see the feminine put in brackets; the OQLF prefers this form where space is tight, microblog posts included. The profile fr-ca-oqlf admits it.',
    },
    severity: 'info',
    languages: ['fr'],
    sources: [
      {
        title: 'OQLF, Banque de dépannage linguistique : doublets abrégés',
        url: 'https://vitrinelinguistique.oqlf.gouv.qc.ca/25345',
        date: '2026-11-23',
      },
      {
        title: 'Canton de Vaud, Principes de rédaction',
        url: 'https://www.vd.ch/guide-typo3/les-principes-de-redaction',
        date: '2026-11-23',
      },
    ],
    examples: [
      {
        text: 'Chers adhérent(e)s, à vos agendas.',
        findings: [
          {
            span: 'adhérent(e)s',
            expected: ['adhérent·es', 'adhérentes et adhérents'],
            fixed: 'Chers adhérent·es, à vos agendas.',
          },
        ],
      },
      {
        text: 'Vous serez notifié(e) par courriel.',
        findings: [{ span: 'notifié(e)', expected: ['notifié·e', 'notifié ou notifiée'] }],
      },
      { text: 'Chers adhérent(e)s, à vos agendas.', settings: { profile: 'fr-ca-oqlf' } },
      { text: 'Joignez le(s) document(s) à la demande.' },
      { text: 'Le prix(e) : 12 €/h, soit 24(e).' },
    ],
  },
})
