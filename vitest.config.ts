import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { modernEnvironment } from './__tests__/modern/place.ts'
import { counting } from './.ci/reporter.ts'

const minutes = 60_000
const setup = '__tests__/real-engines/setup.ts'

// Tests start this program hundreds of times: Node then compiles its modules once, not at each start. Their processes
// inherit the variable, and Node compares the sources.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/node', import.meta.url))

/** Real engines: after the unit tests, and one file at a time because each uses the whole machine. */
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
          // More than there are processors: many tests wait for programs and for services that are slow on purpose.
          maxWorkers: 4,
          // One process for many files: starting one and loading everything again took longer than most files do.
          // So a file must leave variables, timers and the current folder as it found them.
          isolate: false,
          // Guards against hanging only: a busy machine must not fail a test.
          testTimeout: minutes,
          hookTimeout: minutes,
        },
      },
      {
        test: {
          ...onRealEngines,
          name: 'engines',
          include: ['__tests__/real-engines/**/*.test.ts'],
          // These need buildx, which Debian 12 lacks, or current versions of the engines.
          exclude: ['newer-dockerfiles', 'user-builder', 'version'].map(
            (name) => `__tests__/real-engines/${name}.test.ts`,
          ),
          globalSetup: existsSync(setup) ? [setup] : [],
        },
      },
      {
        // What every engine must do, on current versions instead of the distribution's.
        test: {
          ...onRealEngines,
          name: 'modern',
          include: [
            ...['cold-is-cold', 'contract', 'daemon-death', 'lifecycle', 'mutant'],
            ...['newer-dockerfiles', 'user-builder', 'version', 'without-root'],
          ].map((name) => `__tests__/real-engines/${name}.test.ts`),
          globalSetup: ['__tests__/modern/setup.ts'],
          env: modernEnvironment,
        },
      },
    ],
  },
})
