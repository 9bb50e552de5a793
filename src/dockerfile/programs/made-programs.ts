import { posix } from 'node:path'
import { type ContainerPaths, type ContextFacts, contextPaths, mounted } from '../container-paths.ts'
import { driverRecipes } from './driver-recipes.ts'
import type { Effort } from '../effort.ts'
import { type GoTarget, readGoArguments } from './go-arguments.ts'
import { type GoCall, goCallOf, programName } from '../go-commands.ts'
import { packagePaths } from './go-packages.ts'
import { fileMoveOf, movedPaths } from './file-moves.ts'
import { copiedPrograms, type MadeProgram } from './image-programs.ts'
import { outputsOf } from './program-outputs.ts'
import { optionsOfRun, readRun, scriptOfRun } from '../run-steps.ts'
import type { Script } from '../shell/script.ts'
import { shellIn, type ShellOption } from '../shell/state.ts'
import { unknown } from '../shell/values.ts'
import type { Started } from '../shell/step.ts'
import { programsStarted } from '../shell/walk.ts'
import type { Placed } from '../stage-variables.ts'

/** A package that a `go build` or `go install` of a Dockerfile names. */
export type BuiltPackage = {
  /** A folder, or a file that ends in `.go`, relative to the context; `unknown` stands for any text. */
  readonly path: string
  /** Whether it is a pattern like `./...`: the folder and everything below. */
  readonly isTree: boolean
  readonly line: number
  /** The argument as written, since the value of a variable may be a secret. */
  readonly written: string
  readonly target: GoTarget
  /** Whether it is known where its program goes. */
  readonly isTraced: boolean
  /** Whether every build compiles it, and fails when that fails. */
  readonly isSure: boolean
}

export type Program = MadeProgram<BuiltPackage>

/** What is in a stage after its last instruction. */
export type StageEnd = {
  readonly paths: ContainerPaths
  readonly programs: readonly Program[]
  /** Built by the stage itself, not by one that it is based on. */
  readonly own: readonly BuiltPackage[]
  /** The words of SHELL; empty without one. */
  readonly shell: readonly string[]
}

type RunAround = {
  readonly paths: ContainerPaths
  readonly programs: readonly Program[]
  readonly others: (name: string) => StageEnd | undefined
  readonly context: ContextFacts
  readonly effort: Effort
  /** The words of SHELL; empty without one. */
  readonly shell: readonly string[]
}

/** What one RUN builds, and the programs of the stage after it. */
export const programsOf = (
  { instruction, variables }: Placed,
  { paths: before, programs: earlier, others, context, effort, shell }: RunAround,
): Pick<StageEnd, 'programs' | 'paths'> & { readonly built: readonly BuiltPackage[] } => {
  const { line, mounts } = readRun(instruction)
  const inStep = mounted(before, mounts, { variables, others: (name) => others(name)?.paths })
  let paths = inStep
  const built: BuiltPackage[] = []
  let programs = earlier
  const options = optionsOfRun(instruction, shell)
  for (const started of startedBy(scriptOfRun(instruction), { paths, variables, context, effort, options })) {
    if (!effort.spend(programs.length + paths.copied.length)) break
    const made = madeBy(started, { line, paths, context }, compiling)
    built.push(...made.map(({ made: each }) => each))
    const kept = made.filter(({ path }) => path !== '')
    programs = [...programs, ...kept]
    const move = fileMoveOf(started)
    if (move === undefined) continue
    programs = [...programs, ...copiedPrograms(programs, move.sources, move.target)]
    paths = movedPaths(paths, move)
  }
  // Mounts end with the step; what was copied out of them stays.
  const moved = paths.copied.slice(inStep.copied.length)
  return { built, programs, paths: { ...before, copied: [...before.copied, ...moved] } }
}

type Starting = {
  readonly paths: ContainerPaths
  readonly variables: Placed['variables']
  readonly context: ContextFacts
  readonly effort: Effort
  readonly options: ReadonlySet<ShellOption>
}

export const startedBy = (
  script: Script,
  { paths, variables, context, effort, options }: Starting,
): readonly Started[] => {
  const readFile = (path: string): string | undefined => {
    if (!effort.spend(perLookUp + paths.copied.length)) return undefined
    return contextPaths(paths, path, context)
      .flatMap((each) => context.readFile(each) ?? [])
      .at(0)
  }
  // The size is found by going through all variables.
  if (!effort.spend(1) || !effort.spend(4 * variables.size)) return []
  return programsStarted(script, shellIn(paths.folder, variables, options), {
    effort,
    readFile,
    recipes: (started) => driverRecipes(started, readFile, effort),
  })
}

/** As much as looking at a file takes. */
const perLookUp = 100

type Making = {
  readonly line: number
  readonly paths: ContainerPaths
  readonly context: ContextFacts
}

/** The programs that one call of go makes; the path is empty when it makes no file. */
export const madeBy = (
  { words, variables, folder, isSure, isOpen: isCut }: Started,
  { line, paths, context }: Making,
  verbs: ReadonlySet<string>,
): readonly Program[] => {
  const call = compilerCall(words.map(({ text }) => text))
  if (call === undefined || !verbs.has(call.verb)) return []
  const from = posix.resolve(folder, call.folder ?? '.')
  const args = readGoArguments(words.slice(words.length - call.args.length), variables, call.verb)
  const found = args.packages.flatMap((value) =>
    packagePaths(value, { from, paths, context }).map((each) => ({
      ...each,
      written: writtenOf(value.written),
    })),
  )
  // Of several places that a name may stand for, none is sure; nor is the folder itself where others may be named.
  const isNamed = args.packages.length !== 1 || args.packages[0]?.written !== '.'
  const isOpen = args.packages.length !== found.length || args.isOpen || (isCut && !isNamed)
  const places = outputsOf(found, { call, args, from, context, variables })
  return found.map((each, at) => ({
    made: {
      ...each,
      line,
      target: args.target,
      isTraced: places[at]?.startsWith(`/${unknown}`) === false,
      isSure: isSure && !isOpen,
    },
    path: places[at] ?? '',
    name: undefined,
  }))
}

const compiling = new Set(['build', 'install'])
export const running = new Set([...compiling, 'run'])

/** A call of go, or of a program that takes the same arguments. */
const compilerCall = (words: readonly string[]): GoCall | undefined => {
  const [program = '', verb = ''] = words
  const alike = ['dlv debug', 'ko build', 'ko publish', 'packr2 build'].includes(
    `${programName(program)} ${verb}`,
  )
  if (!alike) return goCallOf({ words, variables: {} })
  const isRun = verb === 'debug'
  return { verb: isRun ? 'run' : 'build', args: words.slice(2), variables: {}, folder: undefined }
}

const writtenOf = (text: string): string => text.replaceAll(unknown, '*')
