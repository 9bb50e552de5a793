import type { Env } from '../../host/host.ts'
import { runUrlOf } from '../runner/run-url.ts'
import { conflict } from './service-cause.ts'
import type { AskService } from './service.ts'

type ArtifactRequest = {
  readonly name: string
  readonly files: readonly string[]
  /** The folder of the report. */
  readonly outputDir: string
  /** 0: as long as the repository's settings say. */
  readonly retentionDays: number
  /** Whether its only file is uploaded as it is, under its own name, and not as a zip file. */
  readonly isRaw: boolean
}

export type Uploaded =
  | { readonly kind: 'uploaded'; readonly id: string; readonly url: string | undefined }
  | { readonly kind: 'unavailable'; readonly message: string }
  /** `mayPass`: another attempt may succeed. */
  | { readonly kind: 'failed'; readonly message: string; readonly mayPass: boolean }

/** Uploads take seconds; the library would retry for half a minute, and wait for minutes on a slow server. */
export const artifactLimitMs = 45_000

/** Name of the artifact for a key. */
export const artifactNameOf = (key: string): string => `go-container-bench-${key}`

/** Uploads the files of the report as one artifact; never throws. */
export const uploadArtifact = async (
  ask: AskService,
  request: ArtifactRequest,
  env: Env,
  limitMs = artifactLimitMs,
): Promise<Uploaded> => {
  const { name, files, outputDir, retentionDays, isRaw } = request
  const answer = await ask({ kind: 'upload', name, files, root: outputDir, retentionDays, isRaw }, limitMs)
  switch (answer.kind) {
    case 'done': {
      const id = String(answer.result['id'])
      const runUrl = runUrlOf(env)
      return { kind: 'uploaded', id, url: runUrl === undefined ? undefined : `${runUrl}/artifacts/${id}` }
    }
    case 'unavailable':
      return {
        kind: 'unavailable',
        message: `No artifact was uploaded, because this runner has no service for it; the report is in ${outputDir}.`,
      }
    case 'failed':
      return {
        kind: 'failed',
        mayPass: answer.cause.isFinal !== true,
        message:
          `The artifact ${name} was not uploaded: ${answer.cause.text}. The report is in ${outputDir}` +
          `${answer.cause.status === conflict ? '; give every use of the action its own artifact-name' : ''}.`,
      }
  }
}
