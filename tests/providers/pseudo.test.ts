import { describe, expect, test } from '@jest/globals'
import { pseudo } from '../../src/providers/pseudo.js'

async function disguise(text: string, to = 'en-GB') {
  const [answer] = await pseudo.start(pseudo.settings.parse({})).translate([text], { from: 'de', to })
  return answer?.text
}

describe('the pseudo-translation', () => {
  test('cannot be mistaken for a translation', async () => {
    expect(await disguise('Der Pegel steigt.')).toBe('⟦en-GB⟧ Ðéř Péğéł šŧééíğŧ.')
  })

  test('names the language it stands for', async () => {
    expect(await disguise('Ja', 'pl')).toBe('⟦pl⟧ Já')
  })

  test('leaves tags, numbers, links and addresses alone', async () => {
    const text = '3,20 https://a.example/Weg?x=1 <1>www.b.example</1> post@c.example<2/>'

    expect(await disguise(text)).toBe(`⟦en-GB⟧ ${text}`)
  })

  test('puts its mark inside a link, so that one over two sentences stays one', async () => {
    expect(await disguise('<1><2>Ja</2></1>', 'pl')).toBe('<1><2>⟦pl⟧ Já</2></1>')
  })

  test('runs longer than the German', async () => {
    const text = 'Die Wasserstände steigen weiter'

    expect((await disguise(text))?.length).toBeGreaterThan(text.length + '⟦en-GB⟧ '.length)
  })

  test.each(['fr', 'zh-Hant', 'tlh'])('brings German into %s', to => {
    expect(pseudo.start(pseudo.settings.parse({})).speaks({ from: 'de', to })).toBe(true)
  })
})
