import { defineConfig } from 'vite'

/** The screens: built to files that the API serves. `npm run dev:web` shows them fresh, with the API on port 3000. */
export default defineConfig({
  root: 'src/web',
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The policy forbids scripts and pictures that stand in the page itself.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Libraries mark files for servers that render; there is none here.
      onwarn: (warning, tell) => void (warning.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(warning)),
    },
  },
  server: {
    proxy: Object.fromEntries(['/v1', '/auth', '/openapi.json', '/docs'].map(path => [path, 'http://127.0.0.1:3000'])),
  },
})
