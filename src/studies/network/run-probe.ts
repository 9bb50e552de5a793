import { basename } from 'node:path'
import type { BuildRecipe, CacheSpace } from '../../engines/engine.ts'
import { readTextInside } from '../../host/inside/read.ts'
import { inContainer } from './probe-plan.ts'
import { type ProbeReport, readProbeReport } from './probe-report.ts'

/** Every step may print 1 MiB. */
const mostReportBytes = 64 * 1024 * 1024

/** Builds with the probe and reads its report. Throws when the build fails: then there was no probe. */
export const runProbe = async (
  space: CacheSpace,
  recipe: BuildRecipe,
  timeoutMs: number,
): Promise<ProbeReport> => {
  const request = { ...recipe, noCache: true, timeoutMs }
  const { failure } = await space.build(request)
  if (failure !== undefined) throw new Error(failure.message)
  const files = await space.export(request, 'evidence')
  const text = await readTextInside(files, basename(inContainer.report), mostReportBytes)
  if (text === undefined) throw new Error('the build left no report of the probe')
  return readProbeReport(text)
}
