import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { compilesGo as goOf, goCallOf } from '../../../dockerfile/go-commands.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import type { Command } from '../../../dockerfile/shell/commands.ts'
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
 * either. A stage that is built on another one is on the image of that.
 */
export const mayCopyCode = async (read: Read, pause: Pause): Promise<boolean> => {
  const { dockerfile, tree } = read
  const unofficial = onUnofficialImages(dockerfile)
  const own = dockerfile.needed.filter(({ index }) => unofficial.has(index))
  if (own.length === 0) return false
  const files = [...tree.found.keys()].filter((name) => name.endsWith('.go')).map(pathOf)
  const isElsewhere = dockerfile.needed.some((stage) => !unofficial.has(stage.index) && compilesGo(stage))
  if (files.length === 0 && !isElsewhere) return true
  const building = own.filter(compilesCode)
  if (building.length > mostBuilding) return true
  for (const stage of building) {
    const chain = chainOf(stage, dockerfile)
    if (!chain.some(takesFromElsewhere) && !(await takesAny(files, chain, read, pause))) return true
  }
  return false
}

/** More than any project has; for each, ignore files are read again. */
const mostBuilding = 10

const pathOf = (name: string): string => name.replace(/^file /, '')

/** The indexes of stages on images that are not official. */
const onUnofficialImages = ({ stages }: Dockerfile): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const stage of stages) {
    const { base, index } = stage
    if (base.kind === 'stage' ? found.has(base.index) : hasUnofficialBase(stage)) found.add(index)
  }
  return found
}

/** A stage and those that it is built on. */
const chainOf = (stage: Stage, { stages }: Dockerfile): readonly Stage[] => {
  const chain = [stage]
  for (let { base } = stage; base.kind === 'stage';) {
    const below = stages[base.index]
    if (below === undefined) break
    chain.push(below)
    base = below.base
  }
  return chain
}

const commandsOf = ({ instructions }: Stage): readonly Command[] =>
  instructions.filter(({ name }) => name === 'RUN').flatMap((instruction) => readRun(instruction).commands)

const compilesGo = (stage: Stage): boolean => commandsOf(stage).some((command) => goOf(command) === 'yes')

/** The same but for `go install MODULE@VERSION`, which is not the code of the context. */
const compilesCode = (stage: Stage): boolean =>
  commandsOf(stage).some((command) => goOf(command) === 'yes' && !isOfVersion(command))

const isOfVersion = (command: Command): boolean => {
  const { verb = '', args = [] } = goCallOf(command) ?? {}
  return /^(?:install|run)$/.test(verb) && args.some((word) => word.includes('@'))
}

/** The code may be that of another stage or context. */
const takesFromElsewhere = ({ instructions }: Stage): boolean =>
  instructions.some((instruction) =>
    instruction.name === 'RUN'
      ? instruction.flags.some((flag) => /[=,]from=/.test(flag))
      : instruction.name === 'COPY' && flagOf(instruction, 'from') !== undefined,
  )

const takesAny = async (
  files: readonly string[],
  chain: readonly Stage[],
  { context, dockerfile, rules }: Read,
  pause: Pause,
): Promise<boolean> => {
  const sourcesBy = (each: IgnoreRules): readonly Source[] =>
    chain.flatMap((stage) => ownSources(dockerfile, stage, each))
  const views = await viewsOf(context, sourcesBy, rules, pause)
  for (const file of files) {
    await pause()
    if (views.some(({ takes }) => takes(file))) return true
  }
  return false
}
