import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
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
  return (
    <QueryClientProvider client={queries}>
      <MantineProvider theme={theme} defaultColorScheme="auto">
        <Notifications position="bottom-left" />
        <Screens />
      </MantineProvider>
    </QueryClientProvider>
  )
}
