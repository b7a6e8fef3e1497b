/** One measurement, with the bound it has to keep if there is one. */
export type Figure = {
  what: string
  measured: string
  bound?: string
  /** False if the bound was missed; left out where there is none. */
  holds?: boolean
}

/** A question put to the running service, answered in figures of one run. */
export type Bench = { name: string; about: string; run(): Promise<Figure[]> }

/** Declares a bench. */
export function defineBench(bench: Bench): Bench {
  return bench
}

/** A measurement that has to be at most so much. */
export function atMost(what: string, measured: number, bound: number, unit = ''): Figure {
  return { what, measured: worded(measured, unit), bound: `≤ ${worded(bound, unit)}`, holds: measured <= bound }
}

/** A measurement that has to be at least so much. */
export function atLeast(what: string, measured: number, bound: number, unit = ''): Figure {
  return { what, measured: worded(measured, unit), bound: `≥ ${worded(bound, unit)}`, holds: measured >= bound }
}

/** A ratio that has to be one thing and nothing else, to the last digit. */
export function exactly(what: string, measured: number, bound: number): Figure {
  return { what, measured: measured.toFixed(3), bound: `= ${bound.toFixed(3)}`, holds: measured === bound }
}

/** A measurement that is only told. */
export function told(what: string, measured: number | string, unit = ''): Figure {
  return { what, measured: typeof measured === 'string' ? measured : worded(measured, unit) }
}

function worded(number: number, unit: string): string {
  const digits = unit === '' ? 3 : number < 10 ? 2 : 0
  return `${number.toLocaleString('en-GB', { maximumFractionDigits: digits })}${unit && ` ${unit}`}`
}
