import { lexiconRule } from '../../lexicon/lexicon-rule.js'

export const mademoiselle = lexiconRule({
  id: 'inclusive/mademoiselle',
  description: { fr: '« Madame » convient à toutes.', en: '“Madame” suits every woman.' },
  rationale: {
    fr: 'La circulaire du Premier ministre du 21 février 2012 (n° 5575/SG) a retiré « Mademoiselle » des formulaires de l’État ; le canton de Vaud et le Haut Conseil à l’égalité font de même. Les œuvres, les marques et le choix d’une personne restent.',
    en: 'The Prime Minister’s circular of 21 February 2012 (no. 5575/SG) removed “Mademoiselle” from State forms; the canton of Vaud and the French High Council for Equality agree. Works, brands and a person’s own choice stay.',
  },
  severity: 'warning',
  languages: ['fr'],
  sources: [
    {
      title: 'Circulaire du Premier ministre n°5575/SG du 21 février 2012, vue par Maire-info',
      url: 'https://maire-info.com/%C3%89tat-civil/une-circulaire-du-premier-ministre-met-fin-aux-nom-de-jeune-fille-nom-patronymique-nom-d%27epouse-et-nom-d%27epoux-dans-les-formulaires-administratifs-article-14630',
      date: '2026-11-23',
    },
    {
      title: 'Haut Conseil à l’égalité, Pour une communication publique sans stéréotype de sexe',
      url: 'https://issuu.com/ministere-sante/docs/hcefh__guide_pratique_com_sans_ster',
      date: '2026-11-23',
    },
  ],
  examples: [
    {
      text: 'Mademoiselle Roche vous reçoit sur rendez-vous.',
      findings: [{ span: 'Mademoiselle', expected: ['Madame'] }],
    },
    { text: 'Contact : Mlle Durand', findings: [{ span: 'Mlle', expected: ['Mme'] }] },
    { text: 'Coco Mademoiselle est en rupture de stock.' },
    { text: 'Madame Roche vous reçoit sur rendez-vous.' },
    { text: 'On relit Mademoiselle de Scudéry ce soir.' },
    { text: '« Mademoiselle » : le mot intrigue.' },
  ],
})
