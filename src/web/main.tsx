import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './styles.css'
import { createRoot } from 'react-dom/client'
import { App, queries } from './app.js'
import { startWording, wantedLanguage } from './i18n.js'
import { lookAhead } from './look-ahead.js'

const language = wantedLanguage()
lookAhead(queries, location.pathname, language)
await startWording(language)
createRoot(document.getElementById('root') as HTMLElement).render(<App />)
