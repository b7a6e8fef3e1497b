/**
 * German abbreviations by what may come behind them. Written in small letters without spaces
 * (`z.b.`), unless a capital makes the difference (`a.D.`); a newsroom adds its own here.
 */

/** Something always follows: a name, a number, a noun. No sentence ends with these. */
export const neverLast = words(`
  dr. prof. fa. fam. gebr. hl. wwe. ldkr. lkr. krs. zit. wörtl. mündl. schriftl. telef. geg. hr. hrn. frl. dipl. ing. dipl.-ing. mag. rer. habil. hon. pfr. rev. msgr. st. skt. ste. kard. sr.exz. bgm. obgm. stv. stellv.
  maj. hptm. ltn. lt. gem. z.b. d.h. i.d.r. u.a. u.u. z.t. z.zt. z.z. zzt. v.a. i.e. m.e. o.g. s.o. s.u. i.w. i.a. i.s.v. i.s.d. i.v.m. i.h.v. i.r.d. i.z.m. i.b.a.
  m.w. b.a.w. b.z.w. bzw. bspw. beispielsw. sog. sogen. vgl. ca. zirka. rd. mind. mindest. höchst. durchschn. evtl. event. ggf. ggfs. gegebenenf. insb. insbes. bes.
  inkl. einschl. exkl. ausschl. zzgl. abzgl. vorauss. vermutl. angebl. mutmaßl. ehem. em. emer. geb. gesch. verh. verw. verst. gest. gegr. i.r. i.a. i.v. a.a. ggü. bez. betr. hinsichtl. bezügl. einschließl.
  az. nr. nrn. nos. tel. ziff. rn. rdnr. rz. bd. bde. hrsg. hg. red. verf. übers. anm. fn. jg. dass. ebd.
  röm. lat. griech. engl. frz. franz. dt. dtsch. ital. span. poln. russ. türk. amerik. brit. österr. schweiz. europ. kath. ev. evang. prot. jüd. islam. städt. staatl. kgl. königl. kaiserl. bayer. bayr. sächs. preuß. hess. württ. nieders. westf. rhein.
  nördl. südl. östl. westl. nordöstl. nordwestl. südöstl. südwestl. allg. eigtl. entspr. erg. urspr. spez. gez. gepl. versch. div. einz. öff. öffentl. jährl. monatl. tägl. wöchentl. stdl. zus. zw. lfd. ung. ungef. vorm. nachm.
  o.d. a.d. i.d. b.d. v.d. a.d.d. i.br. a.o. ao. a.k.a. z.hd. z.hdn. s.a. vs. op. opus. bgbl. bundesges. lic. priv.-doz. doz. akad. kfm. techn. wiss.
`)

/** A name, a unit's noun or a place may follow, or the sentence is over: what comes next decides. */
export const mayBeLast = words(`
  fr. min. med. phil. jur. pkt. ew. einw. nds. thür. schw. a.D. e.v. i.r. co. inc. ltd. corp. bros. mio. mrd. bio. tsd. str. hbf. bhf. dtl. jr. jun. sen. sr. jan. feb. febr. mär. apr. jul. jun. aug. sep. sept. okt. nov. dez.
  mo. di. mi. do. sa. so. std. stdn. sek. f. ff. a.m. a.rh. a.n. a.i. a.s. a.l. b.b. i.br. i.b. o.t. v.d.h. v.d.höhe. u.s.a. u.s. u.k. u.n. d.c. l.a. n.y. univ. inst. abt. ges.
  mwst. ust. stk. pl. plz. mtl. p.p. p.a. p.m. c.t. s.t. d.j. d.m. d.l.j. v.j. l.j. vj. lj. n.n. o.j. o.o. kl. gr. ver. verl. aufl. ausg. bll. s.w. op.cit. m.a. b.a. b.sc. m.sc. ph.d. ll.m. ll.b. d.d. dgl. pos. rep. sen. gouv. abg. präs. vors. geschf.
`)

/** Only a number makes these an abbreviation; else they are words: Art. 5, aber „dieser Art.“ */
export const beforeNumber = words('abs. art. artt. kap. abb. tab. vers. fax. mobil. max. taf. bild. satz. gen. ex.')

/** Nothing of the same sentence follows with a capital letter. */
export const oftenLast = words(`
  usw. etc. usf. u.v.m. u.v.a. u.v.a.m. u.a.m. o.ä. u.ä. n.v. n.e. u.dgl. o.dgl. u.s.w. u.s.f. jh. jhd. jhdt. jahrh. jhs. v.chr. n.chr. chr. v.u.z. n.u.z. uvm. uva. oä. m.w.n. vh. uhr. proz. r.i.p. et.al. pp.
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
