import { basename } from 'node:path'
import type { BuildRecipe, CacheSpace } from '../../engines/engine.ts'
import { readTextInside } from '../../host/inside/read.ts'
import { lostByBuild, LostSample } from '../run/lost-sample.ts'
import { inContainer } from './probe-plan.ts'
import { type ProbeReport, readProbeReport } from './probe-report.ts'

/** Every step may print 1 MiB. */
const mostReportBytes = 64 * 1024 * 1024

/** Builds of this process: the word that tells them apart. */
let rounds = 0

/** Builds with the probe and reads its report. Throws when the build fails: then there was no probe. */
export const runProbe = async (
  space: CacheSpace,
  recipe: BuildRecipe,
  timeoutMs: number,
): Promise<ProbeReport> => {
  const round = String(++rounds)
  // An engine may export what an earlier build of the same step left, however the last one was built.
  const buildArgs = { ...recipe.buildArgs, ROUND: round }
  const request = { ...recipe, buildArgs, noCache: true, timeoutMs }
  const { failure, durationMs } = await space.build(request)
  if (failure !== undefined) throw new LostSample(lostByBuild(failure, durationMs))
  const files = await space.export(request, 'evidence')
  const text = await readTextInside(files, basename(inContainer.report), mostReportBytes)
  if (text === undefined) throw new Error('the build left no report of the probe')
  const report = readProbeReport(text)
  if (report.round === round) return report
  const message = `the step with the probe came from the cache of build ${report.round}`
  throw new LostSample({ kind: 'state-lost', message, builds: [] })
}
