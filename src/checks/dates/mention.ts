/** From and to, in UTF-16 units. */
export type Place = [number, number]

/** A day, a month or a weekday that a text names. `certain` says whether it can mean nothing else. */
export type Mention = {
  kind: 'date' | 'weekday'
  day?: number
  month?: number
  year?: number
  weekday?: number
  certain: boolean
  place: Place
  dayPlace?: Place
  yearPlace?: Place
  /** Where the name stands, and which form of it. */
  name?: { place: Place; form: number }
}
