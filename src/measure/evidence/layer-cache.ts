import { readDockerfile } from '../../dockerfile/dockerfile.ts'
import type { Pause } from '../../host/pauses.ts'
import { nativePlatform } from '../../host/machine.ts'
import type { LayerCache, StepOutcome } from '../../model.ts'
import { sourcesByLine } from '../../projects/context/build-inputs/copy-sources.ts'
import { sourceGlob } from '../../projects/context/build-inputs/source-glob.ts'

/** A build as far as its layer cache is concerned. */
type CachedBuild = {
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
  const missed = steps.filter(({ hit }) => !hit).map(({ name }) => name)
  const [first] = missed
  if (first === undefined) return { kind: 'whole' }
  const takesEdited = async (step: string): Promise<boolean> =>
    edited !== undefined && takes(build, step, edited)
  const step = (await firstOfOwn(missed, takesEdited)) ?? first
  return edited !== undefined && (await takesEdited(step))
    ? { kind: 'broken', step, file: edited }
    : { kind: 'broken', step, unknown: { file: whyNoFile(edited) } }
}

/**
 * The first one that does not wait for another stage. Podman and Buildah begin stages in whichever order, and name a step before they
 * wait: a COPY of what is not built yet may come before the step that made it run again.
 */
const firstOfOwn = async (
  steps: readonly string[],
  takesEdited: (step: string) => Promise<boolean>,
): Promise<string | undefined> => {
  for (const step of steps) if (!ofOtherStage.test(step) || (await takesEdited(step))) return step
  return undefined
}

/** What has a `/`, `:` or `@` in its name is an image, which nobody has to wait for. */
const ofOtherStage =
  /^(?:(?:COPY|ADD)\s(?:--\S+\s+)*--from=[^\s/:@]+\s|RUN\s.*--mount=\S*\bfrom=[^\s,/:@]+[\s,])/s

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
