import { not, type Opposite } from './opposite.js'

/** How much, how many, how often, how far and how long something is not, where its opposite has a word of its own. */
export const oppositeMeasures: readonly Opposite[] = [
  {
    german: '(?:nicht|keine) lange|(?:nicht|kein) _(?:zöger|gezögert)|nicht lange fackel|kurzerhand',
    told: {
      en: 'soon, quick*, prompt*, swift*, short*, brief*, immediate*, before long, fast, in no time, rapid*',
      fr: 'vite, rapid*, bientôt, prompt*, court*, aussitôt, immédiat*, peu de temps',
      es: 'pronto, rápid*, enseguida, inmediat*, breve*, poco, veloz*',
      pl: 'wkrótce, szybk*, natychmiast*, prędko, krótk*, zaraz, niebawem, od razu',
    },
  },
  {
    german: 'fehl(?:t|te) _nicht viel|nicht viel _fehl|um ein haar|viel _nicht gefehlt',
    told: {
      en: 'almost, nearly, close to, came close, narrowly, all but',
      fr: 'presque, failli, faillit, de justesse, manqué de, près de, à deux doigts',
      es: 'casi, a punto, por poco, faltó poco',
      pl: 'niemal, prawie, omal, mało, niewiele, blisko',
    },
  },
  {
    german: 'nicht (?:alle tage|jeden tag|oft|häufig|immer)',
    told: {
      en: 'rare*, seldom, occasional*, sometimes, uncommon, unusual*, once in a while, only',
      fr: 'rare*, parfois, occasionn*, peu',
      es: 'rara*, raro*, a veces, pocas, ocasion*, excepcional*',
      pl: 'rzadk*, czasami, czasem, niekiedy, niecodzien*, sporadycz*',
    },
  },
  {
    german: '(?:nicht|nicht nur|nicht bloß) erst seit|nicht neu|nichts neues|nicht zum ersten',
    told: {
      en: 'long, longer, old, for years, for some time, familiar, once again, again, before, already',
      fr: 'longtemps, longue date, ancien*, vieux, vieille, déjà, connu*, encore',
      es: 'tiempo, años, viejo*, vieja*, ya, otra vez, conocid*, de nuevo',
      pl: 'od dawna, dawn*, star*, już, znan*, znowu, ponown*, od lat',
    },
  },
  {
    german: '(?:nicht|nie) (?:rechtzeitig|pünktlich|früh genug)',
    told: {
      en: 'late, latecomer*, too late, behind schedule, delay*, overdue',
      fr: 'retard*, tard, tardi*',
      es: 'tarde, retras*, demor*, con retraso',
      pl: 'spóźn*, opóźn*, za późno, późn*',
    },
  },
  {
    german: '(?:keine?|null) _(?:tore?|treffer)|tore? _keine',
    told: {
      en: 'goalless, scoreless, nil, clean sheet',
      fr: 'vierge, nul et vierge',
      es: 'sin goles, cero, en blanco',
      pl: 'bezbramkow*, do zera',
    },
  },
  {
    german: 'nicht weit|unweit|nicht fern',
    told: {
      en: 'near*, close*, short distance, vicinity, around the corner',
      fr: 'près, proche*, proximité, à deux pas, à côté',
      es: 'cerca*, próxim*, poca distancia, a pocos, junto',
      pl: 'niedaleko, blisko, pobliż*, opodal, tuż, nieopodal',
    },
  },
  {
    german: 'nicht der einzige|nicht die einzige|nicht das einzige|nicht allein',
    told: {
      en: 'one of, among, other*, too, also, several, as well',
      fr: "d'autres, autre*, aussi, parmi, l'un*, également, plusieurs",
      es: 'otro*, otra*, también, entre, uno de, una de, vari*',
      pl: 'inn*, też, także, również, wśród, jedn*, kilk*',
    },
  },
  {
    german: 'solange _nicht|nicht _(?:vorliegt|vorliegen|da ist)',
    told: {
      en: 'until, till, pending, on hold, while, awaiting',
      fr: "jusqu'*, tant que, en attendant, attente, avant",
      es: 'hasta*, mientras, a la espera, pendient*, antes',
      pl: 'do czasu, dopóki, póki, aż, oczekiw*',
    },
  },
  {
    german: 'keine?n? (?:kinder|eltern|wohnung|obdach|arbeit|job|stimme)',
    told: {
      en: 'childless, orphan*, homeless, unemployed, jobless, *less',
      fr: 'sans, orphelin*, chôm*',
      es: 'sin, huérfan*, desemplead*, en paro',
      pl: 'bezdzietn*, bezdomn*, bezrobotn*, sierot*',
    },
  },
  {
    german: 'so schnell _nicht|nicht so (?:schnell|bald)',
    told: {
      en: 'unlikely, take time, a while, long',
      fr: 'longtemps, temps, tard*',
      es: 'tardar*, tiempo, largo',
      pl: 'długo, czas*',
    },
  },
  {
    german: '(?:reicht|reichen|reichte|genügt|langt) _nicht|nicht (?:aus|genug|genügend|ausreichend|gedeckt)',
    told: {
      en: 'too little, too few, insufficien*, short*, scarce, inadequa*, lack*, low',
      fr: 'manqu*, insuffis*, trop peu, pénurie, juste*',
      es: 'escas*, falta*, insufic*, poc*, corto*',
      pl: 'brak*, mało, niewystarcz*, niedobór*, niedostat*, szczupł*',
    },
  },
  {
    german: 'mehr (?:als _)?(?:war|ist|wäre) nicht drin|mehr _nicht (?:drin|heraus|möglich)|nicht mehr (?:drin|heraus)',
    told: {
      en: 'best, only, settle*, content, limit, most, at most',
      fr: 'content*, seul*, mieux, limit*, maximum, au plus',
      es: 'conform*, solo, máxim*, content*, limit*, tope',
      pl: 'zadowol*, tylko, najwyżej, jedynie, maksym*',
    },
  },
  {
    german: 'nicht (?:teuer|hoch|groß|viel|viele|stark|laut|schnell|weit|breit)(?!\\p{L})',
    told: {
      en: 'cheap*, low*, small*, few, little, weak*, quiet*, slow*, short*, narrow*, moderate*, limited, modest*',
      fr: 'peu, bas*, petit*, faible*, modér*, lent*, limité*, modest*, bon marché, étroit*',
      es: 'poc*, baj*, pequeñ*, débil*, moder*, lent*, limitad*, barat*, modest*, escas*',
      pl: 'mał*, nisk*, tani*, słab*, niewiel*, woln*, umiarkow*, skromn*, ograniczon*',
    },
  },
  {
    german: `${not} (?:schlechter|weniger|geringer|kleiner|schwächer|langsamer|besser|stärker|größer|anders) als`,
    told: {
      en: 'as … as, equal*, same, match*, on a par, no worse',
      fr: 'tout aussi, aussi, autant, même*, égal*, pareil*',
      es: 'tan, tanto, tanta, igual*, mismo*, misma*',
      pl: 'tak samo, równie, równ*, tyle samo, jak i',
    },
  },
  {
    german: 'keine?n? (?:zwei|drei|vier|fünf|sechs|zehn|zwanzig|dreißig|hundert|\\d+)(?!\\p{L})',
    told: {
      en: 'less than, under, fewer, within, barely, just',
      fr: 'moins, à peine',
      es: 'menos, apenas',
      pl: 'mniej niż, niespełna, niecał*, ledwie, ledwo',
    },
  },
]
