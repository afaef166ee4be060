import type { RuleSource } from '@lisible/core'

function source(title: string, url: string, date = '2026-11-23'): RuleSource {
  return { title, url, date }
}

/** What the rules of this package rest on, each written once and cited by several. */
export const sources = {
  influenceLaw: source(
    'Loi 2023-451 du 9 juin 2023, article 5',
    'https://juriblio.fr/lois/loi-no-2023-451-du-9-juin-2023/181880913/titre-ier/chapitre-ii/section-2',
  ),
  influenceOrder: source(
    'Ordonnance 2024-978 du 6 novembre 2024, modifiant la loi sur l’influence commerciale',
    'https://livv.eu/articles/adoption-ordonnance-6-novembre-2024-modifiant-loi-9-juin-2023-influence-commerciale',
  ),
  influenceReading: source(
    'Union des marques, Loi influence commerciale : ce qui change',
    'https://uniondesmarques.fr/nos-services/actualit%C3%A9s/article/2025/01/13/loi-influence-commerciale-quelles-sont-les-modifications-apportees-par-voie-d-ordonnance-en-novembre-dernier',
  ),
  influenceBans: source(
    'Loi 2023-451, texte adopté par le Sénat, article 4',
    'https://senat.fr./leg/tas22-123.html',
  ),
  retouchedPhotograph: source(
    'Décret 2017-738, photographies de mannequins dont l’apparence a été modifiée',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000034580217',
  ),
  alcoholAnswer: source(
    'Réseaux sociaux : attention à la publicité en faveur de l’alcool (réponse ministérielle, 2022)',
    'https://aeccompta.com/actualites/entry-1898-reseaux-sociaux-attention-a-la-publicite-en-faveur-de-l-alcool.html',
  ),
  evinLaw: source(
    'Addictions France, Loi Évin et réseaux sociaux',
    'https://addictions-france.org/presentation/respect-loi-evin/loi-evin-et-reseaux-sociaux',
  ),
  vaping: source(
    'Mentions légales : la cigarette électronique dans la pub (article L3513-4 du code de la santé publique)',
    'https://dailypub.fr/mentions-legales-la-cigarette-electronique-dans-la-pub',
  ),
  foodOrder: source('Arrêté du 27 février 2007, messages sanitaires', 'https://legalplanet.pro/?p=184172'),
  foodClaims: source(
    'DGCCRF, Allégations de santé sur les sites internet de compléments alimentaires',
    'https://www.economie.gouv.fr/dgccrf/allegations-sante-sur-sites-internet-complements-alimentaires',
  ),
  foodSanctions: source(
    'Le Quotidien du pharmacien, Des allégations de santé pas toujours conformes',
    'https://www.lequotidiendupharmacien.fr/medicament-parapharmacie/dietetique-et-nutrition/des-allegations-de-sante-pas-toujours-conformes',
  ),
  gamblingOrder: source(
    'Arrêté du 29 juillet 2022',
    'https://juriblio.fr/arretes/arrete-du-29-juillet-2022/180345319',
  ),
  gamblingCode: source(
    'Code de la sécurité intérieure, D320-9 et D320-10',
    'http://www.weka.fr/base-juridique/code_CSINT_LEGISCTA000042501537.html',
  ),
  deviceMention: source(
    'Code de la santé publique, R5213-1',
    'https://www.doctrine.fr/l/texts/codes/LEGITEXT000006072665/articles/LEGIARTI000025850597?version=LEGIARTI000033857118',
  ),
  creditReform: source(
    'DDG, Crédit à la consommation : ordonnance du 3 septembre 2025',
    'https://www.ddg.fr/actualite/credit-a-la-consommation-adoption-de-lordonnance-du-3-septembre-2025-transposant-la-directive-ue-2023-2225-pour-une-meilleure-protection-des-consommateurs',
  ),
  creditAdvertising: source(
    'Dalloz, Réforme du crédit à la consommation : publicité et informations générales',
    'https://dalloz.businesscomm.fr/nos-actualites-juridiques/reforme-du-credit-a-la-consommation-partie-2-publicite-et-informations-generales',
  ),
  creditDuties: source(
    'Younited, Obligations réglementaires liées à la publicité',
    'https://younitedcredit.notion.site/Obligations-r-glementaires-li-es-la-publicit-17d795152b8d4a0588f8d52c1de41733',
  ),
  crypto: source(
    'ARPP, Recommandation Crypto-actifs V2',
    'https://www.arpp.org/nous-consulter/regles/regles-de-deontologie/recommandation-crypto-actifs-v2/amp',
  ),
  contests: source(
    'La réglementation des jeux-concours sur les réseaux',
    'https://www.mahasela-avocat.fr/publications/la-reglementation-des-jeux-concours-sur-les-reseaux/',
  ),
  lotteries: source(
    'Loteries publicitaires et huissier de justice',
    'https://consultation.avocat.fr/blog/margaux-kayali-kammerer/article-31370-loteries-publicitaires-et-huissier-de-justice.html',
  ),
  metaPromotions: source(
    'Meta promotional guidelines, quoted',
    'https://www.contestqueen.com/2024/conflicting-meta-promotional-guidelines/',
  ),
  pinterestContests: source(
    'Pinterest contest guidelines, quoted',
    'https://www.prdaily.com/pinterest-tightens-contest-guidelines/',
  ),
  carDecree: source(
    'Arrêté du 28 décembre 2021, publicité en faveur des véhicules',
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000044590170?ref=axion.zone',
  ),
  energyDecree: source(
    'Décret 2006-1464, promotion des économies d’énergie',
    'https://legalplanet.pro/decret-n2006-1464-du-28-novembre-2006-relatif-a-la-promotion-des-economies-denergie-dans-les-messages-publicitaires-des-entreprises-du-secteur-energetique',
  ),
  greenwashing: source(
    'Valhor, Allégation environnementale : risque de greenwashing',
    'https://valhor.fr/developper-votre-activite/enjeux-societaux-et-environnementaux/allegation-environnementale-risque-de-greenwashing',
  ),
  carbonDecree: source(
    'Décret 2022-539, allégations de neutralité carbone',
    'http://www.affaires-publiques.org/textof/TO/22/21820-0422.htm',
  ),
  carbonReading: source(
    'Gossement, Allégations environnementales',
    'https://www.gossement-avocats.com/blog/allegations-environnementales-un-projet-de-decret-annoncant-la-fin-des-tromperies',
  ),
  aiAct: source(
    'AI Act, article 50: what applies since 2 August 2026',
    'https://www.aiacto.eu/en/blog/article-50-ai-act-what-actually-applies-2-august-2026',
  ),
  aiLabels: source(
    'TikTok Shop, AI-generated content',
    'https://seller-us.tiktok.com/university/essay?knowledge_id=491489038501663',
  ),
  youtubeSynthetic: source(
    'YouTube Data API, revision history: containsSyntheticMedia',
    'https://developers.google.com/youtube/v3/revision_history',
  ),
  minors: source(
    'Protection du droit à l’image de l’enfant (loi 2024-120)',
    'https://www.actu-juridique.fr/breves/personnes-famille/protection-du-droit-a-limage-de-lenfant-publication-de-la-loi/',
  ),
  cpfCanvassing: source(
    'L’interdiction du démarchage pour le CPF',
    'https://www.certi-cpf.fr/post/linterdiction-du-demarchage-pour-le-cpf.html',
  ),
  cpfDebates: source('Assemblée nationale, débats sur le CPF', 'https://nosdeputes.fr/16/intervention/39287'),
  politicalAds: source(
    'Règlement (UE) 2024/900, lignes directrices',
    'https://eur-lex.europa.eu/legal-content/FR/TXT/HTML/?uri=OJ%3AL_202501410',
  ),
  politicalMeta: source(
    'Meta a bloqué les publicités politiques dans l’Union européenne',
    'https://www.smash-marketing.fr/meta-a-bloque-toutes-les-publicites-politiques-de-lunion-europeenne/5284/',
  ),
  property: source(
    'Annonces immobilières : les mentions obligatoires',
    'https://monimmeuble.com/actualite/annonces-immobilieres-quelles-sont-les-nouvelles-mentions-obligatoires',
  ),
  pets: source(
    'Le Fil vétérinaire, Annonces de cession d’animaux',
    'https://www.lefil.vet/index.php?art=1844&init=1',
  ),
  petMentions: source(
    'Mentions obligatoires des annonces',
    'http://norvegien.com.free.fr/elevage/mentions-publicites.html',
  ),
  engagementBait: source(
    'Meta, crackdown on engagement bait',
    'https://dephdigital.com/updates/2019/2/26/engagement-baiting-crackdown',
  ),
  linkedinGuidance: source(
    'LinkedIn, What not to post (official guidance, quoted)',
    'https://www.leaders.social/linkedin-basics-training/what-not-to-post-on-linkedin-official-guidance',
  ),
  tiktokDisclosure: source(
    'TikTok, Commercial content disclosure setting',
    'https://ads.tiktok.com/help/article/how-to-turn-on-the-commercial-content-disclosure-setting-in-tiktok',
  ),
  watermarks: source(
    'CNET, Reels will suppress videos with TikTok watermarks',
    'https://www.cnet.com/news/instagram-reels-will-suppress-videos-with-tiktok-watermarks/',
    '2021-02-09',
  ),
} as const
