import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host.ts'
import { listAt, parseJson, textAt } from '../json.ts'
import { unixHttp } from '../unix-http.ts'

/** What takes back something that a run made in a server that outlives it: `DELETE` of these paths, in order. */
export type TakeBack = { readonly socketPath: string; readonly paths: readonly string[] }

/**
 * Records in a run folder what must not outlive the run, so that whoever removes the folder takes it back. Record it
 * before it is made. Returns how to forget it, once it was taken back.
 */
export const recordTakeBack = async (
  folder: string,
  name: string,
  takeBack: TakeBack,
): Promise<() => Promise<void>> => {
  const file = join(recordsFolder(folder), `${name}.json`)
  await mkdir(recordsFolder(folder), { recursive: true, mode: 0o700 })
  await writeFile(file, JSON.stringify(takeBack))
  return () => rm(file, { force: true })
}

/** Takes back what is still recorded, and says so. A server that is gone took it along. Never throws. */
export const takeBackAll = async (host: Host, folder: string): Promise<void> => {
  for (const name of await readdir(recordsFolder(folder)).catch(() => [])) {
    const record = parseJson(await readFile(join(recordsFolder(folder), name), 'utf8').catch(() => ''))
    const socketPath = textAt(record, 'socketPath')
    if (socketPath === undefined) continue
    for (const path of listAt(record, 'paths').map(String)) {
      const request = { socketPath, method: 'DELETE', path, timeoutMs: 60_000 } as const
      const answer = await unixHttp(request).catch(() => undefined)
      if (answer !== undefined && answer.status < 300) host.log(`Removed ${path} from ${socketPath}.`)
    }
  }
}

const recordsFolder = (folder: string): string => join(folder, 'take-back')
