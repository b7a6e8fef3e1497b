import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './styles.css'
import { askEarly } from './api/early.js'
import { loadWording, wantedLanguage } from './wording.js'

// Who is signed in, the words, the version under review and the code of the screens need nothing of each other:
// all are asked for at once, by this small file that is there first.
const language = wantedLanguage()
askEarly('/v1/me', language)
const versionId = /^\/reviews\/([\w-]+)$/.exec(location.pathname)?.[1]
if (versionId) {
  askEarly(`/v1/versions/${versionId}`, language)
  void import('./reviews/review.js')
}
void loadWording(language)
const { start } = await import('./start.js')
await start(language)
