import { type ReactNode, useEffect, useRef } from 'react'

/** How high the bar is, for whatever has to stay clear of it. */
const height = '--review-bar'

/** The bar at the bottom of a review, over what is scrolled. */
export function BarFrame({ className, children }: { className: string | undefined; children: ReactNode }) {
  const bar = useRef<HTMLElement>(null)
  useEffect(() => {
    const root = document.documentElement
    const observer = new ResizeObserver(([entry]) => {
      root.style.setProperty(height, `${entry?.borderBoxSize[0]?.blockSize ?? 0}px`)
    })
    if (bar.current) observer.observe(bar.current)
    return () => {
      observer.disconnect()
      root.style.removeProperty(height)
    }
  }, [])
  return (
    <footer ref={bar} id="review-bar" className={className}>
      {children}
    </footer>
  )
}
