import { countingFrom, looseWords, type NumberLanguage, ordinalsFrom, valuedWords } from './number-language.js'

/** Spanish. */
export const spanish: NumberLanguage = {
  cardinals: new Map([
    ['cero', 0],
    ...countingFrom(2, 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis'),
    ...countingFrom(17, 'diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiuna veintidós veintitrés'),
    ...countingFrom(24, 'veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'),
    ...countingFrom(30, 'treinta cuarenta cincuenta sesenta setenta ochenta noventa', 10),
    ...countingFrom(
      100,
      'ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas',
      100,
    ),
    ...valuedWords('veintena:20 treintena:30 quincena:15'),
  ]),
  ones: new Set(['un', 'una', 'uno', 'cada']),
  closingOne: { words: new Set(['un', 'una', 'uno']), by: 'joint' },
  multipliers: new Map(
    valuedWords(
      'cien:100 docena|docenas:12 mil|k:1000 millón|millones|m|mill|mio|mm:1e6 millardo|millardos|mrd:1e9 billón|billones|b:1e12',
    ),
  ),
  many: new Map(
    valuedWords('cientos|centenares|centenar|centena|centenas:100 miles|millares|millar:1000 decenas|decena:10'),
  ),
  loose: new Map([
    ...ordinalsFrom(
      1,
      'primer|primero|primera|primeros|primeras|un|una|uno|único|única segundo|segunda|segundos|segundas tercer|tercero|tercera|terceros cuarto|cuarta|cuartos quinto|quinta|quintos sexto|sexta séptimo|séptima octavo|octava|octavos noveno|novena décimo|décima|décimos undécimo|undécima duodécimo|duodécima decimotercero|decimotercera decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno vigésimo|vigésima',
    ),
    ...ordinalsFrom(
      30,
      'trigésimo|trigésima cuadragésimo|cuadragésima quincuagésimo|quincuagésima sexagésimo|sexagésima septuagésimo|septuagésima octogésimo|octogésima nonagésimo|nonagésima centésimo|centésima|centenario|centenaria',
      10,
    ),
    ...looseWords(
      'medio|media|mitad|semi:0.5,50,30,2,1.5 tercio|tercios:0.3333333333 cuarto|cuartos|cuarta|cuartas:0.25,4,15 terceras:0.3333333333,3 quintas:0.2,5 quintos:0.2,5 décimas:0.1,10 trimestre|trimestral|trimestrales:3,4 semestre|semestral:6,2 ambos|ambas|par|pareja|doble|dobló|duplicado|duplicar|duplicó|dúo|gemelos|dos:2 triple|triplicado|trío:3 cuádruple|cuarteto:4 década|décadas|decenas|decena:10,12 decenio:10 siglo|siglos:100 milenio:1000 semana|semanas:7 quincena:15,14,2 veinteañero:20 treintañero:30 cuarentón:40 cien:100',
    ),
  ]),
  prefixes: [],
  joints: new Set(['y', 'e']),
  halves: new Set(['medio', 'media']),
  quarters: new Set(['cuarto']),
}
