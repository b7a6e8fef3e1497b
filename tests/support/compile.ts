import { cp, mkdir, readdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { transformFile } from '@swc/core'

const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } } as const

/**
 * Compiles the service into `folder`, for the processes and threads that tests start: from compiled code these start
 * in half the time that tsx takes. Types are checked elsewhere, and the build people install has a test of its own.
 */
export async function compileInto(folder: string): Promise<void> {
  const sources = [...(await sourcesIn('src')), ...(await sourcesIn('workers')), ...(await sourcesIn('bin'))]
  await Promise.all([...sources, 'tests/support/worker-process.ts'].map(source => compile(source, folder)))
  await cp('package.json', join(folder, 'package.json'))
  const links = { node_modules: 'node_modules', locales: 'locales', web: 'dist/web' }
  for (const [name, target] of Object.entries(links)) await symlink(resolve(target), join(folder, name))
  await symlink(resolve('src/database/migrations'), join(folder, 'src/database/migrations'))
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter(file => file.endsWith('.ts') && !file.startsWith('src/web/'))
}

async function compile(source: string, folder: string): Promise<void> {
  const { code } = await transformFile(source, options)
  const compiled = join(folder, source.replace(/ts$/, 'js'))
  await mkdir(dirname(compiled), { recursive: true })
  await writeFile(compiled, code)
}
