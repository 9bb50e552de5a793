import { fileURLToPath } from 'node:url'
import { openArchiveStore } from '../../src/images/archive-store.ts'
import { type Fixture, readFixture } from '../../src/projects/fixtures/fixture.ts'

const below = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the tests keep the base image and modules from one run to the next. */
export const cacheDir = below('../../node_modules/.cache/go-container-bench')
export const archiveStore = openArchiveStore(cacheDir)

/** The project that real engines build in tests: it imports only `syscall`, so a cold build takes seconds. */
export const bareFixture = (): Promise<Fixture> => readFixture(below('../fixtures'), 'bare')

/** The smallest shipped project that needs modules. */
export const smallFixture = (): Promise<Fixture> => readFixture(below('../../fixtures'), 'small')
