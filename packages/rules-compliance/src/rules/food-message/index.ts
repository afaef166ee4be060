import { defineMention } from '../../mentions/define-mention.js'
import { sources } from '../../sources.js'

/** `compliance/food-message` */
export const foodMessage = defineMention({
  id: 'compliance/food-message',
  description: {
    fr: 'Une publicité payée pour un aliment manufacturé porte un message sanitaire.',
    en: 'Paid advertising for manufactured food carries a health message.',
  },
  rationale: {
    fr: 'L’article L2133-1 du code de la santé publique demande à la publicité pour les boissons sucrées ou salées et les aliments manufacturés l’un de quatre messages, à tour de rôle, avec l’adresse www.mangerbouger.fr en ligne. Le thé, le café, les jus de fruits, le lait et les produits bruts n’y sont pas soumis ; l’annonceur peut aussi verser une contribution. Que cela vaille pour une publication que personne ne paie de montrer n’est pas établi : la règle ne l’exige que là où elle est déclarée payée (context.boosted), et le rappelle sinon.',
    en: 'Article L2133-1 of the French public health code asks of advertising for sweetened or salted drinks and manufactured food one of four messages in turn, with the address www.mangerbouger.fr online. Tea, coffee, fruit juice, milk and fresh produce are not concerned; the advertiser may pay a contribution instead. Whether it holds for a post that nobody pays to show is not settled: the rule requires it only where the post is declared as paid (`context.boosted`), and recalls it otherwise.',
  },
  sources: [sources.foodOrder],
  law: {
    fr: 'l’article L2133-1 du code de la santé publique',
    en: 'article L2133-1 of the French public health code',
  },
  subject: {
    fr: 'la publicité pour un aliment manufacturé ou une boisson sucrée',
    en: 'advertising for manufactured food or a sweetened drink',
  },
  isDue: ({ sectors, boosted }) => sectors.has('food') && boosted !== false,
  onlyBoosted: true,
  wordings: [
    { text: 'Pour votre santé, mangez au moins cinq fruits et légumes par jour.' },
    { text: 'Pour votre santé, pratiquez une activité physique régulière.' },
    { text: 'Pour votre santé, évitez de manger trop gras, trop sucré, trop salé.' },
    { text: 'Pour votre santé, évitez de grignoter entre les repas.' },
  ],
  companion: {
    text: 'www.mangerbouger.fr',
    isIn: (value) => value.toLowerCase().includes('mangerbouger.fr'),
  },
  examples: [
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alimentaire, boosted: true }\n---\nNos biscuits au caramel sont arrivés\n',
      findings: [{ message: 'absent', span: 'arrivés', severity: 'error' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alimentaire }\n---\nNos biscuits au caramel sont arrivés\n',
      findings: [{ message: 'advised', span: 'arrivés', severity: 'info' }],
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alimentaire, boosted: true }\n---\nNos biscuits au caramel sont arrivés.\n\nPour votre santé, évitez de grignoter entre les repas. www.mangerbouger.fr\n',
    },
    {
      draft: 'a.post.md',
      text: '---\nnetworks: [instagram]\ncontext: { sector: alimentaire, boosted: false }\n---\nNos biscuits au caramel sont arrivés\n',
    },
  ],
})
