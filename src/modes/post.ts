import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import { failedLogFiles, observedFiles } from '../host/own-folder.ts'
import { interruptSignal } from '../host/process/interrupt.ts'
import { makeHost } from '../host/real-host.ts'
import { removeLeftBehind } from '../provision/left-behind.ts'
import { handOverFile } from '../publish/fork/hand-over.ts'
import { makeMessages, type Messages, warnOnFailure } from '../publish/messages.ts'
import { reportPath, reportPaths } from '../publish/report-files.ts'
import { pathsIn, readState, type State } from '../publish/runner/state.ts'
import { writeSummary } from '../publish/runner/summary.ts'
import { saveArchives } from '../publish/services/archive-cache.ts'
import { uploadArtifact } from '../publish/services/artifact.ts'
import { type AskService, serviceUser } from '../publish/services/service.ts'
import { exportFormats } from '../report/formats/exports.ts'
import { jsonFormat, markdownFormat } from '../report/formats/index.ts'
import type { Invocation } from './invocation.ts'

/** The post step of the action, whose exit status is always 0. */
export const postStep = async ({ env, program, log }: Invocation): Promise<number> => {
  const messages = await makeMessages(true, log)
  await warnOnFailure(messages, 'The post step was not carried out', async () => {
    using interrupt = interruptSignal(messages.log)
    const { signal } = interrupt
    const host = makeHost(messages.log, signal, env)
    const ask = serviceUser({ exec: host.exec, env, program: program.entry, signal })
    await post({ host, state: readState(env), env, ask, messages, policy: undefined })
  })
  return 0
}

type PostRequest = {
  readonly host: Host
  readonly state: State
  readonly env: Host['env']
  readonly ask: AskService
  readonly messages: Messages
  /** The policy of the system for starting services; undefined: where Debian has it. */
  readonly policy: string | undefined
}

/**
 * What is left to do after the job: publish what a killed main step had measured, remove what it left on the
 * machine, save archives for the next run. Never throws: it comes after the verdict.
 */
export const post = async (request: PostRequest): Promise<void> => {
  const { host, state, ask, messages, policy } = request
  if (await leftReport(state)) await publishLeft(request)
  await warnOnFailure(messages, 'What a killed run left was not removed', () =>
    removeLeftBehind(host, policy),
  )
  await warnOnFailure(messages, 'No archives were saved in the cache', () =>
    saveArchives(archivesOf(state), { ask, log: host.log, warn: messages.warning }),
  )
}

/** None where code of a fork ran: it may have written to them, and later jobs would build with them. */
const archivesOf = ({ archives, isOfFork }: State): readonly string[] =>
  isOfFork === 'true' ? [] : pathsIn(archives)

/** Whether the report in the folder is of this very job. */
const leftReport = async ({ outputDir, startedMs }: State): Promise<boolean> => {
  if (outputDir === '' || startedMs === '') return false
  const paths = reportPaths(outputDir)
  return (await ofThisJob(paths, startedMs)).length === paths.length
}

/**
 * The files that this very job wrote; a self-hosted runner may keep older ones. Not through links: code of the pull
 * request may have put them there.
 */
const ofThisJob = async (paths: readonly string[], startedMs: string): Promise<readonly string[]> => {
  const found = await Promise.all(paths.map((path) => lstat(path).catch(() => undefined)))
  return paths.filter((_, at) => {
    const file = found[at]
    return file?.isFile() === true && file.mtimeMs >= Number(startedMs)
  })
}

const publishLeft = async (request: PostRequest): Promise<void> => {
  const { state, env, ask, messages } = request
  const { outputDir, summary, artifact: name, handOver, retentionDays } = state
  if (summary === 'wanted') {
    await warnOnFailure(messages, 'The report is not in the job summary', async () =>
      writeSummary(await readFile(reportPath(outputDir, markdownFormat), 'utf8'), env),
    )
  }
  const days = Number(retentionDays)
  if (name !== '') await uploadLeft(request, { name, retentionDays: days })
  if (handOver === '') return
  const left = { ask, messages, env, artifactName: handOver, retentionDays: days }
  await handOverFile(reportPath(outputDir, jsonFormat), left)
}

type Left = { readonly name: string; readonly retentionDays: number }

const uploadLeft = async (
  { state: { outputDir, startedMs }, env, ask, messages }: PostRequest,
  { name, retentionDays }: Left,
): Promise<void> => {
  // They are there where the main step came to its end, and only its upload failed.
  const further = [
    ...exportFormats.map(({ file }) => join(outputDir, file)),
    ...(await failedLogFiles(outputDir)),
  ]
  const files = [
    ...reportPaths(outputDir),
    ...(await ofThisJob(further, startedMs)),
    ...(await observedFiles(outputDir)),
  ]
  const uploaded = await uploadArtifact(ask, { name, files, outputDir, retentionDays, isRaw: false }, env)
  if (uploaded.kind === 'failed') messages.warning(uploaded.message)
  else messages.log(uploaded.kind === 'uploaded' ? `Uploaded the artifact ${name}` : uploaded.message)
}
