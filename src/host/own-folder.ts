import { lstat, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Only files with this at the start of their names are ever removed from a folder that others may use too. */
export const ownPrefix = 'go-container-bench-'

/** In the folder of the report: what `observe` asked for, and logs of builds that failed or hung. */
export const observedFolder = 'observed'
export const logsFolder = 'logs'

/** The files about builds that were looked at, in the folder of the report. */
export const observedFiles = async (outputDir: string): Promise<readonly string[]> => [
  ...(await ownFiles(join(outputDir, observedFolder), '.json', '.jsonl')),
  ...(await ownFiles(join(outputDir, logsFolder), '.jsonl')),
]

/** The ends of the logs of builds that failed, in the folder of the report. */
export const failedLogFiles = (outputDir: string): Promise<readonly string[]> =>
  ownFiles(join(outputDir, logsFolder), '.log')

/** Removes those of an earlier run. */
export const removeObserved = async (outputDir: string): Promise<void> => {
  await removeOwn(join(outputDir, observedFolder), '.json', '.jsonl')
  await removeOwn(join(outputDir, logsFolder), '.jsonl')
}

/**
 * Makes a folder in the folder of the report, which may be part of a checkout, in which a pull request could have made a
 * link of it: that is refused.
 */
export const makeOwnFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o755 })
  if (!(await isFolder(folder))) throw new Error(`${folder} is a link; nothing is written through it`)
}

/** The files of this program in a folder with one of these endings, sorted; links and everything else are left out. */
const ownFiles = async (folder: string, ...endings: readonly string[]): Promise<readonly string[]> => {
  if (!(await isFolder(folder))) return []
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && isOwn(entry.name, endings))
    .map(({ name }) => join(folder, name))
    .toSorted()
}

/** Removes what this program, or somebody in its name, left in a folder in an earlier run; any other file stays. */
export const removeOwn = async (folder: string, ...endings: readonly string[]): Promise<void> => {
  if (!(await isFolder(folder))) return
  for (const name of await readdir(folder))
    if (isOwn(name, endings)) await rm(join(folder, name), { recursive: true, force: true })
}

const isOwn = (name: string, endings: readonly string[]): boolean =>
  name.startsWith(ownPrefix) && endings.some((ending) => name.endsWith(ending))

const isFolder = async (path: string): Promise<boolean> =>
  (await lstat(path).catch(() => undefined))?.isDirectory() === true
