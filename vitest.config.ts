import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { modernEnvironment } from './__tests__/modern/place.ts'
import { minimums } from './.ci/minimums.ts'
import { counting } from './.ci/reporter.ts'

const minutes = 60_000
const setup = '__tests__/real-engines/setup.ts'

// Tests start this program hundreds of times: Node then compiles its modules once, not at each start. Their processes
// inherit the variable, and Node compares the sources.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('node_modules/.cache/node', import.meta.url))

/** Real engines, after the unit tests: the files that `.ci/minimums.ts` names for a project. */
const onRealEngines = (name: string, place: { groupOrder: number; maxWorkers: number }) => ({
  name,
  include: Object.keys(minimums[name] ?? {}),
  maxWorkers: place.maxWorkers,
  sequence: { groupOrder: place.groupOrder },
  testTimeout: 10 * minutes,
  hookTimeout: 15 * minutes,
})

/** Two files at a time, then those that need the machine alone: `.ci/minimums.ts` says which, and why. */
const inTwos = { groupOrder: 1, maxWorkers: 2 }
const alone = { groupOrder: 2, maxWorkers: 1 }

const distro = { globalSetup: existsSync(setup) ? [setup] : [] }

/** What every engine must do, on current versions instead of the distribution's. */
const modern = { globalSetup: ['__tests__/modern/setup.ts'], env: modernEnvironment }

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
      { test: { ...onRealEngines('engines-in-twos', inTwos), ...distro } },
      { test: { ...onRealEngines('engines', alone), ...distro } },
      { test: { ...onRealEngines('modern-in-twos', inTwos), ...modern } },
      { test: { ...onRealEngines('modern', alone), ...modern } },
    ],
  },
})
