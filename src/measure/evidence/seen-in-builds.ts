import type { BuildResult } from '../../engines/engine.ts'
import { pausesFor } from '../../host/pauses.ts'
import type { Benchmark, Revision } from '../../model.ts'
import type { ProjectCheckout } from '../../projects/subject.ts'
import { type MeasureContext, placeOf } from '../context.ts'
import { explainedPackages } from './explained-packages.ts'
import { modulesOf } from './modules-of.ts'

type AnyBuild = {
  readonly benchmark: Benchmark
  readonly revision: Revision
  readonly checkout: ProjectCheckout
  readonly noCache: boolean
}

/** Keeps what a cold build shows that wrote its action graph down; a later one takes its place. */
export const noteGraph = async (
  { explain, seenInBuilds, host }: MeasureContext,
  { benchmark, revision, checkout, noCache }: AnyBuild,
  { durationMs }: Pick<BuildResult, 'durationMs'>,
  graph: string | undefined,
): Promise<void> => {
  if (explain === 'never' || !noCache || graph === undefined) return
  const { engine, project } = benchmark
  seenInBuilds.set(placeOf(benchmark, revision), {
    engine,
    project,
    revision,
    from: 'timed-build',
    durationMs,
    ...explainedPackages([graph], await modulesOf(checkout.recipe.contextDir, pausesFor(host.signal))),
  })
}
