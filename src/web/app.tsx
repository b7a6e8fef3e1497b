import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { Offline } from './api/ask.js'
import { Screens } from './screens.js'
import { theme } from './theme.js'

/** What the screens have read of the server. */
const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 5_000, retry: (tries, error) => error instanceof Offline && tries < 5 },
  },
})

/** Everything a person sees. */
export function App() {
  const { t } = useTranslation()
  const close = t('confirm.close')
  const named = useMemo(() => withClose(close), [close])
  return (
    <QueryClientProvider client={queries}>
      <MantineProvider theme={named} defaultColorScheme="auto">
        <Notifications position="bottom-left" />
        <Screens />
      </MantineProvider>
    </QueryClientProvider>
  )
}

/** A cross says nothing to those who hear the page. */
function withClose(name: string): typeof theme {
  const Notification = { defaultProps: { closeButtonProps: { 'aria-label': name } } }
  return { ...theme, components: { ...theme.components, Notification } }
}
