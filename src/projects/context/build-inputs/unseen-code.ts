import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { runsGo } from '../../../dockerfile/go-commands.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import type { Stage } from '../../../dockerfile/stages.ts'
import { flagOf } from '../../../dockerfile/syntax/syntax.ts'
import type { Pause } from '../../../host/pauses.ts'
import { hasUnofficialBase, ownSources, type Source } from './copy-sources.ts'
import type { IgnoreRules } from './ignore-rules.ts'
import type { Tree } from './tree.ts'
import { type Context, viewsOf } from './view.ts'

/** What `ONBUILD COPY . .` takes: by the ignore file, like any COPY. */
export const onbuildSources: readonly Source[] = [
  { context: undefined, path: '', excludes: [], seesIgnored: false },
]

type Read = {
  readonly context: Context
  readonly dockerfile: Dockerfile
  readonly rules: readonly IgnoreRules[]
  /** What the instructions take of the main context. */
  readonly tree: Tree
}

/**
 * Whether the code may come by an ONBUILD of a base image, which nobody has seen yet: where a stage on an image that is not
 * official builds Go and takes no Go file itself, and where the whole build takes none although no official image builds Go
 * either.
 */
export const mayCopyCode = async (read: Read, pause: Pause): Promise<boolean> => {
  const { dockerfile, tree } = read
  const stages = dockerfile.needed.filter(hasUnofficialBase)
  if (stages.length === 0) return false
  const files = [...tree.found.keys()].filter((name) => name.endsWith('.go')).map(pathOf)
  if (files.length === 0)
    return dockerfile.needed.every((stage) => hasUnofficialBase(stage) || !buildsGo(stage))
  for (const stage of stages.filter((each) => buildsGo(each) && !takesFromElsewhere(each)))
    if (!(await takesAny(files, stage, read, pause))) return true
  return false
}

const pathOf = (name: string): string => name.replace(/^file /, '')

const buildsGo = ({ instructions }: Stage): boolean =>
  runsGo(instructions.filter(({ name }) => name === 'RUN').map(readRun)) === 'yes'

/** The code may be that of another stage or context. */
const takesFromElsewhere = ({ instructions }: Stage): boolean =>
  instructions.some((instruction) =>
    instruction.name === 'RUN'
      ? instruction.flags.some((flag) => /[=,]from=/.test(flag))
      : instruction.name === 'COPY' && flagOf(instruction, 'from') !== undefined,
  )

const takesAny = async (
  files: readonly string[],
  stage: Stage,
  { context, dockerfile, rules }: Read,
  pause: Pause,
): Promise<boolean> => {
  const views = await viewsOf(context, (each) => ownSources(dockerfile, stage, each), rules, pause)
  for (const file of files) {
    await pause()
    if (views.some(({ takes }) => takes(file))) return true
  }
  return false
}
