import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './styles.css'
import { createRoot } from 'react-dom/client'
import { App } from './app.js'
import { startWording } from './i18n.js'

await startWording()
createRoot(document.getElementById('root') as HTMLElement).render(<App />)
