/** Costs as the interface's language writes them; null where no price is known. */
export function moneyOf(
  cost: { amount: number; currency: string } | null,
  language: string | undefined,
): string | null {
  if (cost === null) return null
  return new Intl.NumberFormat(language, { style: 'currency', currency: cost.currency }).format(cost.amount)
}
