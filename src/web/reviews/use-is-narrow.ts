import { useMediaQuery } from '@mantine/hooks'

/** True where there is no room beside the sentences: what concerns one stands beneath it, and the bar is one row. */
export function useIsNarrow(): boolean {
  return useMediaQuery('(max-width: 900px)', false, { getInitialValueInEffect: false })
}
