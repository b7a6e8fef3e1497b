import { defineConfig, type HtmlTagDescriptor, type Plugin } from 'vite'

/** The first script loads the others: the page names them, so that the browser need not wait to find out. */
const preloadStart: Plugin = {
  name: 'preload-start',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const wanted = new Set<string>()
      const want = (file: string) => {
        const chunk = bundle[file]
        if (wanted.has(file) || chunk?.type !== 'chunk') return
        wanted.add(file)
        chunk.imports.forEach(want)
      }
      const starts = Object.values(bundle).filter(chunk => chunk.type === 'chunk' && chunk.name === 'start')
      for (const { fileName } of starts) want(fileName)
      return [...wanted].map(preloaded)
    },
  },
}

function preloaded(file: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` }, injectTo: 'head' }
}

/** The screens: built to files that the API serves. `npm run dev:web` shows them fresh, with the API on port 3000. */
export default defineConfig({
  root: 'src/web',
  plugins: [preloadStart],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Browsers that do not know it load the same a moment later.
    modulePreload: { polyfill: false },
    // The policy forbids scripts and pictures that stand in the page itself.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Libraries mark files for servers that render; there is none here.
      onwarn: (warning, tell) => void (warning.code !== 'MODULE_LEVEL_DIRECTIVE' && tell(warning)),
      // Few files: each of dozens of small ones costs the browser more than its bytes.
      output: {
        codeSplitting: {
          groups: [{ name: 'libraries', test: /node_modules/, minShareCount: 12 }],
        },
      },
    },
  },
  server: {
    proxy: Object.fromEntries(['/v1', '/auth', '/openapi.json', '/docs'].map(path => [path, 'http://127.0.0.1:3000'])),
  },
})
