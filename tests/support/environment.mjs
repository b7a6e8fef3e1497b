import { TestEnvironment } from 'jest-environment-node'

/** Node's own, which says of a failed test what stood on its pages: without it, a click nobody heard is a riddle. */
export default class Environment extends TestEnvironment {
  async handleTestEvent({ name, test }) {
    if (name !== 'test_fn_failure') return
    for (const tell of this.global.openPages ?? []) console.error(`${test.name}: ${await tell()}`)
  }
}
