import type { DoubtWords } from './doubt-words.js'

/** Portuguese words of reporting and doubt; the conditional is one of its ways to report. */
export const portuguese: DoubtWords = {
  said: `segundo, de acordo com, conforme, na opinião, nas palavras, no entender, na avaliação, disse, diz, dizem,
    disseram, dizia, diziam, dito, dita, dizer, dizendo, declar*, afirm*, explic*, anunci*, indic*, precis*,
    assegur*, garant*, acrescent*, adiant*, salient*, sublinh*, destac*, ressalt*, frisou, fris*, realç*, relat*,
    report*, advert*, alert*, avis*, acus*, critic*, denunci*, reprov*, lament*, queix*, exig*, reclam*, pediu,
    solicit*, apel*, receio*, esper*, acredit*, pens*, opin*, consider*, estim*, julg*, supõ*, supost*, prev*,
    suger*, mostr*, revel*, constat*, confirm*, desment*, nega, negam, negou, negaram, nego*, rejeit*, duvid*,
    promet*, admit*, reconhec*, escrev*, escrit*, mencion*, descrev*, record*, lembr*, testemunh*, argument*,
    aleg*, justific*, convenc*, convicção, impressão, rumor*, boato*, pergunt*, question*, propô*, propost*,
    propôs, recomend*, aconselh*, conclu*, fonte*, respond*, insist*, sustent*, defend*, apont*, observ*,
    porta-voz, fal*, ameaç*, refer*, contou, contaram, conta, contam, notou, notaram, teme, temem, temia*, temor*,
    por lei, acha, acham, achou, achava*, citou, cita, citando, pedido, pediram, pede, pedem, versão de, sondagem,
    pesquisa, estudo, informou, informa, informam, informaram, informado, comunicou, comunica, comunicado,
    comunicaram`,
  hearsay: `teria, teriam, seria, seriam, estaria, estariam, haveria, poderia, poderiam, deveria, deveriam, *ria, *riam, supost*, alegad*, alegadamente, diz-se, dizem que, acredita-se, ao que parece, consta, aparent*,
    acus*, suspeit*, presum*, rumor*, boato*, terá, terão, deve ter, devem ter, ao que tudo indica`,
  alleged: `supost*, alegad*, aleg*, presum*, suspeit*, acus*, pretens*, arguid*, investig*, provável*, provavel*, possível*, possivel*, aparent*, teria, teriam, seria, seriam, ao que parece, indiciad*, chamad*, réu*,
    dito, *ria, *riam, terá, terão`,
  seems: `aparent*, ao que parece, ao que tudo indica, pelos vistos, pelo visto, parece*, parec*, evident*, obviam*, claram*, manifest*, visivelm*, provavel*, presumivel*, teria, teriam, *ria, *riam, indício*, terá, terão, alegad*, supost*`,
  perhaps: `talvez, possivel*, possível, possíve*, provavel*, prováve*, provável, porventura, pode, podem, poderá*, poderia*, eventual*, quiçá, potencial*, presumivel*, *ria, *riam, estim*, acredit*, dever*, deve, devem, risco, supost*, presum*, terá, terão`,
  unconfirmed: 'confirm*, verific*, comprov*, corrobor*, por confirmar',
  meant: `deve, devem, deverá*, deveria*, dever*, devia*, para, vai, vão, ia, tem de, têm de, tem que, têm que, há de, pretend*, visa*, objetivo, quer, querem, prev*, destin*, plane*, será*, a, que, permit*, serv*, terá, terão, *rá, *rão, de`,
}
