import { existsSync } from 'node:fs'

// The shell is Chromium without windows, which costs a fifth less; developers may have either.
const hasBrowser = existsSync('/usr/bin/chromium-headless-shell') || existsSync('/usr/bin/chromium')
if (!hasBrowser && process.env.CI) throw new Error('CI needs chromium-headless-shell: install it, as .ci/run does.')
if (!hasBrowser) console.warn('chromium is not installed: the suites on screens do not run here. CI runs them.')

const hasToolkit = existsSync('/usr/lib/python3/dist-packages/translate')
if (!hasToolkit && process.env.CI) throw new Error('CI needs translate-toolkit: install it, as .ci/run does.')
if (!hasToolkit) console.warn('translate-toolkit is not installed: our TMX is not read by it here. CI does that.')

export default {
  testEnvironment: '<rootDir>/tests/support/environment.mjs',
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2023' } }] },
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  testPathIgnorePatterns: [
    ...(hasBrowser ? [] : ['<rootDir>/tests/screens/']),
    ...(hasToolkit ? [] : ['<rootDir>/tests/memory/translate-toolkit.test.ts']),
  ],
  testSequencer: '<rootDir>/tests/support/longest-first.mjs',
  globalSetup: '<rootDir>/tests/support/servers-up.mjs',
  globalTeardown: '<rootDir>/tests/support/servers-down.mjs',
  injectGlobals: false,
  maxWorkers: 2,
  // Whatever a suite has loaded stays in its worker: after a hundred suites most of the time went into clearing up.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 90_000,
}
