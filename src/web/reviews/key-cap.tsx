import { useTranslation } from 'react-i18next'
import { type KeyName, keyCap, keys } from './keys.js'
import classes from './review.module.css'

/** Names keys as the keyboards of the screen's language do. */
export function useKeyCaps(): (key: string) => string {
  const { t } = useTranslation()
  return key => keyCap(key, { ctrl: t('caps.ctrl'), alt: t('caps.alt'), shift: t('caps.shift') })
}

/** The key of what is on a button, for eyes; for ears the button has `aria-keyshortcuts`. */
export function KeyCap({ of }: { of: KeyName }) {
  const capOf = useKeyCaps()
  return (
    <span className={classes.keyCap} aria-hidden="true">
      {capOf(keys[of])}
    </span>
  )
}
