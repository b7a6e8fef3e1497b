import { Center, Loader } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch } from 'wouter'
import { may, useMe } from './api/me.js'
import type { Caller } from './api/types.js'
import { NothingHere } from './shell/nothing-here.js'
import { Shell } from './shell/shell.js'
import { Trouble } from './shell/trouble.js'

// Each screen is loaded when it is first visited, so that nobody waits for what they do not use.
const SignIn = lazy(() => import('./sign-in/sign-in.js'))
const Welcome = lazy(() => import('./sign-in/welcome.js'))
const Articles = lazy(() => import('./articles/articles.js'))
const Queue = lazy(() => import('./reviews/queue.js'))
const Submit = lazy(() => import('./articles/submit.js'))
const Article = lazy(() => import('./articles/article.js'))
const Revise = lazy(() => import('./articles/revise.js'))
const Memory = lazy(() => import('./memory/memory.js'))
const Account = lazy(() => import('./account/account.js'))
const Admin = lazy(() => import('./admin/admin.js'))
const Glossary = lazy(() => import('./glossary/glossary.js'))
const Review = lazy(() => import('./reviews/review.js'))

/** Which screen stands at which address, for those who are signed in; the sign-in for the rest. */
export function Screens() {
  const { t } = useTranslation()
  const me = useMe()
  if (me.isPending) return <Waiting label={t('waiting')} />
  if (me.isError) return <Trouble error={me.error} retry={() => void me.refetch()} />

  return (
    <Suspense fallback={<Waiting label={t('waiting')} />}>
      <Switch>
        <Route path="/welcome/:token">{({ token }) => <Welcome token={token} />}</Route>
        {me.data ? (
          <Shell me={me.data}>
            <Suspense fallback={<Waiting label={t('waiting')} />}>
              <Switch>
                <Route path="/">
                  <Redirect to="/articles" replace />
                </Route>
                <Route path="/articles" component={Articles} />
                <Route path="/reviews" component={Queue} />
                <Route path="/articles/new" component={Submit} />
                <Route path="/articles/:articleId/revise">
                  {({ articleId }) => <Revise key={articleId} articleId={articleId} />}
                </Route>
                <Route path="/articles/:articleId">
                  {({ articleId }) => <Article key={articleId} articleId={articleId} />}
                </Route>
                <Route path="/reviews/:versionId">
                  {({ versionId }) => <Review key={versionId} versionId={versionId} />}
                </Route>
                <Route path="/memory">{may(me.data, 'reviewer', 'editor') ? <Memory /> : <NothingHere />}</Route>
                <Route path="/glossary" component={Glossary} />
                <Route path="/account" component={Account} />
                <Route path="/admin/:part?">
                  {({ part }) => (may(me.data as Caller) ? <Admin part={part ?? 'people'} /> : <NothingHere />)}
                </Route>
                <Route component={NothingHere} />
              </Switch>
            </Suspense>
          </Shell>
        ) : (
          <SignIn />
        )}
      </Switch>
    </Suspense>
  )
}

function Waiting({ label }: { label: string }) {
  return (
    <Center mih="40vh">
      <Loader aria-label={label} />
    </Center>
  )
}
