/** Chance that can be had again: the same seed and number throw the same. */
export type Dice = {
  /** A whole number from 0 up to, but not including, `sides`. */
  roll(sides: number): number
  pick<Item>(items: readonly Item[]): Item
}

/** Dice for one of many things, each thrown apart from all others (mulberry32 over a mixed seed). */
export function diceOf(seed: number, number: number): Dice {
  let state = (Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(number + 1, 0x85ebca6b)) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const roll = (sides: number) => Math.floor(next() * sides)
  return { roll, pick: items => items[roll(items.length)] as (typeof items)[number] }
}
