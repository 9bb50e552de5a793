import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Env } from '../../host/host.ts'
import { temporaryFolder } from '../../host/run-folder/temporary-folder.ts'
import { writeText } from '../../host/writing.ts'
import { artifactLimitMs, type Uploaded, uploadArtifact } from './artifact.ts'
import type { AskService } from './service.ts'

type RawText = {
  /** Of the file, and so of the artifact: the service names one that is not zipped after its file. */
  readonly name: string
  readonly text: string
  readonly retentionDays: number
  readonly env: Env
}

/** Uploads a text as one file, unzipped. Never throws for the service; throws when the file cannot be written. */
export const uploadRawText = async (
  ask: AskService,
  { name, text, retentionDays, env }: RawText,
): Promise<Uploaded> => {
  await using folder = await temporaryFolder(env['RUNNER_TEMP'] ?? tmpdir())
  const path = join(folder.path, name)
  await writeText(path, text, { mode: 0o600, flag: 'wx' })
  const request = { name, files: [path], outputDir: folder.path, retentionDays, isRaw: true }
  return await uploadArtifact(ask, request, env, artifactLimitMs)
}
