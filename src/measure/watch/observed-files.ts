import { join } from 'node:path'
import { makeOwnFolder, ownPrefix } from '../../host/own-folder.ts'
import { writeText } from '../../host/writing.ts'

/** What `observe` can ask for. */
export type Observing = 'trace' | 'io' | 'stacks'

/** One line of a file of JSON lines. */
export type Line = Readonly<Record<string, unknown>> & { readonly kind: string }

export const linesText = (lines: readonly Line[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('')

/** Writes one file that is not there yet, and returns its path in the folder of the report. */
export const writeObserved = async (
  outputDir: string,
  folder: string,
  name: string,
  text: string,
): Promise<string> => {
  const path = join(folder, `${ownPrefix}${name}`)
  await makeOwnFolder(join(outputDir, folder))
  await writeText(join(outputDir, path), text, { mode: 0o644, flag: 'wx' })
  return path
}
