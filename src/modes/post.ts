import { readFile, stat } from 'node:fs/promises'
import type { Host } from '../host/host.ts'
import { interruptSignal } from '../host/process/interrupt.ts'
import { makeHost } from '../host/real-host.ts'
import { sweepDeadRuns } from '../host/run-folder/sweep.ts'
import { reportPaths } from '../publish/report-files.ts'
import { pathsIn, readState, type State } from '../publish/runner/state.ts'
import { writeSummary } from '../publish/runner/summary.ts'
import { saveArchives } from '../publish/services/archive-cache.ts'
import { uploadArtifact } from '../publish/services/artifact.ts'
import { type AskService, serviceUser } from '../publish/services/service.ts'
import { attempt, makeTell, type Messages } from '../publish/tell.ts'
import type { Invocation } from './invocation.ts'

/** The post step of the action, whose exit status is always 0. */
export const postStep = async ({ env, program, log }: Invocation): Promise<number> => {
  const tell = await makeTell(true, log)
  await attempt(tell, 'The post step was not carried out', async () => {
    using interrupt = interruptSignal(tell.log)
    const { signal } = interrupt
    const host = makeHost(tell.log, signal, env)
    const ask = serviceUser({ exec: host.exec, env, program: program.entry, signal })
    await post({ host, state: readState(env), env, ask, tell })
  })
  return 0
}

export type PostRequest = {
  readonly host: Host
  readonly state: State
  readonly env: Host['env']
  readonly ask: AskService
  readonly tell: Messages
}

/**
 * What is left to do after the job: publish what a killed main step had measured, remove what it left on the
 * machine, save archives for the next run. Never throws: it comes after the verdict.
 */
export const post = async (errand: PostRequest): Promise<void> => {
  const { host, state, ask, tell } = errand
  if (await leftReport(state)) await publishLeft(errand)
  await attempt(tell, 'What a killed run left was not removed', async () => {
    for (const path of await sweepDeadRuns(host))
      host.log(`Removed ${path}, which a killed run had left behind.`)
  })
  await attempt(tell, 'No archives were saved in the cache', () =>
    saveArchives(pathsIn(state.archives), { ask, log: host.log, warn: tell.warning }),
  )
}

/** Whether the report in the folder is of this very job; a self-hosted runner may keep older ones. */
const leftReport = async ({ outputDir, startedMs }: State): Promise<boolean> => {
  if (outputDir === '' || startedMs === '') return false
  const found = await stat(reportPaths(outputDir).markdown).catch(() => undefined)
  return found !== undefined && found.mtimeMs >= Number(startedMs)
}

const publishLeft = async ({ state, env, ask, tell }: PostRequest): Promise<void> => {
  const { outputDir, summary, artifact: name, retentionDays } = state
  const { json, markdown } = reportPaths(outputDir)
  if (summary === 'wanted') {
    await attempt(tell, 'The report is not in the job summary', async () =>
      writeSummary(await readFile(markdown, 'utf8'), env),
    )
  }
  if (name === '') return
  const request = { name, files: [json, markdown], outputDir, retentionDays: Number(retentionDays) }
  const uploaded = await uploadArtifact(ask, request, env)
  if (uploaded.kind === 'failed') tell.warning(uploaded.message)
  else tell.log(uploaded.kind === 'uploaded' ? `Uploaded the artifact ${name}` : uploaded.message)
}
