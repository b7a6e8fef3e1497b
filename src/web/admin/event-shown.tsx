import { Button, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Link } from 'wouter'
import type { Event } from '../api/types.js'
import { useLanguageName } from '../articles/language-name.js'
import entries from '../shell/entries.module.css'
import { Moment } from '../shell/moment.js'

type Props = {
  event: Event
  actorName: (actor: string) => string
  narrow: (changes: Record<string, string>) => void
}

/** One event: what, when, by whom, about what. */
export function EventShown({ event, actorName, narrow }: Props) {
  const { t } = useTranslation()
  const { name, actor, articleId, happenedAt, data } = event
  const [kind, subject] = subjectOf(data)
  return (
    <li className={entries.entry}>
      <div>
        <Text fw={600}>{t(`events.${name}`, { defaultValue: name })}</Text>
        <Text size="sm" c="var(--soft)">
          <Moment at={happenedAt} /> ·{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => narrow({ actor })}>
            {actorName(actor)}
          </Button>
        </Text>
        <Details event={event} actorName={actorName} />
      </div>
      <Group gap="xs">
        {typeof data.versionId === 'string' && <Link href={`/reviews/${data.versionId}`}>{t('admin.version')}</Link>}
        {articleId && <Link href={`/articles/${articleId}`}>{t('admin.article')}</Link>}
        {subject && (
          <Button variant="subtle" size="compact-sm" onClick={() => narrow({ about: subject })}>
            {t(`admin.of-this-${kind}`)}
          </Button>
        )}
      </Group>
    </li>
  )
}

/** What an event is about in the first place, of a kind that has a word. */
function subjectOf(data: Event['data']): [string, string | null] {
  const kind = ['version', 'article', 'user', 'key'].find(one => typeof data[`${one}Id`] === 'string')
  return kind ? [kind, data[`${kind}Id`] as string] : ['', null]
}

/** What an event says beside its subject, for people; ids that only programs follow stay out. */
const told = [
  'language',
  'languages',
  'revision',
  'change',
  'priority',
  'provider',
  'drift',
  'reason',
  'userId',
  'keyId',
] as const

function Details({ event, actorName }: Omit<Props, 'narrow'>) {
  const { t, i18n } = useTranslation()
  const nameOf = useLanguageName()
  const list = new Intl.ListFormat(i18n.resolvedLanguage, { type: 'unit', style: 'short' })
  const worded = (key: (typeof told)[number], value: string | number | string[]): string => {
    if (key === 'language' || key === 'languages') return list.format([value].flat().map(tag => nameOf(String(tag))))
    if (key === 'change') return t(`changes.${value}`, { defaultValue: value })
    if (key === 'priority') return t(`priorities.${value}`, { defaultValue: value })
    if (key === 'reason' && event.name === 'breaker.opened') return t(`reasons.provider-${value}`)
    // Others gave theirs in their own words.
    if (key === 'reason' && /^(job|reconciliation)\./.test(event.name))
      return t(`reasons.${value}`, { defaultValue: value })
    return key === 'userId' || key === 'keyId' ? actorName(String(value)) : String(value)
  }
  const { data } = event
  const given = told.filter(key => data[key] !== undefined && data[key] !== null)
  return (
    <dl className={entries.details}>
      {given.map(key => (
        <div key={key}>
          <dt>{t(`event-details.${key}`)}</dt>
          <dd>{worded(key, data[key] as string)}</dd>
        </div>
      ))}
    </dl>
  )
}
