import { describe, expect, test } from '@jest/globals'
import { numbers } from '../../src/checks/numbers.js'

const find = (source: string, language: string, target: string) =>
  numbers.find({ source, target, sourceLanguage: 'de', language })

const rate = 'Die EZB senkte den Einlagensatz um 25 Basispunkte auf 2,0 Prozent.'

describe('basis points', () => {
  test.each([
    ['en', 'The ECB cut the deposit rate by 25 basis points to 2.0 percent.'],
    ['en', 'The ECB cut the deposit rate by 25bps to 2.0%.'],
    ['en', 'The ECB made a 25-basis-point cut to the deposit rate, to 2.0 percent.'],
    ['en', 'The ECB cut the deposit rate by 0.25 percentage points to 2.0 percent.'],
    ['en', 'The ECB cut the deposit rate by a quarter of a point to 2.0 percent.'],
    ['en', 'The ECB cut the deposit rate by a quarter of a percentage point to 2.0 percent.'],
    ['en', 'The ECB cut the deposit rate by a quarter point to 2.0 percent.'],
    ['fr', 'La BCE a abaissé son taux de dépôt de 25 points de base, à 2,0 %.'],
    ['fr', 'La BCE a abaissé son taux de dépôt de 25 pb, à 2,0 %.'],
    ['fr', 'La BCE a abaissé son taux de dépôt d’un quart de point, à 2,0 %.'],
    ['es', 'El BCE bajó la tasa de depósito 25 puntos básicos, hasta el 2 %.'],
    ['es', 'El BCE bajó la tasa de depósito 25 p.b., hasta el 2 %.'],
    ['es', 'El BCE bajó la tasa de depósito 0,25 puntos porcentuales, hasta el 2 %.'],
    ['es', 'El BCE bajó la tasa de depósito un cuarto de punto, hasta el 2 %.'],
    ['it', 'La Bce ha tagliato il tasso sui depositi di 25 punti base al 2,0 per cento.'],
    ['pl', 'EBC obniżył stopę depozytową o 25 punktów bazowych do 2,0 proc.'],
    ['pl', 'EBC obniżył stopę depozytową o 25 pb do 2,0 proc.'],
    ['pl', 'EBC obniżył stopę depozytową o 0,25 pkt proc. do 2,0 proc.'],
    ['nl', 'De ECB verlaagde de depositorente met 25 basispunten tot 2,0 procent.'],
    ['pt', 'O BCE reduziu a taxa de depósito em 25 pontos base, para 2,0%.'],
    ['pt', 'O BCE reduziu a taxa de depósito em 25 pontos-base, para 2,0%.'],
    ['sv', 'ECB sänkte inlåningsräntan med 25 räntepunkter till 2,0 procent.'],
    ['ru', 'ЕЦБ снизил депозитную ставку на 25 базисных пунктов до 2,0 процента.'],
  ])('may be told so in %s: %s', (language, target) => {
    expect(find(rate, language, target)).toEqual([])
  })

  test.each([
    ['en', 'The ECB cut the deposit rate by 25 percentage points to 2.0 percent.'],
    ['en', 'The ECB cut the deposit rate by 25 percent to 2.0 percent.'],
    ['en', 'The ECB cut the deposit rate by 0.25 basis points to 2.0 percent.'],
    ['en', 'The ECB cut the deposit rate by 50 basis points to 2.0 percent.'],
    ['fr', 'La BCE a abaissé son taux de dépôt de 25 points de pourcentage, à 2,0 %.'],
    ['es', 'El BCE bajó la tasa de depósito 25 puntos porcentuales, hasta el 2 %.'],
    ['es', 'El BCE bajó la tasa de depósito un 25 %, hasta el 2 %.'],
    ['it', 'La Bce ha tagliato il tasso sui depositi di 25 punti percentuali al 2,0 per cento.'],
    ['pl', 'EBC obniżył stopę depozytową o 25 punktów procentowych do 2,0 proc.'],
    ['nl', 'De ECB verlaagde de depositorente met 25 procentpunt tot 2,0 procent.'],
    ['pt', 'O BCE reduziu a taxa de depósito em 25 pontos percentuais, para 2,0%.'],
  ])('are not what stands in %s: %s', (language, target) => {
    expect(find(rate, language, target)).toHaveLength(1)
  })

  test.each([
    ['Der Zins sinkt um 0,25 Prozentpunkte.', 'en', 'The rate falls by 25 basis points.', 0],
    ['Der Zins sinkt um 0,25 Prozentpunkte.', 'en', 'The rate falls by 0.25 basis points.', 1],
    ['Der Zins sinkt um einen viertel Prozentpunkt.', 'en', 'The rate falls by 25 basis points.', 0],
    ['Der Zins sinkt um 50 Basispunkte.', 'en', 'The rate falls by half a percentage point.', 0],
    ['Der Zins sinkt um 50 Basispunkte.', 'fr', 'Le taux baisse d’un demi-point de pourcentage.', 0],
    ['Der Zins sinkt um 75 Basispunkte.', 'en', 'The rate falls by three quarters of a percentage point.', 0],
    ['Der Zins sinkt um 100 Basispunkte.', 'en', 'The rate falls by a full percentage point.', 0],
    ['Der Zins sinkt um 100 Basispunkte.', 'es', 'El tipo baja un punto porcentual.', 0],
    ['Der Zins sinkt um 150 Basispunkte.', 'en', 'The rate falls by 1.5 percentage points.', 0],
    ['Der Zins sinkt um 25 bis 50 Basispunkte.', 'en', 'The rate falls by 25 to 50 basis points.', 0],
    ['Der Zins sinkt um 25 bis 50 Basispunkte.', 'en', 'The rate falls by 0.25 to 0.5 percentage points.', 0],
    ['Der Zins sinkt um 25 bis 50 Basispunkte.', 'en', 'The rate falls by 25 to 50 percentage points.', 1],
    ['Die Rendite zog um fünf Basispunkte an.', 'pl', 'Rentowność wzrosła o pięć punktów bazowych.', 0],
    ['Die Rendite zog um fünf Basispunkte an.', 'pl', 'Rentowność wzrosła o pięć punktów procentowych.', 1],
    ['Die Rendite zog um fünf Basispunkte an.', 'en', 'The yield rose by 0.05 percentage points.', 0],
    ['Die Rendite zog um fünf Basispunkte an.', 'en', 'The yield rose by five percentage points.', 1],
  ])('are a hundredth of a percentage point each: %s (%s) %s', (source, language, target, faults) => {
    expect(find(source, language, target)).toHaveLength(faults)
  })
})
