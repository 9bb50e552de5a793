import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** URL of a file or folder of this repository; a folder ends with `/`. */
export const repositoryUrl = (path: string): URL => new URL(path, root)

/** Absolute path of a file or folder of this repository. */
export const repositoryPath = (path: string): string => fileURLToPath(repositoryUrl(path))

/** The program's entry: in the sources, or what the gate names instead, because the bundle starts in half the time. */
export const entryPath = repositoryPath(process.env['TESTED_ENTRY'] ?? 'src/main.ts')

/** The shipped fixtures. */
export const fixturesDir = repositoryPath('fixtures')
