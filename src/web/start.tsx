import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import { startWording } from './i18n.js'

/** Puts the screens on the page, in a language of the interface. */
export async function start(language: string): Promise<void> {
  await startWording(language)
  createRoot(document.getElementById('root') as HTMLElement).render(<App />)
}
