/** How large a unit is, beside others that measure the same. */
type Size = { kind: string; size: number }

const sizes: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  time: { second: 1, minute: 60, hour: 3_600, day: 86_400, week: 604_800 },
  calendar: { month: 1, year: 12 },
  weight: { g: 1, dag: 10, kg: 1e3, t: 1e6 },
  length: { mm: 0.001, cm: 0.01, m: 1, km: 1e3 },
  area: { m2: 1, are: 100, hectare: 1e4, km2: 1e6 },
  energy: { kwh: 1, mwh: 1e3, gwh: 1e6, twh: 1e9 },
  power: { kilowatt: 1, megawatt: 1e3, gigawatt: 1e6 },
}

const byUnit: ReadonlyMap<string, Size> = new Map(
  Object.entries(sizes).flatMap(([kind, units]) =>
    Object.entries(units).map(([id, size]) => [id, { kind, size }] as const),
  ),
)

/** The units in which time is told. */
export const unitsOfTime: readonly string[] = [...unitsOf('time'), ...unitsOf('calendar')]

/** The units that measure the same. */
export function unitsOf(kind: 'time' | 'calendar' | 'weight'): readonly string[] {
  return Object.keys(sizes[kind] ?? {})
}

/** Where a pound of butter is half a kilogram. An English one is not, nor is a Spanish one. */
const metricPound: Size = { kind: 'weight', size: 500 }
const metricPounds = /^(?:de|fr|nl|da|sv|nb|no|nn)(?![a-z])/

/** The size of a unit that newspapers use as they like: 18 months are a year and a half, 3,500 grams three kilograms and a half. */
export function sizeOf(id: string, language: string): Size | undefined {
  if (id === 'pound') return metricPounds.test(language) ? metricPound : undefined
  return byUnit.get(id)
}

/** Sizes that were multiplied may differ in their last places. */
export function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(one) * 1e-9
}
