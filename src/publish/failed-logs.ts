import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../model.ts'
import { writeText } from '../host/writing.ts'

/** Only files with this at the start of their names are ever removed from the folder. */
const prefix = 'go-container-bench-'

/** A project deep in a repository has a longer id than the name of a file may be (255 bytes). */
const longestId = 150

/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths. Logs of an
 * earlier run are removed; any other file in that folder stays.
 */
export const writeFailedLogs = async (outputDir: string, { builds }: Report): Promise<readonly string[]> => {
  const folder = join(outputDir, 'logs')
  await removeEarlier(folder)
  const failed = builds.flatMap(({ failure, ...build }) =>
    failure === undefined ? [] : [{ ...build, failure }],
  )
  if (failed.length === 0) return []
  await makeOwnFolder(folder)
  const paths: string[] = []
  for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
    // Numbered: two benchmarks may differ only in characters that the paths of an artifact cannot have.
    const safe = benchmark.replaceAll(/[^\w.+@~-]/g, '_').slice(0, longestId)
    const name = `${prefix}${index + 1}-${safe}-${revision}-${round}.log`
    const path = join(folder, name)
    await writeText(path, `${failure.message}\n\n${failure.logTail}`, { mode: 0o644, flag: 'wx' })
    paths.push(path)
  }
  return paths
}

const removeEarlier = async (folder: string): Promise<void> => {
  if (!(await isFolder(folder))) return
  for (const name of await readdir(folder))
    if (name.startsWith(prefix) && name.endsWith('.log'))
      await rm(join(folder, name), { recursive: true, force: true })
}

/** The folder may be part of a checkout, in which a pull request could have made a link of it. */
const makeOwnFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o755 })
  if (!(await isFolder(folder)))
    throw new Error(`${folder} is a link; logs of failed builds are not written through it`)
}

const isFolder = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isDirectory() === true
