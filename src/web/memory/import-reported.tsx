import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../api/types.js'
import counts from '../shell/counts.module.css'
import classes from './memory.module.css'

const counted = ['read', 'added', 'known', 'refused'] as const

/** What became of a file: how much of it came in, and each line there is something to say of. */
export function ImportReported({ report }: { report: ImportReport }) {
  const { t, i18n } = useTranslation()
  const written = new Intl.NumberFormat(i18n.resolvedLanguage)
  return (
    <section aria-label={t('memory.report')} role="status">
      <dl className={counts.counts}>
        {counted.map(one => (
          <div key={one}>
            <dt>{t(`memory.${one}`)}</dt>
            <dd>{written.format(report[one])}</dd>
          </div>
        ))}
      </dl>
      {report.remarks.length > 0 && <Remarks remarks={report.remarks} />}
    </section>
  )
}

/** The API names no more than this. */
const mostRemarks = 1_000

function Remarks({ remarks }: Pick<ImportReport, 'remarks'>) {
  const { t } = useTranslation()
  return (
    <>
      <Text fw={600} mt="md" mb={4}>
        {t(remarks.length < mostRemarks ? 'memory.remarks' : 'memory.first-remarks', { most: mostRemarks })}
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard, too */}
      <ul className={classes.remarks} tabIndex={0}>
        {[...remarks.entries()].map(([place, { line, reason, taken }]) => (
          <li key={place}>
            {t('memory.line', { line, reason: t(`memory.reasons.${reason}`, { defaultValue: reason }) })}
            {taken && ` · ${t('memory.taken')}`}
          </li>
        ))}
      </ul>
    </>
  )
}
