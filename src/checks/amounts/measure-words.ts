/** A currency or a unit: as people write it behind a number in the languages known best, and what CLDR calls it. */
export type MeasureWords = {
  id: string
  words: string
  sign?: string
  unit?: string
  currency?: string
  /** It may as well go unsaid, as the years of somebody's age: only another in its place is wrong. */
  mayGo?: true
}

/** What a sign before a number can end with. */
export const signEnds = /[€$£¥円₽₺₹₴A-Zr.]/

/** Parts of a currency, and what time is counted in. */
const smallWords: readonly MeasureWords[] = [
  {
    id: 'cent',
    words:
      'cents?|centimes?|céntimos?|cêntimos?|centavos?|centesim[oi]|cent(?:y|ów|a|ach|em|ami)?|цент\\p{L}{0,3}|sent|øre|öre',
    sign: '¢',
  },
  {
    id: 'second',
    words: 'sekunden?|sec(?:ond)?s?|secondes?|segundos?|second[oi]|sekund\\p{L}{0,3}|secunden?|секунд\\p{L}{0,3}',
    unit: 'second',
    mayGo: true,
  },
  {
    id: 'minute',
    words: 'min|minuten?|minutes?|minutos?|minut[oi]|minut\\p{L}{0,3}|минут\\p{L}{0,3}',
    unit: 'minute',
    mayGo: true,
  },
  {
    id: 'hour',
    words: 'stunden?|hours?|hrs?|heures?|horas?|or[ae]|godzin\\p{L}{0,3}|godz\\.?|uren|uur|час\\p{L}{0,3}',
    unit: 'hour',
    mayGo: true,
  },
  {
    id: 'day',
    words:
      'tage?n?|days?|jours?|días?|dias?|giorn[oi]|dni|dnia|dniach|dniami|dniem|dzień|dag(?:en)?|дн(?:я|ей|ями|ях)|день',
    unit: 'day',
    mayGo: true,
  },
  {
    id: 'week',
    words: 'wochen?|weeks?|semaines?|semanas?|settiman[ae]|tygodni\\p{L}{0,3}|tydzień|weken|недел\\p{L}{0,3}',
    unit: 'week',
    mayGo: true,
  },
  {
    id: 'month',
    words: 'monate?n?|months?|mois|mes(?:es)?|mês|mes[ei]|miesi[ąę]c\\p{L}{0,3}|maand(?:en)?|месяц\\p{L}{0,3}',
    unit: 'month',
    mayGo: true,
  },
  {
    id: 'year',
    words:
      'jahre?n?|years?|ans?|années?|años?|anos?|ann[oi]|lat|lata|latach|latami|rok|roku|jaar|jaren|лет|год\\p{L}{0,3}',
    unit: 'year',
    mayGo: true,
  },
]

/** Units of length, weight, area, volume, heat, speed and power. */
export const unitWords: readonly MeasureWords[] = [
  ...smallWords,
  {
    id: 'kmh',
    words:
      "km/[hut]|km/hr|kph|kmph|км/ч|км в час|км/год|km/godz\\.?|kmh|stundenkilometern?|(?:kilom\\p{L}{2,5}|quilómetros?) (?:pro stunde|per hour|an hour|par heure|à l[’']heure|por hora|per uur|na godzinę|all[’']ora|orari)",
    unit: 'kilometer-per-hour',
  },
  {
    id: 'mph',
    words:
      "mph|(?:meilen|miles?|milles|millas|mil|miglia|mijl) (?:pro stunde|per hour|an hour|à l[’']heure|par heure|por hora|na godzinę)",
    unit: 'mile-per-hour',
  },
  {
    id: 'km2',
    words:
      'km²|km2|kmq|km kw\\.?|кв\\.? ?км|quadratkilometern?|square kilomet(?:re|er)s?|kilom[èe]tres? carrés?|kilómetros? cuadrados?|kilometr\\p{L}{0,6} kwadratow\\p{L}{1,3}|chilometri quadrati|vierkante kilometer|quil[óôo]metros? quadrados?',
  },
  {
    id: 'm2',
    words:
      'm²|m2|qm|mq|sq\\.? m|quadratmetern?|square met(?:re|er)s?|m[èe]tres? carrés?|metros? cuadrados?|metr\\p{L}{0,4} kwadratow\\p{L}{1,3}|m kw\\.?|mkw\\.?|кв\\.? ?м|квадратн\\p{L}{1,3} метр\\p{L}{0,3}|metri quadr\\p{L}{1,3}|vierkante meter|metros? quadrados?',
  },
  {
    id: 'm3',
    words:
      'm³|m3|mc|m sześc\\.?|куб\\.? ?м|kubikmetern?|cubic met(?:re|er)s?|m[èe]tres? cubes?|metros? cúbicos?|metr\\p{L}{0,4} sześcienn\\p{L}{1,3}|metri cubi|kubieke meter',
  },
  {
    id: 'km',
    words:
      'km|kilometern?|kilomet(?:re|er)s?|kilomètres?|kilómetros?|kilometr\\p{L}{0,6}|chilometr[oi]|quil[óôo]metros?|км|километр\\p{L}{0,3}',
    unit: 'kilometer',
  },
  {
    id: 'cm',
    words: 'cm|zentimetern?|centimet(?:re|er)s?|centimètres?|centímetros?|centymetr\\p{L}{0,6}|centimetr[oi]',
    unit: 'centimeter',
  },
  {
    id: 'mm',
    words: 'mm|millimetern?|millimet(?:re|er)s?|millimètres?|milímetros?|milimetr\\p{L}{0,6}',
    unit: 'millimeter',
  },
  {
    id: 'm',
    words:
      'm|(?:höhen)?metern?|met(?:re|er)s?|mètres?|metros?|metr(?:y|ów|a|ach|em|ami|om|ow\\p{L}{1,3}|i|o)?|метр\\p{L}{0,3}',
    unit: 'meter',
  },
  {
    id: 'mile',
    words: 'meilen?|miles?|milles|millas?|mil(?:e|i|ami)|migli[ao]|mijl|milhas?|мил[ьия]\\p{L}?',
    unit: 'mile',
  },
  { id: 'foot', words: 'fuß|feet|foot|ft|pieds?|pies?|stóp|stopy|stopa|piedi|voet|pés?', unit: 'foot' },
  {
    id: 'inch',
    words: 'zoll|inch(?:es)?|pouces?|pulgadas?|cal[ei]?|calow\\p{L}{1,3}|pollic[ei]|polegadas?',
    unit: 'inch',
  },
  {
    id: 'kg',
    words:
      'kg|kilogramm|kilos?|kilogram(?:me)?s?|kilogramos?|kilogram\\p{L}{0,6}|chil[io]|chilogramm[io]|quilos?|quilogramas?|кг|килограмм\\p{L}{0,3}',
    unit: 'kilogram',
  },
  {
    id: 't',
    words:
      't|tonnen?|tonnern?|tonnes|tons?|tonners?|toneladas?|ton[aeyę]?|tonach|tonami|tonom|tonow\\p{L}{1,3}|tonnellat[ae]|tun[ayu]?|тонн\\p{L}{0,3}',
    unit: 'tonne',
  },
  {
    id: 'permille',
    words: 'promille|‰|per mille|pour mille|por mil|promil\\p{L}{0,3}|per thousand',
  },
  { id: 'dag', words: 'dag|dkg|dek[ao]|dekagram\\p{L}{0,4}' },
  {
    id: 'g',
    words: 'g|gramm|gram(?:me)?s?|gramos?|gram(?:y|ów|a|ach|ow\\p{L}{1,3})?|gramm[io]|gramas?|грамм\\p{L}{0,3}',
    unit: 'gram',
  },
  {
    id: 'hectare',
    words: 'ha|hektar|hectares?|hectáreas?|hektar\\p{L}{0,6}|ettar[oi]|гектар\\p{L}{0,3}',
    unit: 'hectare',
  },
  { id: 'acre', words: 'acres?|akr\\p{L}{0,3}|acri', unit: 'acre' },
  { id: 'are', words: 'ares?|ar|áreas?|ar(?:y|ów)' },
  { id: 'litre', words: 'l|litern?|lit(?:re|er)s?|litros?|litr\\p{L}{0,6}|литр\\p{L}{0,3}', unit: 'liter' },
  { id: 'gallon', words: 'gallonen?|gallons?|galon\\p{L}{0,4}|gallon[ei]|galões', unit: 'gallon' },
  {
    id: 'fahrenheit',
    words: 'f|°F|℉|(?:grad |degrees? |degrés? |grados? |stopni\\p{L}{0,3} |gradi |graden |graus )?fahrenheit\\p{L}?',
    unit: 'fahrenheit',
  },
  {
    id: 'degree',
    words:
      'c|º ?c|st\\.? ?c|st\\.?|°C|℃|°|grad(?: celsius)?|degrees?(?: celsius)?|degrés?(?: celsius)?|grados?(?: celsius)?|(?:stopni\\p{L}{0,3}|stopień)(?: celsjusza)?|grad[io](?: celsius)?|graden(?: celsius)?|graus?(?: celsius)?|celsius|celsjusza|градус\\p{L}{0,3}',
    unit: 'celsius',
  },
  {
    id: 'kwh',
    words:
      'kwh|kilowattstunden?|kilowatt[ -]?hours?|kilowatt(?:s|-)?heures?|kilovatios?[ -]hora|kilowatogodzin\\p{L}{0,3}|chilowattora|quilowatts?-horas?|kilowattuur',
  },
  {
    id: 'mwh',
    words:
      'mwh|megawattstunden?|megawatt[ -]?hours?|mégawatt(?:s|-)?heures?|megavatios?[ -]hora|megawatogodzin\\p{L}{0,3}|megawattora|megawatts?-horas?|megawattuur',
  },
  {
    id: 'gwh',
    words:
      'gwh|gigawattstunden?|gigawatt[ -]?hours?|gigawatt(?:s|-)?heures?|gigavatios?[ -]hora|gigawatogodzin\\p{L}{0,3}|gigawattora|gigawatts?-horas?|gigawattuur',
  },
  {
    id: 'twh',
    words:
      'twh|terawattstunden?|terawatt[ -]?hours?|térawatt(?:s|-)?heures?|teravatios?[ -]hora|terawatogodzin\\p{L}{0,3}|terawattora|terawatts?-horas?|terawattuur',
  },
  { id: 'barrel', words: 'barrels?|fass|barils?|barril(?:es)?|barile|barili|barył\\p{L}{1,4}|vaten|баррел\\p{L}{1,3}' },
  { id: 'kilowatt', words: 'kW|kilowatt|kilowatts?|kilovatios?|kilowat\\p{L}{0,6}' },
  { id: 'megawatt', words: 'MW|megawatt|m[eé]gawatts?|megavatios?|megawat\\p{L}{0,6}' },
  { id: 'gigawatt', words: 'GW|gigawatt|gigawatts?|gigavatios?|gigawat\\p{L}{0,6}' },
]
