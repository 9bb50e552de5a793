import { basename, dirname } from 'node:path'
import { readDockerfile } from '../../dockerfile/dockerfile.ts'
import type { RunStep } from '../../dockerfile/run-steps.ts'
import type { StaleMounts } from '../../engines/abilities.ts'
import { readTextLinked } from '../../host/inside/read.ts'
import { platformsOf } from '../../host/machine.ts'
import type { Benchmark } from '../../model.ts'
import type { ProjectCheckout } from '../../projects/subject.ts'
import { engineOf } from '../context.ts'
import type { Session } from '../session.ts'

/**
 * Why an edit may not be noticed by the engine, whichever file it is in: a RUN step mounts the sources, and the engine
 * ignores that they changed. Undefined: it notices every edit.
 */
export const staleMountOf = async (
  { context, plan }: Session,
  benchmark: Benchmark,
): Promise<string | undefined> => {
  const { staleMounts } = engineOf(context, benchmark)
  if (staleMounts.context === undefined && staleMounts.stage === undefined) return undefined
  for (const revision of plan.revisions) {
    const found = await staleMountIn(context.checkout(benchmark, revision), staleMounts)
    if (found !== undefined) return found
  }
  return undefined
}

const staleMountIn = async (
  { recipe }: ProjectCheckout,
  staleMounts: StaleMounts,
): Promise<string | undefined> => {
  const { dockerfile: path } = recipe
  const text = await readTextLinked(dirname(path), basename(path)).catch(() => undefined)
  if (text === undefined) return undefined
  const { runs, stages } = readDockerfile(text, { ...recipe, ...platformsOf(recipe) })
  const names = stages.flatMap(({ name }, index) => [String(index), ...(name === undefined ? [] : [name])])
  const reasonFor = ({ type, from, source }: RunStep['mounts'][number]): string | undefined => {
    if (type !== 'bind' || moduleFile.test(source ?? '')) return undefined
    if (from === undefined) return staleMounts.context
    return names.includes(from.toLowerCase()) ? staleMounts.stage : undefined
  }
  for (const { line, mounts } of runs) {
    const reason = mounts.map(reasonFor).find((each) => each !== undefined)
    if (reason !== undefined)
      return `${reason}, as in line ${line} of the Dockerfile: no other file would help; copy the sources, or use another engine`
  }
  return undefined
}

/** A step that mounts these to download modules does not depend on the sources. */
const moduleFile = /(?:^|\/)go\.(?:mod|sum|work|work\.sum)$/
