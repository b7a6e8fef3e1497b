import { cpSync, rmSync } from 'node:fs'

// What the compiled service reads at run time beside its code, at the same places as in the sources. What is no
// longer among those would still be found, such as a language or a migration, so each folder is made anew.
const [into = 'dist'] = process.argv.slice(2)
for (const folder of ['locales', 'src/database/migrations']) {
  rmSync(`${into}/${folder}`, { recursive: true, force: true })
  cpSync(folder, `${into}/${folder}`, { recursive: true })
}
