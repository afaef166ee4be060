/**
 * Top-level domains that make a bare domain (`exemple.fr`) a link. A small list on purpose: what authors of
 * French and English posts write. From the IANA root zone database (https://www.iana.org/domains/root/db).
 */
export const commonTopLevelDomains: ReadonlySet<string> = new Set(
  (
    'fr com org net eu be ch ca lu mc re nc pf gp mq yt wf ma tn dz sn ci cm ht uk nl pl pt br jp ' +
    'io app dev info biz edu gov int mobi tv co ly gg gl fm cc xyz coop ong ngo asso bzh paris alsace corsica ' +
    'quebec swiss brussels shop cloud page news ' +
    // Reserved for examples (RFC 2606).
    'example'
  ).split(' '),
)

/**
 * Those that are also French or English words or inclusive endings (`fin.de`, `invité.es`): only with a path
 * (`t.me/lisible`).
 */
export const wordlikeTopLevelDomains: ReadonlySet<string> = new Set(
  (
    'de me es it is us ai in am ee at to se so la tech site pro store online blog art design media live life ' +
    'world team club agency studio travel link one video football radio zone group'
  ).split(' '),
)

/** Word-like, but in social-media texts nearly always an instance's name. */
export const socialTopLevelDomains: ReadonlySet<string> = new Set(['social', 'community', 'chat'])
