import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openArchiveStore } from '../../src/images/archive-store.ts'
import { type Fixture, readFixture } from '../../src/projects/fixtures/fixture.ts'
import { packageGo } from './go-project.ts'
import { writeFiles } from './test-files.ts'

const below = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Where the tests keep the base image and modules from one run to the next. */
export const cacheDir = below('../../node_modules/.cache/go-container-bench')
export const archiveStore = openArchiveStore(cacheDir)

/** The project that real engines build in tests: it imports only `syscall`, so a cold build takes seconds. */
export const bareFixture = (): Promise<Fixture> => readFixture(below('../fixtures'), 'bare')

/**
 * A copy of it in this folder, with a package in place of the program: a cold build takes a tenth of the time. For builds whose
 * length does not matter and whose image nobody runs; an edit is found in the package.
 */
export const packageFixture = async (folder: string): Promise<Fixture> => {
  const { dir, name } = await bareFixture()
  await cp(dir, join(folder, name), { recursive: true })
  await writeFiles(join(folder, name), { 'main.go': packageGo('math', 'unicode') })
  return readFixture(folder, name)
}

/** The smallest shipped project that needs modules. */
export const smallFixture = (): Promise<Fixture> => readFixture(below('../../fixtures'), 'small')
