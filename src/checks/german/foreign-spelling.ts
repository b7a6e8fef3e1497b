/**
 * Whether a word in small letters is spelt as German words are not: it stands in a German text as part of a foreign name
 * or quotation, and is no German that was left over.
 */
export function looksForeign(word: string): boolean {
  return (
    (signs.test(word) && !verbs.test(word)) ||
    (english.test(word) && !germanClusters.test(word) && !verbs.test(word)) ||
    (endings.test(word) && !germanEndings.test(word)) ||
    (/ing$/.test(word) && !germanPast.test(word))
  )
}

/** `coffee`, `yeti`, `théâtre`: c but in ch and ck, y, and letters with other marks than German ones. */
const signs = /c(?![hk])|y|q(?!u)|[à-ãåæ-ëì-õø-ûýþÿ\u0100-\u024f]/

/** What English writes, or French or Spanish. */
const english =
  /^(?:th|sh|wh|wr)|(?:[ao]ther|[dst]h|sh|que|ed|ee|[aeo]w(?:n|s|er)?|[bcdfgkptz]le)$|igh|ght|ou|oo|oa|oi|ai|ea|ph|[bdfgkmnprtw]ee[dknmpt]/

/** Where a prefix meets a stem, and `dunkle`, `edle`, `üble`, `eitle`, `heikle`. */
const germanClusters =
  /^(?:un|mit|vor|ver|über)?(?:be|ge)[aeio]|^zu[aeiou]|[a-zäöü]b(?:e|ge)a|naiv|etwaig|schied$|(?:unk|^ed|üb|eit|eik)le$|solid|[ek]oid|souver/

/** `anonymisierte`. */
const verbs = /ier(?:t|en|t?e[mnrs]?)$/

const endings = /(?:a|[^e]i|o|u|[^a]us|um|[iao]s)$/

/** `etwa`, `ebenso`, `irgendwo`, `dazu`, `genau`, `warum`, `etwas`, `arbeitslos`. */
const germanEndings =
  /(?:^etwa|(?:eben|genau|sowie|um|wie)so|[dr]swo|ndwo|nstwo|zu|[aä]u|eu|[dhr]um|kaum|stumm|[dglmnrs]los|[lb]os|was|twas|bis|^dreis)$/

/** `ging`, `fing`, `hing` with whatever stands before them, and `gering`. */
const germanPast =
  /(?:^|ab|an|au[fs]|be|ein|ent|er|emp|vor|ver|zu|um|nach|ge|über|unter|durch|los)(?:ging|fing|hing|ring)$/
