import { describe, expect, test } from '@jest/globals'
import { amounts } from '../../src/checks/amounts.js'

const find = (source: string, language: string, target: string) =>
  amounts.find({ source, target, sourceLanguage: 'de', language })

const wage = 'Der Mindestlohn steigt zum Jahreswechsel auf 13,90 Euro pro Stunde.'
const ticket = 'Für das Ticket müssen Fahrgäste künftig 63 statt 58 Euro im Monat zahlen.'
const cows = 'Jede Kuh gibt 30 Liter Milch am Tag.'
const houses = 'Bis 2035 müssten jährlich 320.000 Wohnungen entstehen.'
const sport = 'Zwei von drei Deutschen treiben einmal pro Woche Sport.'

describe('a rate for another time', () => {
  test.each([
    [wage, 'en', 'The minimum wage will rise to €13.90 a day at the turn of the year.', 'a day'],
    [wage, 'en', 'The minimum wage will rise to €13.90 a year at the turn of the year.', 'a year'],
    [wage, 'en', 'The daily minimum wage will rise to €13.90 at the turn of the year.', 'daily'],
    [wage, 'fr', 'Le salaire minimum passera à 13,90 euros par jour au Nouvel An.', 'par jour'],
    [wage, 'fr', 'Le salaire minimum passera à 13,90 euros la journée au Nouvel An.', 'la journée'],
    [wage, 'es', 'El salario mínimo subirá a 13,90 euros al día en Año Nuevo.', 'al día'],
    [wage, 'es', 'El salario mínimo subirá a 13,90 euros semanales en Año Nuevo.', 'semanales'],
    [wage, 'it', 'Il salario minimo salirà a 13,90 euro al giorno a Capodanno.', 'al giorno'],
    [wage, 'pl', 'Płaca minimalna wzrośnie w nowym roku do 13,90 euro dziennie.', 'dziennie'],
    [wage, 'pl', 'Płaca minimalna wzrośnie w nowym roku do 13,90 euro za dzień.', 'za dzień'],
    [wage, 'nl', 'Het minimumloon stijgt bij de jaarwisseling naar 13,90 euro per dag.', 'per dag'],
    [wage, 'pt', 'O salário mínimo sobe para 13,90 euros por dia no Ano Novo.', 'por dia'],
    [ticket, 'en', 'Passengers will have to pay 63 euros a year, up from 58 euros.', 'a year'],
    [ticket, 'fr', 'Les voyageurs devront payer 63 euros par an au lieu de 58.', 'par an'],
    [ticket, 'es', 'Los pasajeros tendrán que pagar 63 euros anuales en lugar de 58.', 'anuales'],
    [ticket, 'it', 'I passeggeri dovranno pagare 63 euro all’anno invece di 58.', 'all’anno'],
    [ticket, 'pl', 'Pasażerowie zapłacą rocznie 63 euro zamiast 58.', 'rocznie'],
    [ticket, 'nl', 'Reizigers betalen voortaan 63 euro per jaar in plaats van 58.', 'per jaar'],
    [ticket, 'pt', 'Os passageiros terão de pagar 63 euros por ano em vez de 58.', 'por ano'],
    [cows, 'en', 'Each cow gives 30 litres of milk per week.', 'per week'],
    [cows, 'pl', 'Każda krowa daje 30 litrów mleka tygodniowo.', 'tygodniowo'],
    [houses, 'en', '320,000 homes would have to be built every month until 2035.', 'every month'],
    [houses, 'es', 'Hasta 2035 deberían construirse 320.000 viviendas al mes.', 'al mes'],
    [houses, 'pl', 'Do 2035 roku powinno powstawać 320 tys. mieszkań miesięcznie.', 'miesięcznie'],
    [sport, 'en', 'Two in three Germans do sport once a month.', 'a month'],
    [sport, 'fr', 'Deux Allemands sur trois font du sport une fois par mois.', 'par mois'],
    [sport, 'pl', 'Dwóch na trzech Niemców raz w miesiącu uprawia sport.', 'raz w miesiącu'],
    ['Der Stundenlohn liegt bei 12 Euro.', 'en', 'The daily wage is €12.', 'daily'],
    ['Das Boot fuhr 12 Kilometer pro Stunde.', 'fr', 'Le bateau faisait 12 kilomètres par jour.', '12 kilomètres'],
    ['Mit 92 Jahren dirigiert er zweimal pro Woche.', 'en', 'At 92 years of age he conducts twice a year.', 'a year'],
    ['Mit 92 Jahren dirigiert er zweimal pro Woche.', 'pl', 'Mając 92 lata, dyryguje dwa razy rocznie.', 'rocznie'],
    ['Sie bekommt 56,10 Euro mehr im Monat.', 'en', 'She will get an extra €56.10 a year before tax.', 'a year'],
    ['Er zahlt seit 1. Mai 8 Euro pro Stunde.', 'en', 'He has paid €8 a day since 1 May.', 'a day'],
    ['Der Lohn steigt auf 8 Euro pro Stunde.', 'en', 'Wages will rise to €8 a day on 1 January.', 'a day'],
  ])('is found: %s (%s) %s', (source, language, target, wrong) => {
    const findings = find(source, language, target)

    expect(findings.map(({ targetSpan }) => target.slice(...(targetSpan ?? [])))).toEqual([wrong])
  })
})

describe('a rate for the same time', () => {
  test.each([
    [wage, 'en', 'The minimum wage will rise to €13.90 an hour at the turn of the year.'],
    [wage, 'en', 'The hourly minimum wage will rise to €13.90 on New Year’s Day.'],
    [wage, 'en', 'The minimum wage will rise to €13.90/hour at the turn of the year.'],
    [wage, 'en', 'The minimum wage will rise to €13.90 on New Year’s Day.'],
    [wage, 'fr', 'Le salaire minimum passera à 13,90 euros de l’heure au 1er janvier.'],
    [wage, 'fr', 'Le salaire horaire minimum passera à 13,90 euros le jour de l’An.'],
    [wage, 'fr', 'Le salaire minimum passera à 13,90 € l’heure en début d’année.'],
    [wage, 'es', 'El salario mínimo subirá a 13,90 euros la hora con el cambio de año.'],
    [wage, 'es', 'El salario mínimo por hora subirá a 13,90 euros el día de Año Nuevo.'],
    [wage, 'it', 'Il salario minimo salirà a 13,90 euro l’ora a inizio anno.'],
    [wage, 'it', 'La paga oraria minima salirà a 13,90 euro a inizio anno.'],
    [wage, 'pl', 'Płaca minimalna wzrośnie z początkiem roku do 13,90 euro za godzinę.'],
    [wage, 'pl', 'Minimalna stawka godzinowa wzrośnie z początkiem roku do 13,90 euro.'],
    [wage, 'nl', 'Het minimumloon stijgt bij de jaarwisseling naar 13,90 euro per uur.'],
    [wage, 'nl', 'Het minimumuurloon stijgt bij de jaarwisseling naar 13,90 euro.'],
    [wage, 'pt', 'O salário mínimo sobe para 13,90 euros à hora no início do ano.'],
    [ticket, 'en', 'Passengers will have to pay 63 euros monthly, up from 58 euros.'],
    [ticket, 'en', 'Passengers will have to pay a monthly 63 euros, up from 58 euros a year ago.'],
    [ticket, 'es', 'Los pasajeros tendrán que pagar 63 euros mensuales en lugar de 58.'],
    [ticket, 'pl', 'Pasażerowie zapłacą 63 euro miesięcznie zamiast 58.'],
    [ticket, 'nl', 'Reizigers betalen voortaan 63 euro in de maand in plaats van 58.'],
    [cows, 'en', 'Each cow gives 30 litres of milk daily.'],
    [cows, 'en', 'Each cow’s daily yield is 30 litres of milk.'],
    [houses, 'en', 'By 2035, 320,000 homes would have to be built annually.'],
    [houses, 'fr', 'D’ici 2035, il faudrait construire 320 000 logements par an.'],
    ['Der Jahresbericht nennt drei Unfälle pro Tag.', 'en', 'The annual report lists three accidents daily.'],
    ['Der Jahresbericht nennt drei Unfälle pro Tag.', 'en', 'The annual report lists three accidents.'],
    ['Zweimal im Jahr tagt der Rat.', 'en', 'The council meets every six months.'],
    ['Er läuft sechsmal pro Woche.', 'en', 'He runs six days a week.'],
    ['Der Bus fährt stündlich.', 'pl', 'Autobus jeździ co 60 minut.'],
    ['Der Bus fährt stündlich.', 'es', 'El autobús pasa una vez por hora.'],
    ['Er fuhr 80 Kilometer pro Stunde.', 'fr', 'Il roulait à 80 km/h.'],
    ['Er fuhr 80 Kilometer pro Stunde.', 'en', 'He was doing 80 kph a day later.'],
    ['Sie zahlt 40 Euro pro Monat.', 'en', 'She paid 40 euros for a year.'],
    ['2 Millionen Euro im Jahr 2024.', 'en', '€2 million in 2024, spent on a daily paper.'],
    ['Tabletten nimmt er täglich um acht Uhr.', 'en', 'He takes pills at eight o’clock.'],
    ['Er zahlt 8 Euro pro Stunde oder 60 Euro am Tag.', 'en', 'He pays €8 an hour or €60 a day.'],
    ['Sie zahlt 40 Euro pro Monat.', 'sv', 'Hon betalar 40 euro om året.'],
  ])('raises no alarm: %s (%s) %s', (source, language, target) => {
    expect(find(source, language, target)).toEqual([])
  })
})
