import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '../model.ts'

/**
 * Writes what each failed build printed last to `logs/` in the folder of the report, and returns the paths.
 * Logs of an earlier run are removed.
 */
export const writeFailedLogs = async (outputDir: string, { builds }: Report): Promise<readonly string[]> => {
  const folder = join(outputDir, 'logs')
  await rm(folder, { recursive: true, force: true })
  const failed = builds.flatMap(({ failure, ...build }) =>
    failure === undefined ? [] : [{ ...build, failure }],
  )
  if (failed.length > 0) await mkdir(folder, { recursive: true })
  const paths: string[] = []
  for (const [index, { benchmark, revision, round, failure }] of failed.entries()) {
    // Numbered: two benchmarks may differ only in characters that the paths of an artifact cannot have.
    const name = `${index + 1}-${benchmark.replaceAll(/[^\w.+@~-]/g, '_')}-${revision}-${round}.log`
    const path = join(folder, name)
    await writeFile(path, `${failure.message}\n\n${failure.logTail}`)
    paths.push(path)
  }
  return paths
}
