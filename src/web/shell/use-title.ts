import { useEffect } from 'react'

/** Names the page, for the browser's tab and for those who hear it. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} · Fassung`
  }, [title])
}
