declare global {
  var importBuilt: (file: string) => Promise<unknown>
}

/**
 * A module of the service as Node itself loads it, once for all suites of a test process, from what was compiled before
 * them. Jest loads all modules anew for each suite, which takes seconds where that is the whole service. Classes in it
 * are not those that a test imports from `src`.
 */
export const built = <Module>(file: string): Promise<Module> => globalThis.importBuilt(file) as Promise<Module>
