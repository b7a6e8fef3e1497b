import type { NegationWords } from './negation-words.js'

/** How English denies. */
export const english: NegationWords = {
  clear: `not, no, never, none, nobody, no-one, noone, nothing, nowhere, neither, nor, without, cannot, *n't`,
  weak: `record, fail*, lack*, refus*, avoid*, hardly, barely, scarcely, rarely, seldom, unable, prevent*, reject*, rul* out,
    exclud*, bans, banned, prohibit*, forbid*, forbad*, stop*, ceas*, absen*, until, unless, far from, devoid,
    zero, *less, *-free, non*, unprecedented, exempt*, spare*, declin*, skip*, boycott*, neglect*, ignor*, forgo*,
    abstain*, refrain*, cancel*, scrap*, waiv*, insufficien*, unab*, uncertain*, unclear*, unknown, unlikely,
    unaware, unaffected, unchanged, unhurt, unharmed, uninjured, unsuccessful*, unnecessar*, unaccept*, unavail*,
    unfit, unfair*, unusual*, undecided, undisputed, unanswered, unattended, unpaid, unpopular*, unreal*,
    unwilling*, unwell, unwelcom*, untouched, untrue, unresolved, unsafe, unsold, unsuit*, unlawful*, unemployed,
    unoppos*, unbeat*, unmatch*, uninhabit*, unidentif*, unconscious*, unjust*, unreliabl*, unsustain*, unthink*,
    unimport*, unconfirm*, unfinish*, unoccup*, unpunish*, unnotic*, unsur*, unprepar*, unprotect*, unpredict*,
    unlimited, unwarrant*, unfound*, unqualif*, impossib*, imposs*, improbab*, imperfect*, impractic*, inab*,
    inaccess*, inaccur*, inaction, inactive*, inadequa*, inadmiss*, incapab*, incomplet*, inconclus*, incorrect*,
    ineffect*, inelig*, inevitab*, insignific*, invalid*, invisib*, irrelev*, irrespons*, irregular*, irreplace*,
    illegal*, illegitim*, implaus*, inconsisten*, incompatib*, infrequent*, indefinit*, deny, denies, denied,
    denying, denial, miss, missed, misses, missing, rather than, instead of, yet to, too late, too little, too few,
    too small, too low, too weak, too short, free of, free from, disagree*, disapprov*, disallow*, disqualif*,
    dispens*, dismiss*, withheld, withhold*, stay away, stayed away, stays away, out of the question, out of reach,
    out of order, out of action, out of work, at large, no-show, a ban, ban on, opposed to, anything but,
    only when, only if, only after, than ever`,
  idioms: `not only, not just, not merely, not simply, not solely, not least, no wonder, no doubt, nothing but, no less,
    no fewer, no more than, not to mention, none other, no sooner, =No., more often than not, whether or not,
    or not, without doubt, without a doubt, no matter, no-fly, no-confidence, no-man's, no later than, not before,
    not until, not infrequently, not without, not uncommon*, no mean, why not, believe it or not,
    last but not least, no longer than, no earlier than`,
}
