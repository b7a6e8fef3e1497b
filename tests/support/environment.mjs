import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { TestEnvironment } from 'jest-environment-node'

/** Node's own, with a way to what is built, and which says of a failed test what stood on its pages. */
export default class Environment extends TestEnvironment {
  async setup() {
    await super.setup()
    this.global.importBuilt = file => import(pathToFileURL(join(process.env.TEST_BUILD, file)).href)
  }

  /** Without what stood on its pages, a click nobody heard is a riddle. */
  async handleTestEvent({ name, test }) {
    if (name !== 'test_fn_failure') return
    for (const tell of this.global.openPages ?? []) console.error(`${test.name}: ${await tell()}`)
  }
}
