import { Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './paper.module.css'

/** A part of a screen that is about one thing, under its heading. */
export function Paper({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId()
  return (
    <section className={classes.paper} aria-labelledby={heading}>
      <Title id={heading} order={2} size="h5" mb="sm">
        {title}
      </Title>
      {children}
    </section>
  )
}
