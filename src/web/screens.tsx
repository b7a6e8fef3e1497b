import { Redirect, Route, Switch } from 'wouter'
import { may, useMe } from './api/me.js'
import type { Caller } from './api/types.js'
import { withWords } from './i18n.js'
import { lateScreen } from './shell/late-screen.js'
import { NotYours } from './shell/not-yours.js'
import { NothingHere } from './shell/nothing-here.js'
import { Shell } from './shell/shell.js'
import { Trouble } from './shell/trouble.js'
import { WaitingScreen } from './shell/waiting.js'

const SignIn = lateScreen(() => import('./sign-in/sign-in.js'))
const Welcome = lateScreen(() => import('./sign-in/welcome.js'))
const Articles = lateScreen(() => import('./articles/articles.js'))
const Queue = lateScreen(() => import('./reviews/queue.js'))
const Submit = lateScreen(() => import('./articles/submit.js'))
const Article = lateScreen(() => import('./articles/article.js'))
const Revise = lateScreen(() => import('./articles/revise.js'))
const Memory = lateScreen(() => import('./memory/memory.js'))
const Account = lateScreen(() => import('./account/account.js'))
const Admin = lateScreen(() => withWords('admin', import('./admin/admin.js')))
const Glossary = lateScreen(() => withWords('glossary', import('./glossary/glossary.js')))
/** Reviews are opened by their address more than any other screen, and sent for before the rest is there. */
export const Review = lateScreen(() => import('./reviews/review.js'))

/** Which screen stands at which address, for those who are signed in; the sign-in for the rest. */
export function Screens() {
  const me = useMe()
  if (me.isPending) return <WaitingScreen />
  if (me.isError) return <Trouble error={me.error} retry={() => void me.refetch()} />

  return (
    <Switch>
      <Route path="/welcome/:token">{({ token }) => <Welcome token={token} />}</Route>
      {me.data ? (
        <Shell me={me.data}>
          <Switch>
            <Route path="/">
              <Redirect to={may(me.data, 'editor') ? '/articles' : '/reviews'} replace />
            </Route>
            <Route path="/sign-in">
              <Redirect to="/" replace />
            </Route>
            {!may(me.data, 'editor', 'reviewer') && (
              <Route path={/^\/(?:articles|reviews|glossary)/} component={NotYours} />
            )}
            {!may(me.data, 'editor') && <Route path={/^\/articles\/(?:new|[^/]+\/revise)$/} component={NotYours} />}
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
        </Shell>
      ) : (
        <SignIn />
      )}
    </Switch>
  )
}
