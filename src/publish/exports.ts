import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../host/error-text.ts'
import type { Report } from '../model.ts'
import { exportsNamed } from '../report/formats/exports.ts'
import { reportPaths, writeForms, writeReport } from './report-files.ts'

/** Where the report is, with the further forms that `format` asks for. */
export const allPaths = (outputDir: string, formats: readonly string[]): readonly string[] => [
  ...reportPaths(outputDir),
  ...exportPaths(outputDir, formats),
]

const exportPaths = (outputDir: string, formats: readonly string[]): readonly string[] =>
  exportsNamed(formats).map(({ file }) => join(outputDir, file))

/** Writes them into a folder that exists. */
export const writeAll = async (
  outputDir: string,
  report: Report,
  formats: readonly string[],
): Promise<void> => {
  await writeReport(outputDir, report)
  await writeForms(outputDir, report, exportsNamed(formats))
}

/** Only the further forms, at the end of a run, which goes on without them: what went wrong, or undefined. */
export const tryExports = (
  outputDir: string,
  report: Report,
  formats: readonly string[],
): Promise<Error | undefined> =>
  writeForms(outputDir, report, exportsNamed(formats)).then(
    () => undefined,
    (error: unknown) => (error instanceof Error ? error : new Error(messageOf(error))),
  )

/** The further forms that were written. */
export const writtenExports = async (
  outputDir: string,
  formats: readonly string[],
): Promise<readonly string[]> => {
  const paths = exportPaths(outputDir, formats)
  const found = paths.map((path) =>
    access(path).then(
      () => [path],
      () => [],
    ),
  )
  return (await Promise.all(found)).flat()
}
