import { counting } from './.ci/reporter.ts'
import { defineConfig } from 'vitest/config'
import { existsSync } from 'node:fs'

const minutes = 60_000
const setup = '__tests__/engines/setup.ts'

export default defineConfig({
  test: {
    reporters: ['default', counting()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/engines/**'],
        },
      },
      {
        // Real engines: after the unit tests and one file at a time, for each takes the whole machine.
        test: {
          name: 'engines',
          include: ['__tests__/engines/**/*.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 10 * minutes,
          hookTimeout: 15 * minutes,
          globalSetup: existsSync(setup) ? [setup] : [],
        },
      },
    ],
  },
})
