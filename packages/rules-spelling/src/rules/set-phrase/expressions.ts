/** Expressions as they are mistaken, and as they are: right nowhere else, in any sentence. */
const table = `fausse aux lions|fosse aux lions
foi gras|foie gras
libre cour à|libre cours à
côte de popularité|cote de popularité
ci vous plait|s’il vous plaît
ci vous plaît|s’il vous plaît
si vous plait|s’il vous plaît
sil vous plait|s’il vous plaît
sil vous plaît|s’il vous plaît
sil te plait|s’il te plaît
sil te plaît|s’il te plaît
quelques part|quelque part
à destinations de|à destination de
à destinations des|à destination des
félicitation à|félicitations à
félicitation pour|félicitations pour
bonjours à tous|bonjour à tous
bonjours à toutes|bonjour à toutes
haute voie|haute voix
voix verte|voie verte
jeter l’encre|jeter l’ancre
jeté l’encre|jeté l’ancre
meilleurs hospices|meilleurs auspices
souffrir le martyr|souffrir le martyre
souffert le martyr|souffert le martyre
peine d’amande|peine d’amende
mise au poing|mise au point
main de mettre|main de maître
lourd tribu|lourd tribut
pain massif|pin massif
parquet en chaîne|parquet en chêne
heure du compte|heure du conte
tout au fonds|tout au fond
champ des oiseaux|chant des oiseaux
fait éruption dans|fait irruption dans
entrés par infraction|entrés par effraction
entré par infraction|entré par effraction
régler content|régler comptant
payer content|payer comptant
conjecture économique|conjoncture économique
cession de formation|session de formation
semaines avenir|semaines à venir
jours avenir|jours à venir
mois avenir|mois à venir
années avenir|années à venir
beaucoup affaire|beaucoup à faire
or vacances|hors vacances
temps attendu|tant attendu
temps attendue|tant attendue
temps attendus|tant attendus
levons notre vert|levons notre verre
devants la|devant la
devants le|devant le
devants les|devant les
pendants les|pendant les
pendants la|pendant la
pendants le|pendant le
la bas|là-bas
tout les monde|tout le monde
tous les monde|tout le monde
part et d’autres|part et d’autre
du coups|du coup
à nouveaux|à nouveau
aux alentour|aux alentours
au environ|aux environs
mettre à jours|mettre à jour
mettez à jours|mettez à jour
mis à jours|mis à jour
mètre à jour|mettre à jour
mètre en place|mettre en place
mètre en avant|mettre en avant
maître en place|mettre en place
maître en avant|mettre en avant
faire pars|faire part
en fonctions de|en fonction de
en fonctions des|en fonction des
en faveurs de|en faveur de
en faveurs des|en faveur des
au seins de|au sein de
au près de|auprès de
au près des|auprès des
par rapports à|par rapport à
a fin de|afin de
ors et déjà|ores et déjà
hors et déjà|ores et déjà
dores et déjà|d’ores et déjà
bon marcher|bon marché
belle et bien|bel et bien
vice et versa|vice versa
compte rendus|comptes rendus
de tout façon|de toute façon
de toute les façons|de toutes les façons
à tout moments|à tout moment
en tout genres|en tous genres
au paravent|auparavant
de puis|depuis
par mis|parmi
mal grès|malgré
restera fermer|restera fermé
reste fermer|reste fermé
resteront fermer|resteront fermés
restent fermer|restent fermés
me suis dis|me suis dit
s’est dis|s’est dit
points de repaire|points de repère
tout conte fait|tout compte fait
tous comptes faits|tout compte fait
sur la bonne voix|sur la bonne voie
sur et certain|sûr et certain
sure et certaine|sûre et certaine
battent leurs pleins|battent leur plein
sur le cours central|sur le court central
entré libre|entrée libre
entré gratuite|entrée gratuite
nombreux et nombreuse|nombreux et nombreuses
nombreuse et nombreux|nombreuses et nombreux
enfant de cœur|enfant de chœur
enfants de cœur|enfants de chœur
règlement de contes|règlement de comptes
règlements de contes|règlements de comptes
noir comme geai|noir comme jais
rase compagne|rase campagne
heureux hospices|heureux auspices
le bat blesse|le bât blesse
nul part ailleurs|nulle part ailleurs
tirer le diable par la que|tirer le diable par la queue
à cours d’argent|à court d’argent
à cours d’idées|à court d’idées
à cours de|à court de
ver à soi|ver à soie
vers à soi|vers à soie
à mille lieux|à mille lieues
bottes de sept lieux|bottes de sept lieues
sans coup fêrir|sans coup férir
à l’accoutumé|à l’accoutumée
fait d’arme|fait d’armes
chaire et en os|chair et en os
chaire de poule|chair de poule
péché de chaire|péché de chair
points de suspensions|points de suspension
à long therme|à long terme
à court therme|à court terme
cuire à poing|cuire à point
tomber à pique|tomber à pic
tombe à pique|tombe à pic
couler à pique|couler à pic
faire le gué|faire le guet
en guerre lasse|de guerre lasse
battre son plain|battre son plein
battre la chamate|battre la chamade
bas son plein|bat son plein
bats son plein|bat son plein
du tact au tact|du tac au tac
au dépend de|aux dépens de
aux dépends de|aux dépens de
aux dépends des|aux dépens des
à mes dépends|à mes dépens
au dépens de|aux dépens de
à l’encontres de|à l’encontre de
à l’instard de|à l’instar de
à l’instart de|à l’instar de
à tord et à travers|à tort et à travers
à tors et à travers|à tort et à travers
vaut le cou|vaut le coup
vaut le coût d’œil|vaut le coup d’œil
coups de mains|coups de main
coup de pouces|coup de pouce
cou de main|coup de main
cou de pouce|coup de pouce
coût de pouce|coup de pouce
coût de main|coup de main
cou d’œil|coup d’œil
cou d’envoi|coup d’envoi
coût d’envoi|coup d’envoi
coup d’envois|coup d’envoi
chant de mines|champ de mines
sot dans le vide|saut dans le vide
faire sont possible|faire son possible
de sont côté|de son côté
faire fasse|faire face
fait fasse|fait face
au file de|au fil de
au file du|au fil du
au file des|au fil des
au fils du temps|au fil du temps
au fils de l’eau|au fil de l’eau
au fils des ans|au fil des ans
au fils des jours|au fil des jours
mise en seine|mise en scène
mis en seine|mis en scène
metteur en seine|metteur en scène
entrée en seine|entrée en scène
prendre soins|prendre soin
prenez soins|prenez soin
prends soins|prends soin
prenons soins|prenons soin
pris soins de|pris soin de
aux petits soin|aux petits soins
mètre à l’honneur|mettre à l’honneur
mettre a l’honneur|mettre à l’honneur
faire le plain|faire le plein
faites le plain|faites le plein
plain temps|plein temps
en plain air|en plein air
en plain cœur|en plein cœur
sans dessus dessous|sens dessus dessous
s’en dessus dessous|sens dessus dessous
de part sa|de par sa
de part son|de par son
de part ses|de par ses
de part leur|de par leur
de part le monde|de par le monde
mal gré tout|malgré tout
savoir grès|savoir gré
contre son grès|contre son gré
de plein grès|de plein gré
de son plein grès|de son plein gré
à votre grès|à votre gré
en bonne et dû forme|en bonne et due forme
en bonne et du forme|en bonne et due forme
au poing mort|au point mort
un poing c’est tout|un point c’est tout
mettre les poings sur les i|mettre les points sur les i
rond poing|rond-point
rond point|rond-point
à bon portant|à bout portant
à bout portants|à bout portant
ballet brosse|balai-brosse
manche à ballet|manche à balai
de mal en pire|de mal en pis
rendue compte|rendu compte
rendus compte|rendu compte
rendues compte|rendu compte
quoiqu’on en dise|quoi qu’on en dise
golf du Morbihan|golfe du Morbihan
golf de Gascogne|golfe de Gascogne
raisonnent encore|résonnent encore
raisonne encore dans|résonne encore dans
au fur à mesure|au fur et à mesure
encore une foi|encore une fois
une foi de plus|une fois de plus
une foi pour toutes|une fois pour toutes
première foi|première fois
chaque foi|chaque fois
plusieurs foi|plusieurs fois
deux foi|deux fois
trois foi|trois fois
plutôt que prévu|plus tôt que prévu
plutôt que d’habitude|plus tôt que d’habitude
fond de dotation|fonds de dotation
fond de commerce|fonds de commerce
fond de solidarité|fonds de solidarité
table en chaîne|table en chêne
meuble en chaîne|meuble en chêne
porte en chaîne|porte en chêne
plateau en chaîne|plateau en chêne
en chaîne massif|en chêne massif
compte de Noël|conte de Noël
comptes de Noël|contes de Noël
compte de fées|conte de fées
comptes de fées|contes de fées
comptes et légendes|contes et légendes
tâche de vin|tache de vin
tâche de café|tache de café
tâche de sang|tache de sang
tâche d’encre|tache d’encre
tâches d’encre|taches d’encre
tâches de rousseur|taches de rousseur
lourde tache|lourde tâche
tache ardue|tâche ardue
taches ménagères|tâches ménagères
taches administratives|tâches administratives
sceau d’eau|seau d’eau
sceau à champagne|seau à champagne
sceau et une pelle|seau et une pelle
sceau de plage|seau de plage
pause du carrelage|pose du carrelage
pause de carrelage|pose de carrelage
pause du parquet|pose du parquet
pause de parquet|pose de parquet
pause de fenêtres|pose de fenêtres
pause de panneaux|pose de panneaux
repère de pirates|repaire de pirates
repère de brigands|repaire de brigands
repère de passionnés|repaire de passionnés
repère de voleurs|repaire de voleurs
différent à l’amiable|différend à l’amiable
ballade à vélo|balade à vélo
ballade à pied|balade à pied
ballade à cheval|balade à cheval
ballade à moto|balade à moto
ballade en forêt|balade en forêt
ballade en famille|balade en famille
ballade en bateau|balade en bateau
ballade en montagne|balade en montagne
ballade en mer|balade en mer
ballade en ville|balade en ville
ballade gourmande|balade gourmande
ballade contée|balade contée
ballade dominicale|balade dominicale
ballades à vélo|balades à vélo
ballades à pied|balades à pied
ballades à cheval|balades à cheval
ballades en forêt|balades en forêt
ballades en famille|balades en famille
ballades en bateau|balades en bateau
ballades gourmandes|balades gourmandes
en foret|en forêt
feu de foret|feu de forêt
feux de foret|feux de forêt
feux de forets|feux de forêts
jette l’encre|jette l’ancre
jetons l’encre|jetons l’ancre
lever l’encre|lever l’ancre
pécher la truite|pêcher la truite
aller pécher|aller pêcher
va pécher|va pêcher
parti pécher|parti pêcher
voix de garage|voie de garage
voix d’eau|voie d’eau
voix express|voie express
en bonne voix|en bonne voie
de vive voie|de vive voix
à voie haute|à voix haute
de bonne fois|de bonne foi
mauvaise fois|mauvaise foi
saint et sauf|sain et sauf
sains et sauf|sains et saufs
au saint du|au sein du
au saint de|au sein de
cou de cœur|coup de cœur
coût de cœur|coup de cœur
tout à coût|tout à coup
sous le cou de|sous le coup de
moyen age|Moyen Âge
d’age scolaire|d’âge scolaire
tranche d’age|tranche d’âge
tranches d’age|tranches d’âge
groupe d’age|groupe d’âge
limite d’age|limite d’âge
de tout âges|de tous âges
tout age|tout âge
tous ages|tous âges
grand age|grand âge
premier age|premier âge
jeune age|jeune âge`

export interface Expression {
  readonly written: string
  readonly meant: string
}

/** The expressions, apostrophes curved. */
export function expressions(): Expression[] {
  return table.split('\n').map((line) => {
    const [written = '', meant = ''] = line.split('|')
    return { written, meant }
  })
}
