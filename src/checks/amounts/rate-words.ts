/** What a rate can be for. */
export type RateUnit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** How a language names a unit of time, in whatever word: `named`; and how it surely tells so much for each of them: `rate`. In small letters. */
export type RateWords = { named: string; rate: string }

/** The rates of one language. */
export type RateLanguage = Readonly<Record<RateUnit, RateWords>>

/** `For a year`, `half a day`, `a week ago` and `a month of rain` are no rates. */
const noRateBefore =
  '(?<!(?:half|for|in|within|after|over|than|such|of|to|until|before|about|around|nearly|almost|just|only|quite|what|is|was|and|with|as|takes?|took|lasts?|lasted|into|by|during|from) )'
const noRateBehind = '(?! (?:ago|later|earlier|after|before|of|off|on(?= ?[.,;])|when|that|which|and)(?!\\p{L}))'

/** Behind money, an article is enough: `13,90 euros l’heure`. */
const behindMoney =
  '(?<=(?:euros?|€|eur|cents?|cént[ií]mos|cêntimos|centimes|centesimi|cent[óy]w?|dollars?|d[óo]lares|dollari|dolar\\p{L}{1,3}|francs|francos|franchi|zł|złot\\p{L}{1,3})(?: (?:brut|net)[ots]{0,2})? )'

/** `€13.90 a day before tax`. */
const behindPrice = '(?<=[€$£][\\d.,]{1,12}(?: ?(?:m|bn|million|billion))? )'

function english(unit: string, others: string): RateWords {
  const each = `(?:per|each|every) ${unit}|${noRateBefore}an? ${unit}${noRateBehind}|${behindPrice}an? ${unit}`
  return { named: `${unit}s?|${others}`, rate: `(?:${each}|${others})` }
}

/** What rates are told by, in the languages that are known best. */
export const rateWords: Readonly<Record<string, RateLanguage>> = {
  en: {
    second: english('second', 'm/s'),
    minute: english('minute', '/min'),
    hour: english('hour', 'hourly|/h|/hr|/hour|km/?h|kph|mph'),
    day: english('day', 'daily|/day|per diem'),
    week: english('week', 'weekly|/week'),
    month: english('month', 'monthly|/month'),
    year: english('year', 'yearly|annual(?:ly)?|per annum|p\\.a\\.|/year'),
  },
  fr: {
    second: { named: 'secondes?', rate: '(?:par|à la|chaque) seconde' },
    minute: { named: 'minutes?|/min', rate: '(?:par|à la|chaque) minute' },
    hour: {
      named: 'heures?|horaires?|km/?h|/h',
      rate: `(?:par |chaque |de l[’']|à l[’'])heure|${behindMoney}l[’']heure|km/?h|/h`,
    },
    day: {
      named: 'jours?|journées?|quotidien\\p{L}{0,6}|journali\\p{L}{2,4}',
      rate: `(?:par|chaque) jour|tous les jours|quotidiennement|journali(?:er|ère)s?|${behindMoney}(?:le jour|la journée)`,
    },
    week: {
      named: 'semaines?|hebdo\\p{L}{0,12}',
      rate: `(?:par|chaque) semaine|toutes les semaines|hebdomadaires?|${behindMoney}la semaine`,
    },
    month: {
      named: 'mois|mensu\\p{L}{1,8}',
      rate: `(?:par|chaque) mois|tous les mois|mensuel\\p{L}{0,6}|${behindMoney}le mois`,
    },
    year: {
      named: 'ans?|années?|annuel\\p{L}{0,6}',
      rate: `par (?:an|année)|chaque année|tous les ans|annuel\\p{L}{0,6}|${behindMoney}(?:l[’']an|l[’']année)`,
    },
  },
  es: {
    second: { named: 'segundos?', rate: '(?:por|cada) segundo' },
    minute: { named: 'minutos?|/min', rate: '(?:por|al|cada) minuto' },
    hour: {
      named: 'horas?|horari[oa]s?|km/?h|/h',
      rate: `(?:por|a la|cada) hora|${behindMoney}la hora|km/?h|/h`,
    },
    day: {
      named: 'días?|diari[oa]s?|diariamente|jornadas?',
      rate: `(?:por|al|cada) día|todos los días|a diario|diariamente|${behindMoney}(?:diarios|el día)`,
    },
    week: {
      named: 'semanas?|semanal(?:es|mente)?',
      rate: `(?:por|a la|cada) semana|todas las semanas|semanal(?:es|mente)?|${behindMoney}la semana`,
    },
    month: {
      named: 'mes(?:es)?|mensual(?:es|mente)?|mensualidad(?:es)?',
      rate: `(?:por|al|cada) mes|todos los meses|mensual(?:es|mente)?|${behindMoney}el mes`,
    },
    year: {
      named: 'años?|anual(?:es|mente)?',
      rate: `(?:por|al|cada) año|todos los años|anual(?:es|mente)?|${behindMoney}el año`,
    },
  },
  it: {
    second: { named: 'second[oi]', rate: '(?:al|per|ogni) secondo' },
    minute: { named: 'minut[oi]|/min', rate: '(?:al|per|ogni) minuto' },
    hour: {
      named: 'or[ae]|orari[oae]?|km/?h|/h',
      rate: `(?:all[’']|per |ogni )ora|orarie?|${behindMoney}l[’']ora|km/?h|/h`,
    },
    day: {
      named: 'giorn[oi]|giornat[ae]|giornalier\\p{L}|quotidian\\p{L}{1,6}',
      rate: '(?:al|per|ogni) giorno|tutti i giorni|giornalier\\p{L}|quotidianamente',
    },
    week: { named: 'settiman\\p{L}{1,8}', rate: '(?:alla|a|per|ogni) settimana|settimanal[ei]|settimanalmente' },
    month: { named: 'mes[ei]|mensil\\p{L}{1,6}', rate: '(?:al|per|ogni) mese|tutti i mesi|mensil(?:e|i|mente)' },
    year: {
      named: 'ann[oi]|annu[aoei]\\p{L}{0,6}|annat[ae]',
      rate: `(?:all[’']|per |ogni )anno|tutti gli anni|annu(?:[oaei]|ale|ali|almente)|${behindMoney}l[’']anno`,
    },
  },
  pl: {
    second: { named: 'sekund\\p{L}{0,3}', rate: '(?:na|za) sekundę|co sekundę' },
    minute: { named: 'minut\\p{L}{0,4}|min', rate: '(?:na|za) minutę|co minutę' },
    hour: {
      named: 'godz\\p{L}{0,8}|km/?h|/h',
      rate: `(?:na|co) godzinę|godzinowo|${behindMoney}za godzinę|km/?h|/h|/godz`,
    },
    day: {
      named:
        'dni|dnia|dniach|dniami|dniem|dzień|dziennie|(?:co)?dzienn(?:y|a|e|ą|ego|ej|emu|ych|ym)|codziennie|dob[yaęoą]',
      rate: `dziennie|codziennie|każdego dnia|co dzień|na dobę|dzienn(?:y|a|e|ą|ego|ej|emu|ych|ym)|${behindMoney}(?:za|na) dzień`,
    },
    week: {
      named: 'tygodni\\p{L}{0,5}|tydzień',
      rate: `tygodniowo|co tydzień|każdego tygodnia|raz(?:y)? w tygodniu|${behindMoney}(?:za|na) tydzień`,
    },
    month: {
      named: 'miesi[ąę]c\\p{L}{0,3}|miesięczn\\p{L}{1,3}',
      rate: `miesięcznie|co miesiąc|każdego miesiąca|raz(?:y)? w miesiącu|miesięczn(?:y|a|e|ą|ego|ej|emu|ych|ym)|${behindMoney}(?:za|na) miesiąc`,
    },
    year: {
      named: 'rok|(?<!\\d )roku|lat|lata|latach|co?rocznie|rocznie|(?:co)?roczn(?:y|a|e|ą|ego|ej|emu|ych|ym)',
      rate: `rocznie|corocznie|co rok|co roku|każdego roku|raz(?:y)? w roku|roczn(?:y|a|e|ą|ego|ej|emu|ych|ym)|${behindMoney}(?:za|na) rok`,
    },
  },
  nl: {
    second: { named: 'seconden?|secunden?', rate: '(?:per|elke|iedere) seconde' },
    minute: { named: 'minuu?t(?:en)?|/min', rate: '(?:per|elke|iedere) minuut' },
    hour: { named: 'uur|uren|uur\\p{L}{1,10}|km/?[hu]|/uur', rate: '(?:per|elk|ieder) uur|/uur|km/?[hu]' },
    day: {
      named: 'dag(?:en)?|dagelijkse?|daags',
      rate: `(?:per|elke|iedere) dag|dagelijkse?|daags|${behindMoney}(?:de|een) dag`,
    },
    week: {
      named: 'week|weken|wekelijkse?|week\\p{L}{1,10}',
      rate: `(?:per|elke|iedere) week|wekelijkse?|${behindMoney}in de week`,
    },
    month: {
      named: 'maand(?:en)?|maandelijkse?|maand(?!ag)\\p{L}{1,10}',
      rate: `(?:per|elke|iedere) maand|maandelijkse?|${behindMoney}in de maand`,
    },
    year: {
      named: 'jaar|jaren|jaarlijkse?|jaar\\p{L}{1,10}',
      rate: '(?:per|elk|ieder) jaar|jaarlijkse?',
    },
  },
  pt: {
    second: { named: 'segundos?', rate: '(?:por|a cada|cada) segundo' },
    minute: { named: 'minutos?|/min', rate: '(?:por|ao|cada) minuto' },
    hour: { named: 'horas?|horári[oa]s?|km/?h|/h', rate: `(?:por|à|cada) hora|${behindMoney}a hora|km/?h|/h` },
    day: {
      named: 'dias?|diári[oa]s?|diariamente',
      rate: `(?:por|ao|cada) dia|todos os dias|diariamente|${behindMoney}diários`,
    },
    week: {
      named: 'semanas?|semana(?:l|is|lmente)',
      rate: '(?:por|à|cada) semana|todas as semanas|semana(?:l|is|lmente)',
    },
    month: {
      named: 'mês|meses|mensa(?:l|is|lmente)|mensalidades?',
      rate: '(?:por|ao|cada) mês|todos os meses|mensa(?:l|is|lmente)',
    },
    year: { named: 'anos?|anua(?:l|is|lmente)', rate: '(?:por|ao|cada) ano|todos os anos|anua(?:l|is|lmente)' },
  },
}
