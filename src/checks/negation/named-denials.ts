/** What German names beside its "not" where one word of another language says both: `nicht vermeiden` is `inevitable`. */
export const named = {
  avoid: /vermeid|vermied|umgeh|verhinder|abwend|entkomm|entgeh|aufhalt|führt|herum|vorbei|ausbleib|ausblieb/i,
  spare: /entbehr|verzicht|wegzudenk|wegdenk|fehl|miss|ohne/i,
  doubt: /zweifel|frage|leugn|bestr[ei]|abstr[ei]|abzustr|verneint/i,
  oppose: /gegenstimm|stimme|enthalt|widers|dagegen/i,
  stir: /regung|rühr|beirr|beeindruck|erschütter|gefühl|miene/i,
  less: /nicht (?:einmal|mal|ganz)/i,
  before:
    /(?:^|[^a-zäöüß])(?:nie|niemals|keine?[mnrs]?)(?![a-zäöüß])[^.!?]{0,60}(?:zuvor|vorher|so |mehr|höher|größer|als)/i,
} as const
