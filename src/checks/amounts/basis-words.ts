/** What something is told by or before: in German, how the same is told elsewhere, and what stands for another. */
export type Basis = {
  id: string
  german: string
  /** Where German has this as well, the other one was not invented. */
  besides: string
  told: string
  other: string
}

const per = "(?:per|an?|each|every|the|par|le|la|les|por|el|al|alla|all[’']|il|za|na|o|ao|à|het|de) "
const [gram, kilo, pound, ton] = [
  'gram(?:me|mes|s|o|a|mo|ma)?|grammo|gramo',
  'kilo(?:gram\\p{L}{0,4})?|kg|quilo(?:grama)?|chilo(?:grammo)?',
  'pound|lb|livre|libra|funt|pond|libbra',
  'ton(?:ne|nes|elada|nellata|nę|ę)?|tonne',
]
const head =
  '(?:per|par|por|pro|na) (?:head|person|capita|inhabitant|resident|citizen|personne|habitant|tête|persona|habitante|cabeza|cápita|abitante|testa|hoofd|persoon|inwoner|osobę|mieszkańca|głowę|pessoa|cabeça)'
const household =
  '(?:per|par|por|na|a) (?:household|ménage|foyer|hogar|gospodarstwo|nucleo|famiglia|huishouden|agregado|família|domicílio)'
const gross =
  'gross|before (?:tax|deductions)|pre-?tax|brut(?:e|s|es|o|a|os|as)?|lord[oaie]|brutto|antes de impuestos|avant impôts?|przed opodatkowaniem|ilíquid[oa]s?'
const net =
  'net(?:t|te|s|tes|to|ti|o|a|os|as|ta)?|after (?:tax|deductions)|take-?home|takes? home|después de impuestos|après impôts?|na rękę|po opodatkowaniu|líquid[oa]s?'

/** Languages share most of these words, so they are asked for all at once. In small letters. */
export const bases: readonly Basis[] = [
  {
    id: 'ounce',
    german: 'unzen?',
    besides: 'gramm|kilo|pfund|tonne',
    told: 'ounces?|oz|onces?|onzas?|onc[ei]a?|ons|uncj\\p{L}{1,3}|onças?',
    other: `${per}(?:${gram}|${kilo}|${pound}|${ton})`,
  },
  {
    id: 'kg',
    german: '(?:pro|je|das|ein|per) kilo(?:gramm)?',
    besides: 'pfund|unze',
    told: 'kilos?|kilogram\\p{L}{0,6}|kgs?|quilos?|quilogramas?|chil[oi]|chilogramm[oi]',
    other: `${per}(?:${pound}|ounce|once|onza|uncję)(?! sterling| esterlina)`,
  },
  {
    id: 'm2',
    german: 'quadratmetern?|m²|qm',
    besides: 'quadratfuß',
    told: 'square met(?:re|er)s?|sq\\.? ?m|sqm|m²|m2|mq|m[èe]tres? carrés?|metros? cuadrados?|metri? quadr\\p{L}{1,3}|metro quadr\\p{L}{1,3}|vierkante meter|metr\\p{L}{0,4} kwadratow\\p{L}{1,3}|metros? quadrados?|mkw\\.?|m kw\\.?',
    other:
      'square f(?:oo|ee)t|sq\\.? ?ft|pieds? carrés?|pies? cuadrados?|pied[ei] quadrat[oi]|vierkante voet|stop\\p{L}{0,2} kwadratow\\p{L}{1,3}|pés? quadrados?',
  },
  {
    id: 'head',
    german: '(?:pro|je) (?:kopf|einwohner(?:in)?|person)',
    besides: 'haushalt',
    told: `${head}|each person|per-capita|by head`,
    other: household,
  },
  {
    id: 'household',
    german: '(?:pro|je) (?:privat)?haushalt',
    besides: 'kopf|person|einwohner',
    told: 'households?|homes?|famil\\p{L}{1,4}|ménages?|foyers?|hogar(?:es)?|gospodarstw\\p{L}{1,3}|nucle[oi]|famigli[ae]|huishoudens?|agregados?|domicílios?|rodzin\\p{L}{1,2}',
    other: head,
  },
  {
    id: 'gross',
    german: 'brutto(?!inland|sozial|national|wertsch|registert|raum)\\p{L}{0,20}',
    besides: 'netto|nach steuern',
    told: gross,
    other: net,
  },
  {
    id: 'net',
    german: 'netto\\p{L}{0,20}',
    besides: 'brutto|vor steuern',
    told: net,
    other: gross,
  },
]
