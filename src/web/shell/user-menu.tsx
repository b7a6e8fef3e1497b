import { Button, Menu, useMantineColorScheme } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import { ask } from '../api/ask.js'
import { announceSessionOver } from '../api/session.js'
import type { Caller } from '../api/types.js'
import { chooseLanguage } from '../i18n.js'
import { interfaceLanguages } from '../wording.js'

/** Who is signed in, the language and the light of the screens, and the way out. */
export function UserMenu({ me }: { me: Caller }) {
  const { t, i18n } = useTranslation()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const leave = async () => {
    try {
      await ask('POST', '/auth/sign-out', { body: {} })
    } catch {
      notifications.show({ color: 'red', message: t('shell.leave-failed') })
      return
    }
    announceSessionOver()
    // Nothing that this person has read is left to whoever comes next.
    location.assign('/')
  }
  return (
    <Menu position="bottom-end" width={220}>
      <Menu.Target>
        <Button variant="subtle" size="compact-md">
          {me.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {me.kind === 'user' && (
          <Menu.Item component={Link} href="/account">
            {t('shell.account')}
          </Menu.Item>
        )}
        <Menu.Label>{t('shell.language')}</Menu.Label>
        {interfaceLanguages.map(language => (
          <Menu.Item
            key={language}
            lang={language}
            aria-current={language === i18n.resolvedLanguage}
            onClick={() => void chooseLanguage(language)}
          >
            {nameOf(language)}
          </Menu.Item>
        ))}
        <Menu.Label>{t('shell.light')}</Menu.Label>
        {(['auto', 'light', 'dark'] as const).map(scheme => (
          <Menu.Item key={scheme} aria-current={scheme === colorScheme} onClick={() => setColorScheme(scheme)}>
            {t(`shell.light-${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void leave()}>{t('shell.leave')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** A language's name for itself. */
function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
}
