import { Center, Paper, Title } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { useKeptFocus } from '../shell/keep-focus.js'

/** A page with one sheet of paper on it: what stands before the house. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const screen = useRef<HTMLElement>(null)
  useKeptFocus(screen)
  return (
    <Center component="main" ref={screen} mih="90vh" p="md">
      <Paper withBorder p="xl" w={400} maw="100%">
        <Title order={1} size="h3" mb="lg">
          {title}
        </Title>
        {children}
      </Paper>
    </Center>
  )
}
