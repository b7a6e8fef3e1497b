import { byLanguage } from '../../reading/by-language.js'
import { type ClassedWords, compileClasses } from '../../reading/word-classes.js'

/** A dozen and dozens, a hundred or so and hundreds are not the same; a thousand millions are a milliard. */
const [one, many] = [1, 2]
const [ten, hundred, thousand, million] = [10, 100, 1e3, 1e6]

/** The plural of a magnitude, as a value. */
const plural = (magnitude: number) => magnitude * many
const single = (magnitude: number) => magnitude * one

/** Numbers that nobody counted. In small letters, the longest first. */
const words: Readonly<Record<string, ClassedWords>> = {
  de: [
    [plural(hundred * million), 'hunderten? (?:von )?millionen'],
    [plural(ten * million), '(?:zehner|dutzenden?) (?:von )?millionen'],
    [plural(hundred * thousand), 'hunderttausenden?|hunderten? (?:von )?tausenden?'],
    [plural(ten * thousand), 'zehntausenden?|(?:zehner|dutzenden?) (?:von )?tausenden?'],
    [plural(thousand), '(?:aber)?tausenden?|(?:einige|einigen|mehrere|mehreren|ein paar) tausend'],
    [plural(hundred), '(?:aber)?hunderten?|(?:einige|einigen|mehrere|mehreren|ein paar) hundert'],
    [plural(ten), 'dutzenden?'],
    [single(ten), '(?:ein|das|rund ein|gut ein|knapp ein) dutzend'],
    [plural(million * thousand), 'milliarden'],
    [plural(million), 'millionen'],
  ],
  en: [
    [plural(hundred * million), '(?:hundreds of|(?:several|a few|some) hundred) millions?'],
    [plural(ten * million), '(?:tens|dozens) of millions'],
    [plural(hundred * thousand), '(?:hundreds of thousands|(?:several|a few|some|many) hundred thousand)'],
    [plural(ten * thousand), '(?:tens|dozens) of thousands'],
    [plural(thousand), 'thousands|(?:several|a few|some|many|a couple of) thousand'],
    [plural(hundred), 'hundreds|(?:several|a few|some|many|a couple of) hundred'],
    [plural(ten), 'dozens|scores of|tens of|(?:several|a few) dozen'],
    [single(ten), 'a dozen|a score of'],
    [plural(million * thousand), 'billions'],
    [plural(million), 'millions'],
  ],
  fr: [
    [plural(hundred * million), 'centaines de millions'],
    [plural(ten * million), 'dizaines de millions'],
    [plural(hundred * thousand), 'centaines de milliers'],
    [plural(ten * thousand), 'dizaines de milliers'],
    [plural(thousand), 'milliers'],
    [plural(hundred), 'centaines'],
    [plural(ten), 'dizaines|douzaines'],
    [single(thousand), 'un millier'],
    [single(hundred), 'une centaine'],
    [single(ten), 'une (?:petite |bonne )?(?:dizaine|douzaine)'],
    [plural(million * thousand), 'milliards'],
    [plural(million), 'millions'],
  ],
  es: [
    [plural(hundred * million), '(?:cientos|centenares) de millones'],
    [plural(ten * million), '(?:decenas|docenas) de millones'],
    [plural(million * thousand), 'miles de millones|millardos'],
    [plural(hundred * thousand), '(?:cientos|centenares) de miles'],
    [plural(ten * thousand), '(?:decenas|docenas) de miles'],
    [plural(thousand), 'miles|millares|varios miles'],
    [plural(hundred), 'cientos|centenares'],
    [plural(ten), 'decenas|docenas'],
    [single(thousand), 'un millar'],
    [single(hundred), 'un centenar|una centena'],
    [single(ten), 'una (?:decena|docena)'],
    [plural(million), 'millones'],
  ],
  it: [
    [plural(hundred * thousand), 'centinaia di migliaia'],
    [plural(ten * thousand), 'decine di migliaia'],
    [plural(thousand), 'migliaia'],
    [plural(hundred), 'centinaia'],
    [plural(ten), 'decine|dozzine'],
    [single(thousand), 'un migliaio'],
    [single(hundred), 'un centinaio'],
    [single(ten), 'una (?:decina|dozzina)'],
    [plural(million * thousand), 'miliardi'],
    [plural(million), 'milioni'],
  ],
  nl: [
    [plural(hundred * thousand), 'honderdduizenden'],
    [plural(ten * thousand), 'tienduizenden'],
    [plural(thousand), 'duizenden'],
    [plural(hundred), 'honderden'],
    [plural(ten), 'tientallen|dozijnen'],
    [single(ten), 'een (?:tiental|dozijn)'],
    [plural(million * thousand), 'miljarden'],
    [plural(million), 'miljoenen'],
  ],
  pl: [
    [plural(hundred * million), '(?:setk|setek)\\p{L}* milionów|kilkaset milionów'],
    [plural(ten * million), '(?:dziesiątk|dziesiątek)\\p{L}* milionów|kilkadziesiąt milionów'],
    [plural(hundred * thousand), '(?:setk|setek)\\p{L}* tysięcy|kilkaset tysięcy|kilkuset tysięcy'],
    [plural(ten * thousand), '(?:dziesiątk|dziesiątek)\\p{L}* tysięcy|kilkadziesiąt tysięcy|kilkudziesięciu tysięcy'],
    [plural(thousand), 'tysiące|tysięcy|tysiącami|tysiącach|tysiącom'],
    [plural(hundred), 'setki|setek|setkami|setkach|setkom|kilkaset|kilkuset|paręset'],
    [plural(ten), 'dziesiątk\\p{L}+|dziesiątek|kilkadziesiąt|kilkudziesięciu|tuzin(?:y|ów|ami|ach)'],
    [single(ten), 'kilkanaście|kilkunastu|tuzin|tuzina'],
    [plural(million * thousand), 'miliardy|miliardów|miliardami|miliardach'],
    [plural(million), 'miliony|milionów|milionami|milionach'],
  ],
  pt: [
    [plural(million * thousand), 'milhares de milhões|mil milhões|bilhões|biliões'],
    [plural(hundred * thousand), 'centenas de milhares'],
    [plural(ten * thousand), 'dezenas de milhares'],
    [plural(thousand), 'milhares'],
    [plural(hundred), 'centenas'],
    [plural(ten), 'dezenas|dúzias'],
    [single(thousand), 'um milhar'],
    [single(hundred), 'uma centena'],
    [single(ten), 'uma (?:dezena|dúzia)'],
    [plural(million), 'milhões'],
  ],
}

/** What finds a language's magnitudes; null where its words are not known. */
export const magnitudesOf = byLanguage(words, compileClasses)
