import { Alert, Button, Group } from '@mantine/core'
import { type ComponentType, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { WaitingScreen } from './waiting.js'

/** A screen whose code may still be on its way; `load` sends for it before the screen is shown. */
export type LateScreen<Props> = ComponentType<Props> & { load(): Promise<void> }

/**
 * A screen whose code is fetched when it is first wanted, so that nobody waits for what they do not use. It is shown
 * the moment the code is there: React's own `lazy` keeps the sign of waiting up for at least 300 ms.
 */
export function lateScreen<Props extends object>(
  fetchCode: () => Promise<{ default: ComponentType<Props> }>,
): LateScreen<Props> {
  let Screen: ComponentType<Props> | undefined
  const load = async () => {
    Screen ??= (await fetchCode()).default
  }
  // biome-ignore lint/correctness/noComponentHookFactories: made once for each screen, when its module is read.
  function Late(props: Props) {
    const [state, setState] = useState<'coming' | 'here' | 'lost'>('coming')
    useEffect(() => {
      load().then(
        () => setState('here'),
        () => setState('lost'),
      )
    }, [])
    if (Screen) return <Screen {...props} />
    return state === 'lost' ? <Lost /> : <WaitingScreen />
  }
  return Object.assign(Late, { load })
}

/** The network is away, or a newer version was installed and took the old files with it. */
function Lost() {
  const { t } = useTranslation()
  return (
    <Alert role="alert" color="red" variant="light" title={t('trouble.screen')} m="md">
      {t('trouble.screen-detail')}
      <Group mt="sm">
        <Button size="xs" variant="default" onClick={() => location.reload()}>
          {t('trouble.reload')}
        </Button>
      </Group>
    </Alert>
  )
}
