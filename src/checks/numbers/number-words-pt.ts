import { countingFrom, looseWords, type NumberLanguage, ordinalsFrom, valuedWords } from './number-language.js'

/** Portuguese of Europe and Brazil. */
export const portuguese: NumberLanguage = {
  cardinals: new Map([
    ['zero', 0],
    ...countingFrom(2, 'dois|duas três quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze'),
    ...countingFrom(16, 'dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove'),
    ...countingFrom(20, 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa', 10),
    ...countingFrom(
      100,
      'cento duzentos|duzentas trezentos|trezentas quatrocentos|quatrocentas quinhentos|quinhentas seiscentos|seiscentas setecentos|setecentas oitocentos|oitocentas novecentos|novecentas',
      100,
    ),
    ...valuedWords('vintena:20 quinzena:15'),
  ]),
  ones: new Set(['um', 'uma', 'cada']),
  closingOne: { words: new Set(['um', 'uma']), by: 'joint' },
  multipliers: new Map(
    valuedWords(
      'cem:100 dúzia|dúzias:12 mil|k:1000 milhão|milhões|mi|mio|m:1e6 bilhão|bilhões|bi|mrd:1e9 bilião|biliões|trilhão|trilhões|tri:1e12',
    ),
  ),
  many: new Map(valuedWords('centenas|centena:100 milhares|milhar:1000 dezenas|dezena:10')),
  loose: new Map([
    ...ordinalsFrom(
      1,
      'primeiro|primeira|primeiros|primeiras|um|uma|único|única segundo|segunda|segundos|segundas terceiro|terceira|terceiros quarto|quarta|quartos quinto|quinta|quintos sexto|sexta sétimo|sétima oitavo|oitava|oitavos nono|nona décimo|décima|décimos',
    ),
    ...ordinalsFrom(
      20,
      'vigésimo|vigésima trigésimo|trigésima quadragésimo|quadragésima quinquagésimo|quinquagésima sexagésimo|sexagésima septuagésimo|septuagésima octogésimo|octogésima nonagésimo|nonagésima centésimo|centésima|centenário',
      10,
    ),
    ...looseWords(
      'meio|meia|metade:0.5,50,30,2,6,1.5 terço|terços:0.3333333333 quarto|quartos:0.25,4,15 quintos:0.2,5 décimos:0.1,10 trimestre|trimestral:3,4 semestre:6,2 ambos|ambas|par|casal|dobro|duplo|dupla|dobrou|duplicou|duplicar|gémeos|gêmeos:2 triplo|triplicou|trio:3 quarteto:4 década|décadas|dezenas|dezena:10,12 século|séculos:100 milénio|milênio:1000 semana|semanas:7 quinzena:15,14,2',
    ),
  ]),
  prefixes: [],
  joints: new Set(['e']),
  halves: new Set(['meio', 'meia']),
  quarters: new Set(['quarto']),
}
