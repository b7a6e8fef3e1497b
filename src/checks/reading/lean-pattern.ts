/**
 * The letters of all living scripts in a few dozen ranges. Unicode knows more than six hundred, and it takes the
 * engine milliseconds to compile them, for each of the many places where a pattern asks for a letter.
 */
const letters =
  'A-Za-z\\u00aa\\u00b5\\u00ba\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02ff\\u0370-\\u037d\\u037f\\u0386\\u0388-\\u0481' +
  '\\u048a-\\u0559\\u0560-\\u0588\\u05d0-\\u05f2\\u0620-\\u065f\\u066e-\\u06d3\\u06d5-\\u06ef\\u06fa-\\u06ff\\u0710-\\u07bf' +
  '\\u0900-\\u0963\\u0971-\\u09e5\\u09fc-\\u0a65\\u0a70-\\u0ae5\\u0af9-\\u0b65\\u0b70-\\u0be5\\u0c00-\\u0c65\\u0c80-\\u0ce5' +
  '\\u0cf1-\\u0d65\\u0d7a-\\u0de5\\u0e01-\\u0e3a\\u0e40-\\u0e4e\\u0e81-\\u0ece\\u0f40-\\u0fbc\\u1000-\\u103f\\u1050-\\u108e' +
  '\\u10a0-\\u10fa\\u10fc-\\u135f\\u1780-\\u17d3\\u1820-\\u18aa\\u1e00-\\u1fbc\\u1fbe\\u1fc2-\\u1fcc\\u1fd0-\\u1fdb' +
  '\\u1fe0-\\u1fec\\u1ff2-\\u1ffc\\u2c00-\\u2dff\\u3005-\\u3006\\u3031-\\u3035\\u3041-\\u309a\\u309d-\\u309f\\u30a1-\\u30fa' +
  '\\u30fc-\\u318e\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\ua48c\\ua640-\\ua69f\\ua720-\\ua7ff\\uac00-\\ud7fb\\uf900-\\ufb28' +
  '\\ufb2a-\\ufdfb\\ufe70-\\ufefc\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{20000}-\\u{323af}'

const marks =
  '\\u0300-\\u036f\\u0483-\\u0489\\u0591-\\u05c7\\u064b-\\u065f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20f0'

const figures =
  '0-9\\u00b2\\u00b3\\u00b9\\u00bc-\\u00be\\u0660-\\u0669\\u06f0-\\u06f9\\u0966-\\u096f\\u2070-\\u2089\\u2150-\\u2189\\uff10-\\uff19'

/** The letters, marks and figures of all living scripts, as a class of a pattern lists them. */
export const ranges: Readonly<Record<'L' | 'M' | 'N', string>> = { L: letters, M: marks, N: figures }

/** The same pattern, asking for letters, marks and figures by ranges that are quickly compiled. It has to have the flag `u`. */
export function lean({ source, flags }: RegExp): RegExp {
  return new RegExp(leanSource(source), flags)
}

/** What `lean` makes of a pattern that is put together. The Swiss write „heisst“, so what asks for an ß takes both. */
export function leanSource(source: string): string {
  let isInClass = false
  return source.replace(/\\p\{([LMN])\}|\\.|[[\]ß]/gsu, (sign, kind: 'L' | 'M' | 'N' | undefined) => {
    if (sign === '[') isInClass = true
    if (sign === ']') isInClass = false
    if (sign === 'ß') return isInClass ? sign : '(?:ß|ss)'
    const range = kind && ranges[kind]
    return range ? (isInClass ? range : `[${range}]`) : sign
  })
}
