import { lean } from '../reading/lean-pattern.js'

/** On which side of a time something is: `later` of `from`, `since` and `after`, `earlier` of `until`, `by` and `before`. */
export type SideOfTime = 'later' | 'earlier'

type SideWords = { later: string; earlier: string; fillers: string; denial: string }

/** In small letters. What is as often a word of something else, such as `to` and `à`, is left out. */
const words: Readonly<Record<string, SideWords>> = {
  de: {
    later: 'ab|seit|nach',
    earlier: 'bis|vor',
    fillers:
      'de[mnr]|zu[mr]?|ins? jahr|jahr|einschließlich|etwa|anfang|mitte|ende|(?:kommende|nächste|diese)[mnrs]?|weit|kurz|(?:erste|zweite|dritte|vierte)n',
    denial: 'nicht|nie|nichts|keine?[nrms]?|erst|bereits|schon|kaum|frühestens|niemand|nur',
  },
  en: {
    later: 'from|since|after|as of|following|starting(?: on| in)?|beginning(?: on| in)?',
    earlier: 'until|till|before|by|up to|up until|prior to|through|ahead of',
    fillers:
      'the|well|early|late|mid|(?:beginning|start|middle|end) of|next|this|around|about|(?:first|second|third|fourth)',
    denial: "not|no|never|nothing|nobody|none|only|earliest|n[’']t|[a-z]{2,6}n[’']t|cannot",
  },
  fr: {
    later: 'à partir d(?:e|u|es)|à partir de la|dès(?: le)?|depuis(?: le)?|après(?: le)?|à compter d(?:e|u)',
    earlier: "jusqu[’'](?:à|au|en)|d[’']ici(?: à| au| le)?|avant(?: le)?",
    fillers: "les?|la|l[’']|début|mi|fin|(?:premier|deuxième|troisième|quatrième)|prochain",
    denial: "ne|n[’'][a-zéèêà]{1,20}|pas|jamais|rien|personne|que|seulement|plus tôt",
  },
  es: {
    later: 'a partir del?|desde|después del?|tras',
    earlier: 'hasta|antes del?',
    fillers: 'el|las?|los|principios de|mediados de|finales de|(?:primer|segundo|tercer|cuarto)|próximo',
    denial: 'no|nunca|nada|nadie|sólo|solo|ningún|ninguna|apenas',
  },
  it: {
    later: 'a partire da(?:l|lle)?|da(?:l|lle)|dopo(?: il| le)?',
    earlier: 'fino a(?:l|lle)?|prima d(?:i|el|elle)|entro(?: il| le)?',
    fillers: "il|le|l[’']|inizio|fine|metà|(?:primo|secondo|terzo|quarto)|prossimo",
    denial: 'non|mai|niente|nulla|nessuno|solo|soltanto',
  },
  nl: {
    later: 'vanaf|sinds|na|met ingang van',
    earlier: 'tot(?: en met)?|voor|vóór',
    fillers: 'het|de|begin|eind|half|(?:eerste|tweede|derde|vierde)|volgende',
    denial: 'niet|nooit|niets|geen|pas|alleen|vroegst',
  },
  pl: {
    later: 'od|począwszy od|po',
    earlier: 'do|przed',
    fillers:
      'początku|końca|połowy|godz\\.|godzin(?:y|ie|ą)|(?:pierwsz|drugi|trzeci|czwart)\\p{L}{1,3}|przyszł\\p{L}{1,3}',
    denial: 'nie|nigdy|nic|nikt|dopiero|tylko|najwcześniej',
  },
  pt: {
    later: 'a partir d[eoa]s?|desde|depois d[eoa]s?|após',
    earlier: 'até|antes d[eoa]s?',
    fillers: 'o|as?|ao|às|início de|meados de|final de|fim de|(?:primeiro|segundo|terceiro|quarto)|próxim[oa]',
    denial: 'não|nunca|nada|ninguém|só|somente|apenas',
  },
}

/** What finds the side of a time that a text ends before, and what may deny it or turn it round. */
export type SidesOfTime = { before: RegExp; denial: RegExp }

const known = new Map<string, SidesOfTime | null>()

/** To be matched with small letters; null where a language's words are not known. */
export function sidesOf(language: string): SidesOfTime | null {
  const held = known.get(language)
  if (held !== undefined) return held
  const own = words[language]
  const made = own
    ? {
        before: lean(
          new RegExp(
            `(?<!\\p{L})(?:(?<later>${own.later})|(?<earlier>${own.earlier}))(?:[ \\u00a0](?:${own.fillers}))*[ \\u00a0]$`,
            'u',
          ),
        ),
        denial: lean(new RegExp(`(?<!\\p{L})(?:${own.denial})(?!\\p{L})`, 'u')),
      }
    : null
  known.set(language, made)
  return made
}
