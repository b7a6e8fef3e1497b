import type { ComponentProps, MouseEvent } from 'react'

/**
 * The button under Mantine's: one that may not be pressed just now, as while it works, says so and lets presses fall
 * into nothing. A `disabled` one would lose the keyboard to the page, and whoever pressed it their place.
 */
export function SteadyButton({ disabled, type = 'button', onClick, ...button }: ComponentProps<'button'>) {
  const steady = disabled ? ({ 'aria-disabled': true, onClick: swallow } as const) : { onClick }
  return <button {...button} type={type} {...steady} />
}

/** Nor does its form go out. */
function swallow(event: MouseEvent): void {
  event.preventDefault()
  event.stopPropagation()
}
