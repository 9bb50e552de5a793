import { join } from 'node:path'
import { logsFolder, makeOwnFolder, ownPrefix, removeOwn } from '../host/own-folder.ts'
import type { Report } from '../model.ts'
import { writeText } from '../host/writing.ts'

/** A project deep in a repository has a longer id than the name of a file may be (255 bytes). */
const longestId = 150

/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths. Logs of an
 * earlier run are removed; any other file in that folder stays.
 */
export const writeFailedLogs = async (outputDir: string, { builds }: Report): Promise<readonly string[]> => {
  const folder = join(outputDir, logsFolder)
  await removeOwn(folder, '.log')
  const failed = builds.flatMap(({ failure, ...build }) =>
    failure === undefined ? [] : [{ ...build, failure }],
  )
  if (failed.length === 0) return []
  await makeOwnFolder(folder)
  const paths: string[] = []
  for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
    // Numbered: two benchmarks may differ only in characters that the paths of an artifact cannot have.
    const safe = benchmark.replaceAll(/[^\w.+@~-]/g, '_').slice(0, longestId)
    const name = `${ownPrefix}${index + 1}-${safe}-${revision}-${round}.log`
    const path = join(folder, name)
    await writeText(path, `${failure.message}\n\n${failure.logTail}`, { mode: 0o644, flag: 'wx' })
    paths.push(path)
  }
  return paths
}
