import { Button, Collapse, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from './draft.js'

type Props = {
  draft: Draft
  change: (over: Partial<Draft>) => void
  faultAt: (pointer: string) => string | undefined
  /** Only a new article says how urgent it is. */
  withPriority: boolean
}

const lines = ['headline', 'kicker', 'section', 'canonicalUrl'] as const

/** What most articles need not say, folded away until it is wanted or has a fault. */
export function DetailFields({ draft, change, faultAt, withPriority }: Props) {
  const { t } = useTranslation()
  const hasFault = [...lines, 'teaser', 'embargoUntil'].some(name => faultAt(`/${name}`))
  const [isOpen, setOpen] = useState(() => isSaid(draft))
  const [hadFault, setHadFault] = useState(false)
  // Unfolded together with the fault, so that whoever is led to its field finds it there.
  if (hasFault !== hadFault) {
    setHadFault(hasFault)
    if (hasFault) setOpen(true)
  }
  return (
    <div>
      <Button variant="subtle" size="compact-md" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isOpen ? '▾' : '▸'} {t('submit.details')}
      </Button>
      <Collapse expanded={isOpen} transitionDuration={0}>
        <Stack gap="sm" mt="xs">
          {lines.map(name => (
            <TextInput
              key={name}
              label={t(`submit.${name}`)}
              description={name === 'headline' ? t('submit.headline-hint') : undefined}
              value={draft[name]}
              error={faultAt(`/${name}`)}
              onChange={event => change({ [name]: event.currentTarget.value })}
            />
          ))}
          <Textarea
            label={t('submit.teaser')}
            autosize
            value={draft.teaser}
            error={faultAt('/teaser')}
            onChange={event => change({ teaser: event.currentTarget.value })}
          />
          <TextInput
            type="datetime-local"
            label={t('submit.embargoUntil')}
            description={isPast(draft.embargoUntil) ? t('submit.embargo-past') : undefined}
            value={draft.embargoUntil}
            error={faultAt('/embargoUntil')}
            onChange={event => change({ embargoUntil: event.currentTarget.value })}
          />
          {withPriority && (
            <Select
              label={t('submit.priority')}
              data={(['normal', 'breaking'] as const).map(value => ({ value, label: t(`priorities.${value}`) }))}
              value={draft.priority}
              allowDeselect={false}
              onChange={priority => change({ priority: priority as Draft['priority'] })}
            />
          )}
        </Stack>
      </Collapse>
    </div>
  )
}

/** True if any of these says something; nothing that counts is to lie folded away. */
function isSaid({ priority, ...draft }: Draft): boolean {
  return priority !== 'normal' || [...lines, 'teaser', 'embargoUntil'].some(name => draft[name as 'teaser'] !== '')
}

function isPast(moment: string): boolean {
  return moment !== '' && new Date(moment) < new Date()
}
