import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Offline, Problem } from './api/ask.js'
import { Screens } from './screens.js'
import { theme } from './theme.js'

const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // A session that is over shows itself anywhere; who is there is then asked anew, and the sign-in comes up.
    onError: error => {
      if (error instanceof Problem && error.status === 401) queries.setQueryData(['me'], null)
    },
  }),
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
