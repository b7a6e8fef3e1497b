import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import { startWording } from './i18n.js'
import { Review } from './screens.js'

/** Puts the screens on the page, in a language of the interface. */
export async function start(language: string): Promise<void> {
  if (location.pathname.startsWith('/reviews/')) void Review.load()
  await startWording(language)
  if (document.readyState === 'loading')
    await new Promise(read => addEventListener('DOMContentLoaded', read, { once: true }))
  createRoot(document.getElementById('root') as HTMLElement).render(<App />)
}
