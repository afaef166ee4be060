import { lexiconRule } from '../../lexicon/lexicon-rule.js'
import { findStereotypes } from './find.js'

export const stereotypedRole = lexiconRule(
  {
    id: 'inclusive/stereotyped-role',
    description: {
      fr: 'Les rôles se partagent : parents, ménages, entrepreneuses.',
      en: 'Roles are shared: parents, households, entrepreneurs.',
    },
    rationale: {
      fr: 'Le Haut Conseil à l’égalité (recommandation 8) invite à diversifier les représentations : la sortie scolaire concerne « les parents », le panier est celui « des ménages ». Un texte sur la maternité ou la fête des Mères n’est pas visé.',
      en: 'The French High Council for Equality (recommendation 8) asks for diverse representations: a school outing concerns “les parents”, the basket belongs to “les ménages”. Texts about motherhood or Mother’s Day are left alone.',
    },
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
        text: 'Les mamans sont invitées à la sortie scolaire.',
        findings: [{ span: 'Les mamans', expected: ['Les parents'] }],
      },
      { text: 'Un atelier pour papa bricoleur.', findings: [{ span: 'papa bricoleur', expected: [] }] },
      { text: 'Une déco très girly pour la rentrée.', findings: [{ span: 'girly', expected: [] }] },
      { text: 'Le panier de la ménagère grimpe encore.', findings: [{ span: 'de la ménagère' }] },
      { text: 'Les mamans et les papas sont invités à la sortie.' },
      { text: 'Après l’accouchement, les mamans restent trois jours.' },
      { text: 'Fête des Mères : gâtez les mamans !' },
      { text: 'Les ordures ménagères sont ramassées mardi.' },
    ],
  },
  findStereotypes,
)
