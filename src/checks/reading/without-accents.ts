/** Letters without their marks: é is e, and ü is u. What is one sign to Unicode, as ł, stays. */
export function withoutAccents(text: string): string {
  return plain.test(text) ? text : text.normalize('NFD').replace(marks, '')
}

const plain = /^[a-z-]*$/
const marks = /\p{M}/gu
