/** What providers ask for a million characters, by provider: `amount` in the currency's hundredths. */
export type Prices = ReadonlyMap<string, { hundredths: number; currency: string }>

/**
 * Reads prices as the operator writes them, per million characters: `deepl=20.00 EUR, openai=8.50 USD`.
 * Null for what cannot be read, or names a provider twice.
 */
export function readPrices(written: string): Prices | null {
  const lines = written.split(',').map(part => /^\s*([a-z]+)=(\d{1,7})(?:\.(\d{2}))? ([A-Z]{3})\s*$/.exec(part))
  if (lines.some(line => line === null)) return null
  const prices = new Map(
    lines.map(line => {
      const [, provider = '', whole = '0', part = '0', currency = ''] = line ?? []
      return [provider, { hundredths: Number(whole) * 100 + Number(part), currency }]
    }),
  )
  return prices.size === lines.length ? prices : null
}

/** What so many characters cost, to the fraction of a hundredth, so that parts add up to the whole. */
export function exactCostOf(prices: Prices, provider: string, characters: number) {
  const price = prices.get(provider)
  return price ? { amount: (characters * price.hundredths) / 100_000_000, currency: price.currency } : null
}

/** What so many characters cost, rounded up to the hundredth; null where no price is set. */
export function costOf(prices: Prices, provider: string, characters: number) {
  const price = prices.get(provider)
  if (!price) return null
  const hundredths = Math.ceil((characters * price.hundredths) / 1_000_000)
  return { amount: hundredths / 100, currency: price.currency }
}
