import type { MeasureWords } from './measure-words.js'

/** Currencies of one name count as one: a `Dollar` seldom says whose it is. Signs may also stand before a number. */
export const currencyWords: readonly MeasureWords[] = [
  { id: 'euro', words: 'euros?|eura|eurow\\p{L}{1,3}|евро|євро|ευρώ|ユーロ|欧元', sign: '€|EUR', currency: 'EUR' },
  {
    id: 'dollar',
    words:
      'dollars?|d[óo]lar\\p{L}{0,5}|dollar[oi]|dol\\.?|dollár\\p{L}{0,4}|dollari\\p{L}{1,4}|долл?ар\\p{L}{0,3}|δολ[αά]ρι\\p{L}{0,2}|米?ドル|美元',
    sign: '(?:US|CA|AU|C|A|NZ|HK)?\\$|USD|CAD|AUD',
    currency: 'USD',
  },
  {
    id: 'pound',
    words:
      'pfund|pfünd(?:ig\\p{L}{0,2}|er\\p{L}?)|pounds?|livres?|libras?|funt\\p{L}{0,6}|sterlin[ae]|pond|фунт\\p{L}{0,3}|font\\p{L}{0,4}|lbs?',
    sign: '£|GBP',
    currency: 'GBP',
  },
  {
    id: 'franc',
    words: 'franken|francs?|frank\\p{L}{0,4}|franch?[io]|francos?|франк\\p{L}{0,3}',
    sign: 'CHF|SFr\\.?|Fr\\.',
    currency: 'CHF',
  },
  {
    id: 'zloty',
    words: 'zlot[yi]\\p{L}{0,3}|złot\\p{L}{1,4}|eslotis?|zł|злот\\p{L}{0,3}',
    sign: 'PLN',
    currency: 'PLN',
  },
  { id: 'yen', words: 'yen(?:s|es)?|jen(?:y|ów|a|ach)?|ienes?|иен\\p{L}{0,3}', sign: '[¥円]|JPY', currency: 'JPY' },
  {
    id: 'crown',
    words:
      'kronen?|kroner|crowns?|krono?r?|couronnes?|coronas?|koron\\p{L}{0,3}|korun\\p{L}{0,3}|corone|coroas?|kč|крон\\p{L}{0,3}',
    sign: 'CZK|SEK|NOK|DKK',
    currency: 'CZK',
  },
  {
    id: 'rouble',
    words: 'rubel\\p{L}{0,2}|rou?bles?|rubl\\p{L}{1,3}|roebels?|рубл\\p{L}{1,3}',
    sign: '₽|RUB',
    currency: 'RUB',
  },
  { id: 'lira', words: 'lira|liras|livres? turques?|lir[aey]?|лир\\p{L}{0,3}', sign: '₺|TRY', currency: 'TRY' },
  { id: 'yuan', words: 'yuan\\p{L}{0,3}|renminbi|juan\\p{L}{0,3}|юан\\p{L}{0,3}', sign: 'CNY', currency: 'CNY' },
  {
    id: 'forint',
    words: 'forint\\p{L}{0,5}|fiorin[oi] ungheres[ei]|форинт\\p{L}{0,3}|φιορίνι\\p{L}{0,2}',
    sign: 'HUF',
    currency: 'HUF',
  },
  {
    id: 'hryvnia',
    words: 'hrywn\\p{L}{1,3}|griwn\\p{L}{1,3}|hryvnias?|hřiv(?:en|n\\p{L}{1,3})|гривень|гривн\\p{L}{1,3}',
    sign: '₴|UAH',
    currency: 'UAH',
  },
  { id: 'leu', words: 'lei', sign: 'RON', currency: 'RON' },
  { id: 'real', words: 'reais', sign: 'R\\$|BRL', currency: 'BRL' },
  { id: 'rupee', words: 'rupien?|rupees?|roupies?|rupias?|rupi[ei]|рупи\\p{L}{0,3}', sign: '₹|INR', currency: 'INR' },
]
