import { Group } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'wouter'
import { may } from '../api/me.js'
import type { Caller } from '../api/types.js'
import { useKeptFocus } from './keep-focus.js'
import { useLive } from './live.js'
import { LiveSign } from './live-sign.js'
import { SessionGuard } from './session-guard.js'
import classes from './shell.module.css'
import { useArrival } from './use-arrival.js'
import { UserMenu } from './user-menu.js'

/** The header with the ways through the house, and below it the screen. */
export function Shell({ me, children }: { me: Caller; children: ReactNode }) {
  const { t } = useTranslation()
  const live = useLive()
  const screen = useRef<HTMLElement>(null)
  useArrival(screen)
  useKeptFocus(screen)
  return (
    <>
      <a className="skip" href="#screen">
        {t('shell.skip')}
      </a>
      <header className={classes.header}>
        <Link href="/" className={classes.name}>
          Fassung
        </Link>
        <nav className={classes.ways} aria-label={t('shell.ways')}>
          {may(me, 'editor', 'reviewer') && (
            <>
              <Way to="/articles" words={t('shell.articles')} />
              <Way to="/reviews" words={t('shell.reviews')} />
              <Way to="/memory" words={t('shell.memory')} />
              <Way to="/glossary" words={t('shell.glossary')} />
            </>
          )}
          {may(me) && <Way to="/admin" words={t('shell.admin')} />}
        </nav>
        <Group gap="sm" wrap="nowrap">
          <LiveSign state={live} />
          <UserMenu me={me} />
        </Group>
      </header>
      <main id="screen" ref={screen} tabIndex={-1} className={classes.screen}>
        {children}
      </main>
      <SessionGuard me={me} />
    </>
  )
}

function Way({ to, words }: { to: string; words: string }) {
  const [place] = useLocation()
  const isHere = place === to || place.startsWith(`${to}/`)
  return (
    <Link href={to} className={classes.way} aria-current={isHere ? 'page' : undefined}>
      {words}
    </Link>
  )
}
