import { join } from 'node:path'
import { downloader } from '../engines/install/download.ts'
import type { ArchiveSource } from '../engines/install/static-docker.ts'
import { cacheDirOf } from '../host/cache-folder.ts'
import type { Host } from '../host/host.ts'
import type { Program } from '../host/program.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** Where engines with a version are downloaded from and kept. */
export const engineArchivesOf = (
  inputs: Inputs,
  host: Host,
  env: Host['env'],
  { entry }: Program,
): ArchiveSource => ({
  mirror: inputs.engineMirror,
  folder: join(cacheDirOf(inputs, env), 'engines'),
  download: downloader(host, entry),
})
