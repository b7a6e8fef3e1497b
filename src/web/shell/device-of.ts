// Each browser also names those it descends from, so the youngest is looked for first.
const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\/|CriOS\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const

/** A browser and its system as its owner would call them; null where nothing is recognised. */
export function deviceOf(userAgent: string | null): string | null {
  const names = [browsers, systems].map(list => list.find(([mark]) => mark.test(userAgent ?? ''))?.[1])
  return names.filter(Boolean).join(' · ') || null
}
