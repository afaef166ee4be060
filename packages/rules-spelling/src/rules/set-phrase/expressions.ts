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
bonne fois,|bonne foi,
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
mal grès|malgré`

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
