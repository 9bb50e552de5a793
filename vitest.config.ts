import { existsSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { modernEnvironment } from './__tests__/modern/place.ts'
import { counting } from './.ci/reporter.ts'

const minutes = 60_000
const setup = '__tests__/real-engines/setup.ts'

/** Real engines: after the unit tests and one file at a time, for each takes the whole machine. */
const onRealEngines = {
  fileParallelism: false,
  sequence: { groupOrder: 1 },
  testTimeout: 10 * minutes,
  hookTimeout: 15 * minutes,
}

export default defineConfig({
  test: {
    reporters: ['default', counting()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['__tests__/**/*.test.ts'],
          exclude: ['__tests__/real-engines/**'],
          // More than processors: much of it waits, on services that are slow on purpose and on programs.
          maxWorkers: 4,
        },
      },
      {
        test: {
          ...onRealEngines,
          name: 'engines',
          include: ['__tests__/real-engines/**/*.test.ts'],
          // Debian 12 has no buildx; and versions to choose are current ones.
          exclude: ['user-builder', 'version'].map((name) => `__tests__/real-engines/${name}.test.ts`),
          globalSetup: existsSync(setup) ? [setup] : [],
        },
      },
      {
        // What every engine must hold, on current versions in place of the distribution's.
        test: {
          ...onRealEngines,
          name: 'modern',
          include: [
            ...['contract', 'daemon-death', 'lifecycle', 'mutant'],
            ...['user-builder', 'version', 'without-root'],
          ].map((name) => `__tests__/real-engines/${name}.test.ts`),
          globalSetup: ['__tests__/modern/setup.ts'],
          env: modernEnvironment,
        },
      },
    ],
  },
})
