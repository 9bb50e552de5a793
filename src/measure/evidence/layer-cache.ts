import { readDockerfile } from '../../dockerfile/dockerfile.ts'
import type { Pause } from '../../host/pauses.ts'
import { nativePlatform } from '../../host/machine.ts'
import type { LayerCache, StepOutcome } from '../../model.ts'
import { sourcesByLine } from '../../projects/context/build-inputs/copy-sources.ts'
import { sourceGlob } from '../../projects/context/build-inputs/source-glob.ts'

/** A build as far as its layer cache is concerned. */
export type CachedBuild = {
  readonly steps: readonly StepOutcome[]
  readonly noCache: boolean
  readonly contextDir: string
  /** The file that was edited before it, relative to the context; undefined: none was. */
  readonly edited: string | undefined
  readonly pause: Pause
}

/** Where the chain of steps from the cache ended, and by which file; undefined where the engine named no step. */
export const layerCacheOf = async (build: CachedBuild): Promise<LayerCache | undefined> => {
  const { steps, noCache, edited } = build
  if (steps.length === 0) return undefined
  if (noCache) return { kind: 'unused' }
  const step = steps.find(({ hit }) => !hit)?.name
  if (step === undefined) return { kind: 'whole' }
  const isBroken = edited !== undefined && (await takes(build, step, edited))
  return isBroken
    ? { kind: 'broken', step, file: edited }
    : { kind: 'broken', step, unknown: { file: whyNoFile(edited) } }
}

const whyNoFile = (edited: string | undefined): string =>
  edited === undefined
    ? 'no file was edited before this build'
    : `${edited} was edited, which this step does not take from the context`

/** Whether a step copies or mounts a file of the context, as its own words say. */
const takes = async ({ contextDir, pause }: CachedBuild, step: string, file: string): Promise<boolean> => {
  for (const { path } of sourcesIn(step)) {
    const glob = await sourceGlob(contextDir, path, pause)
    if (glob.lengthOfMatch(file.split('/')) !== undefined) return true
  }
  return false
}

/** Engines print an instruction as it is in the Dockerfile, on one line. One that cannot be read takes nothing for sure. */
const sourcesIn = (step: string): readonly { readonly path: string }[] => {
  try {
    const dockerfile = readDockerfile(`FROM scratch\n${asJson(oneLine(step))}\n`, {
      platform: nativePlatform(),
    })
    return sourcesByLine(dockerfile).get(2) ?? []
  } catch {
    return []
  }
}

const oneLine = (step: string): string => step.replaceAll(/\s+/g, ' ')

/** BuildKit prints the list of a COPY without its quotes: `COPY [a, /b]`. */
const asJson = (step: string): string => {
  const [, start, list] = /^((?:COPY|ADD)(?: --\S+)*) \[([^"]*)\]$/.exec(step) ?? []
  return start === undefined || list === undefined ? step : `${start} ${JSON.stringify(list.split(', '))}`
}
