/** How a language puts a kind, as beginnings of words, to its courts or to its ministries. */
export type Frame = (kind: string) => string

/** What may stand between an office and its kind: whose it is. A verb there would make an object of the kind. */
const whose = `(?: (?:fédéra|allemand|autrichien|suisse|françai|europé|internationa|américain|russe|ukrainien|britanni|polonai|italien|espagnol|israélien|turc|turque|federal|alem[áã]|austr[ií]ac|suiz|suíç|frances|europe|internaciona|estadounidens|ruso|rusa|russ|ucranian|británic|britânic|polac|italian|español|espanhol|israel|superior|suprem|tedesc|svizzer|tedesc|penale|general)\\p{L}*){0,2}`

const slavicWhose = `(?:(?:federaln|niemieck|austriack|szwajcarsk|francusk|europejsk|międzynarodow|amerykańsk|rosyjsk|ukraińsk|brytyjsk|włosk|hiszpańsk|izraelsk|tureck|polsk|najwyższ|naczeln|krajow|okręgow|apelacyjn|wojewódzk)\\p{L}* ){0,2}`

const of = `(?:de|du|des|da|do|das|dos|del|della|dello|dei|degli|de la|de los|de las|de lo|di|per i|aux|pour)`
const ofAtVowel = `(?:de l|d|dell|all)[’']`

/** `Cour constitutionnelle`, `Tribunal fédéral du travail`. */
function courtOf(offices: string): Frame {
  return kind => `(?:${offices})\\p{L}*${whose}(?: (?:${of} )?(?:affaires )?| ${ofAtVowel})(?:${kind})\\p{L}*`
}

/** `Ministre allemande de la Défense`. */
function ministryOf(offices: string): Frame {
  return kind =>
    `(?:${offices})\\p{L}*${whose}(?: ${of} (?:affaires |asuntos |relaciones )?| ${ofAtVowel})(?:${kind})\\p{L}*`
}

export const framesOfCourts: Readonly<Record<string, Frame>> = {
  en: kind => `(?:${kind})\\p{L}* court|court (?:of|for) (?:${kind})\\p{L}*`,
  fr: courtOf('cour|tribunal|tribunaux|conseil'),
  es: courtOf('tribunal|corte|juzgado|audiencia'),
  it: courtOf('corte|tribunale|consiglio'),
  pt: courtOf('tribunal|corte'),
  pl: kind => `(?:sąd|trybunał)\\p{L}* ${slavicWhose}(?:${kind})\\p{L}*`,
  nl: kind => `(?:${kind})\\p{L}* ?(?:hof|rechtbank|gerecht)|(?:hof|rechtbank) (?:van |voor )(?:${kind})\\p{L}*`,
}

export const framesOfMinistries: Readonly<Record<string, Frame>> = {
  en: kind =>
    `(?:${kind})\\p{L}* (?:affairs |protection |policy )?(?:minist|secretary|senator)\\p{L}*|(?:minist\\p{L}*|secretary) (?:of|for) (?:the )?(?:${kind})\\p{L}*`,
  fr: ministryOf('ministre|ministère|sénat'),
  es: ministryOf('ministr|ministerio|consejer|senador'),
  it: ministryOf('ministr|senator'),
  pt: ministryOf('ministr|ministério|senador'),
  pl: kind => `(?:minist|resort|senator)\\p{L}* ${slavicWhose}(?:${kind})\\p{L}*`,
  nl: kind => `minister\\p{L}* (?:van |voor )(?:${kind})\\p{L}*`,
}
