import { Button, type ButtonProps } from '@mantine/core'
import type { ComponentPropsWithoutRef } from 'react'
import { KeyCap, useKeyCaps } from './key-cap.js'
import { type KeyName, keys, shortcutOf } from './keys.js'

type Props = ButtonProps &
  Omit<ComponentPropsWithoutRef<'button'>, keyof ButtonProps> & {
    /** The key that does the same; undefined where none does at present. */
    of: KeyName | undefined
    /** True where there is no room for the key: it is named when the button is pointed at. */
    isBare?: boolean
  }

/** A button for what a key does, too, which is named on it. */
export function KeyButton({ of, isBare = false, children, ...button }: Props) {
  const capOf = useKeyCaps()
  const named = of && { 'aria-keyshortcuts': shortcutOf(of), title: isBare ? capOf(keys[of]) : undefined }
  return (
    <Button variant="default" size="sm" {...named} {...button}>
      {children}
      {of && !isBare && <KeyCap of={of} />}
    </Button>
  )
}
