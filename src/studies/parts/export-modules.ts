import { cp, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunningEngine } from '../../engines/engine.ts'
import { writeText } from '../../host/writing.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'

type WantedModules = {
  readonly engine: RunningEngine
  /** Requires modules. */
  readonly project: FixtureProject
  /** Where to put them: a folder that does not exist, absolute. */
  readonly target: string
}

const dockerfileText =
  'ARG MODULES_IMAGE\nFROM ${MODULES_IMAGE} AS modules\nFROM scratch AS evidence\nCOPY --from=modules / /\n'

const timeoutMs = 300_000

let serial = 0

/**
 * Writes what a module proxy serves of the modules of a project. The image that contains it is in the engine already, so
 * no network is needed: a stage that copies it is exported.
 */
export const exportModules = async (
  bench: Bench,
  { engine, project, target }: WantedModules,
): Promise<void> => {
  const { recipe } = await bench.checkout(engine, project)
  const label = `modules-${bench.context.runId}-${++serial}`
  const dir = await bench.folder.sub(label)
  const [contextDir, dockerfile] = [join(dir, 'context'), join(dir, 'Dockerfile')]
  await mkdir(contextDir)
  await writeText(dockerfile, dockerfileText)
  const request = { ...recipe, contextDir, dockerfile, network: 'none', timeoutMs, noCache: false }
  await using space = await engine.openSpace(label)
  const { failure } = await space.build(request)
  if (failure !== undefined) throw new Error(failure.message)
  await cp(await space.export(request, 'evidence'), target, { recursive: true })
}
