import type { Env } from '../../host/host.ts'
import type { Report } from '../../model.ts'
import { toJson } from '../../report/formats/json.ts'
import { megabytes } from '../../report/numbers.ts'
import { reducedReport } from '../../report/reduced.ts'
import type { Uploaded } from './artifact.ts'
import { rawNameOf } from './raw-name.ts'
import { uploadRawText } from './raw-text.ts'
import type { AskService } from './service.ts'

/** The largest report of a fork that is read, in bytes: a run of 1,000 builds has about 1 MB. */
export const largestRawBytes = 5_000_000

export type RawRequest = {
  /** Of the artifact that holds all files of the report. */
  readonly artifactName: string
  readonly retentionDays: number
  readonly env: Env
}

/** What became of it, and the name that it has or would have had. */
export type RawUpload = { readonly name: string; readonly uploaded: Uploaded }

/**
 * Uploads report.json once more, alone and unzipped, for the job that reports on a run whose token may only read. A report
 * that is too large for that job is reduced, and named so. Never throws for the service; throws when the file cannot be
 * written.
 */
export const uploadRawReport = (
  ask: AskService,
  report: Report,
  request: RawRequest,
  most = largestRawBytes,
): Promise<RawUpload> => uploadFitting(ask, fitting(report, most), request, most)

/** The same for the text of a report.json, which is not reduced. */
export const uploadRawJson = (ask: AskService, text: string, request: RawRequest): Promise<RawUpload> =>
  uploadFitting(ask, { text, isReduced: false }, request, largestRawBytes)

type Fitting = { readonly text: string; readonly isReduced: boolean }

const uploadFitting = async (
  ask: AskService,
  { text, isReduced }: Fitting,
  { artifactName, retentionDays, env }: RawRequest,
  most: number,
): Promise<RawUpload> => {
  const name = rawNameOf(artifactName, isReduced)
  const bytes = Buffer.byteLength(text)
  if (bytes <= most) return { name, uploaded: await uploadRawText(ask, { name, text, retentionDays, env }) }
  const size = `${isReduced ? 'even without steps and logs ' : ''}the report has ${megabytes(bytes)}`
  return {
    name,
    uploaded: {
      kind: 'failed',
      mayPass: false,
      message: `${name} was not uploaded, so no other job can comment: ${size}, and at most ${megabytes(most)} are read.`,
    },
  }
}

const fitting = (report: Report, most: number): Fitting => {
  const whole = toJson(report)
  const bytes = Buffer.byteLength(whole)
  if (bytes <= most) return { text: whole, isReduced: false }
  return { text: toJson(reducedReport(report, bytes, most)), isReduced: true }
}
