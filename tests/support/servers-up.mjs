import { tsImport } from 'tsx/esm/api'

// Jest loads its global setup without our module mapping, so tsx reads the TypeScript for it.
export default async () => (await tsImport('./start-servers.ts', import.meta.url)).default()
