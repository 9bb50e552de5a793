import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildRequest, BuildResult, CacheSpace } from '../../engines/engine.ts'
import { sha256OfFile } from '../../host/file-hash.ts'
import type { Evidence, OutcomeEvidence } from '../../model.ts'
import { readActionGraph } from './action-graph.ts'
import type { GoWork } from './phases.ts'

type Outcome = Omit<Evidence, 'state'>

/** What a build did, and what Go did in it. */
export type Shown = {
  readonly outcome: Outcome
  readonly go: GoWork
  /** The text of the action graph that was written in this build; undefined: none was. */
  readonly graph: string | undefined
}

/** What a finished build shows by itself: which instructions were hits. */
export const structuralOutcome = ({ steps }: BuildResult): Outcome => ({ outcome: { steps } })

/**
 * What Go itself recorded, read from the build's evidence stage after the time was taken. The action graph is
 * that of the last Go command whose layer is in the image; when that ran before this build began, the step
 * was a hit and no Go command ran in this build.
 */
export const provedOutcome = async (
  space: CacheSpace,
  request: BuildRequest,
  stage: string,
  result: BuildResult,
): Promise<Shown> => {
  const folder = await space.export(request, stage, madeAt)
  const text = await readFile(join(folder, 'graph.json'), 'utf8')
  const graph = readActionGraph(text)
  const ranNow = Date.parse(graph.firstStart) >= Date.parse(result.startedAt)
  const compiled = ranNow ? graph.compiled : []
  const outcome: OutcomeEvidence = {
    steps: result.steps,
    packagesNeeded: graph.needed.length,
    packagesCompiled: compiled.length,
    ...(compiled.length <= fewPackages ? { compiled } : {}),
  }
  return {
    outcome: { outcome, binarySha256: await sha256OfFile(join(folder, 'app')) },
    go: ranNow ? { kind: 'ran', graph } : { kind: 'none' },
    graph: ranNow ? text : undefined,
  }
}

const fewPackages = 20

/** What the evidence stage of every fixture takes from the step that runs Go: `COPY --from=build /tmp/graph.json /out/app /`. */
const madeAt = ['/tmp/graph.json', '/out/app'] as const
