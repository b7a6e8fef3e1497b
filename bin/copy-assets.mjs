import { cpSync } from 'node:fs'

// What the compiled service reads at run time beside its code, at the same places as in the sources.
cpSync('locales', 'dist/locales', { recursive: true })
cpSync('src/database/migrations', 'dist/src/database/migrations', { recursive: true })
