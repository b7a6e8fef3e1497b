import Sequencer from '@jest/test-sequencer'

/** Where the longest suites stand: in a browser, and those that wait for processes. */
const rooms = [/\/tests\/screens\//, /\/tests\/(journeys|memory|bin)\//]

/**
 * Begins with what takes longest, so that no worker has nothing to do at the end. Jest knows what took how long only
 * where it ran before; elsewhere it goes by the size of the files, and the longest suite is one of the shortest files.
 */
export default class LongestFirst extends (Sequencer.default ?? Sequencer) {
  sort(suites) {
    const sorted = super.sort(suites)
    const known = sorted.filter(({ duration }) => duration != null)
    // A run of a few suites, such as the one on the architecture, tells nothing of the others.
    return known.length > sorted.length / 2 ? sorted : sorted.sort((one, other) => rankOf(one) - rankOf(other))
  }
}

function rankOf({ path }) {
  const rank = rooms.findIndex(room => room.test(path))
  return rank < 0 ? rooms.length : rank
}
