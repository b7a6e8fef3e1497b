import type { Announce } from '../events.js'
import type { PeopleNeeds } from './people-needs.js'
import type { SignIn } from './sign-in.js'
import type { SingleSignOn } from './single-sign-on.js'
import type { Guessing } from './slow-guesses.js'

/** What the routes need that let people in and out. */
export type SignInNeeds = PeopleNeeds & {
  signIn: SignIn
  /** Null unless the operator named a server. */
  singleSignOn: SingleSignOn | null
  guess: Guessing
  announce: Announce
}
