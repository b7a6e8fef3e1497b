declare global {
  var importBuilt: ((file: string) => Promise<unknown>) | undefined
}

/**
 * A module of the service as Node itself loads it, once for all suites of a test process, from what was compiled before
 * them. Jest loads all modules anew for each suite, which takes seconds where that is the whole service. Classes in it
 * are not those that a test imports from `src`. Where no suite runs, as in a bench, it is the one in `src`.
 */
export function built<Module>(file: string): Promise<Module> {
  const load = globalThis.importBuilt ?? (file => import(new URL(`../../${file}`, import.meta.url).href))
  return load(file) as Promise<Module>
}
