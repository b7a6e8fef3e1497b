import { Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Finding } from '../api/types.js'
import { Trouble } from '../shell/trouble.js'
import { Explanation } from './explanation.js'
import { KeyButton } from './key-button.js'
import classes from './review.module.css'
import type { About } from './use-about.js'
import { useWords } from './use-words.js'
import { Waiver } from './waiver.js'
import { WithChips } from './with-chips.js'
import { WordDiff } from './word-diff.js'

type Props = {
  about: About
  finding: Finding
  /** Whether this is the one that the key means. */
  hasKey: { waive: boolean; see: boolean; mend: boolean }
}

/** One thing that a check objects to. */
export function Objection({ about, finding, hasKey }: Props) {
  const { versionId, segment, languages, mayEdit, see } = about
  const { severity, state, message, check, replacement } = finding
  return (
    <div className={classes.objection} data-finding>
      <span className={severity === 'error' ? classes.error : classes.warning}>
        <WithChips text={message} />
      </span>
      <Explanation check={check} />
      {state === 'open' && replacement !== null && (
        <WordDiff before={segment.target ?? ''} after={replacement} language={languages.target} />
      )}
      <div>
        {state === 'waived' && <Waiver versionId={versionId} finding={finding} mayEdit={mayEdit} />}
        {state === 'open' && mayEdit && <Answers about={about} finding={finding} hasKey={hasKey} />}
      </div>
      {see.isError && see.variables.id === finding.id && <Trouble error={see.error} />}
    </div>
  )
}

/** What can be answered to an open finding; to have seen it is enough for a warning. */
function Answers({ about: { book, segment, put, see, waive }, finding, hasKey }: Props) {
  const { t } = useTranslation()
  const { severity, replacement } = finding
  const isOfWords = useWords(book, segment, words => words === segment.target)
  return (
    <Group mt={4} gap={4}>
      {replacement !== null && isOfWords && (
        <KeyButton of={hasKey.mend ? 'mend' : undefined} size="compact-xs" onClick={() => put(replacement)}>
          {t('reviews.mend')}
        </KeyButton>
      )}
      {severity === 'warning' && (
        <KeyButton of={hasKey.see ? 'see' : undefined} size="compact-xs" onClick={() => see.mutate(finding)}>
          {t('reviews.see')}
        </KeyButton>
      )}
      <KeyButton of={hasKey.waive ? 'waive' : undefined} size="compact-xs" onClick={() => waive(finding)}>
        {t('reviews.waive')}
      </KeyButton>
    </Group>
  )
}
