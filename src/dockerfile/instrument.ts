import { type Dockerfile, type DockerfileQuestion, readDockerfile } from './dockerfile.ts'
import { goCallOf, runsGo } from './go-commands.ts'
import {
  graphsFrom,
  ownGraphFrom,
  type Recorded,
  recordGraphs,
  setUpWithoutShell,
  setUpWithShell,
} from './graph-recording.ts'
import { readRun } from './run-steps.ts'
import type { Stage } from './stage.ts'
import { type Instruction, jsonWords, parseDockerfile, triggerOf } from './syntax/syntax.ts'

/** The stage of an instrumented Dockerfile that holds the action graphs, in its folder `graphs`. */
export const graphStage = 'go-container-bench-graphs'

/** A Dockerfile whose Go commands write their action graphs down, or why there is none, as a clause. */
type Instrumented =
  | { readonly kind: 'instrumented'; readonly text: string }
  | { readonly kind: 'refused'; readonly reason: string }

/**
 * Adds instructions to a Dockerfile so that each Go command that the target needs writes its action graph into a file of its
 * own, and one more stage at the end with these files. No line of the text changes, and none is added above its first FROM, so
 * parser directives, numbers of stages and the context stay as they are.
 *
 * In a stage with a shell, a script named `go` comes first on PATH; it gives each command its own file, whatever starts it and
 * whatever GOFLAGS it has. GOFLAGS are extended as well, for a go command that is not found through PATH: of several such
 * commands in one RUN only the last leaves its graph. Without a shell there are GOFLAGS alone. A command with such a flag of
 * its own keeps it, and its file is copied.
 *
 * Throws where `readDockerfile` does.
 */
export const instrument = (text: string, question: DockerfileQuestion): Instrumented => {
  const dockerfile = readDockerfile(text, question)
  const stages = stagesWithGo(dockerfile)
  if (stages.length === 0) return refused('the target has no RUN instruction')
  const added = new Map<number, readonly string[]>()
  const withFolder = new Set<number>()
  for (const { stage, runs } of stages) {
    const inherits = stage.base.kind === 'stage' && withFolder.has(stage.base.index)
    const setUp = inherits ? [] : setUpOf(stage, runs, dockerfile)
    if (setUp === undefined) return refused(reasonWithout(stage))
    for (const { line, lines } of setUp) add(added, line, lines)
    withFolder.add(stage.index)
    // Once for each stage: both read all of it, and of all that it is built on.
    const known = { saved: savedFlags(stage, dockerfile), hasShell: hasShell(stage, dockerfile) }
    for (const run of runs) add(added, run.line, recordingOf(run, stage, known))
  }
  const copies = stages.flatMap(({ stage, runs }) => {
    const reference = referenceTo(stage, dockerfile)
    const own = ownGraphsOf(runs).map((path, at) => ownGraphFrom(reference, stage.index, path, at))
    return [graphsFrom(reference, stage.index), ...own]
  })
  const result = [...withLines(text, added), `FROM scratch AS ${graphStage}`, ...copies, ''].join('\n')
  // As after a last line that is continued: then the added lines are part of it.
  const froms = parseDockerfile(result).instructions.filter(({ name }) => name === 'FROM')
  return froms.length === dockerfile.stages.length + 1
    ? { kind: 'instrumented', text: result }
    : refused('the Dockerfile cannot be extended: its last line is not complete')
}

const refused = (reason: string): Instrumented => ({ kind: 'refused', reason })

const reasonWithout = ({ line }: Stage): string =>
  `the stage in line ${line} of the Dockerfile has neither a shell nor an absolute WORKDIR before its first RUN, so it has no folder for action graphs`

/** A stage with the RUN instructions of its own text, also behind ONBUILD; what it inherits by ONBUILD is not among them. */
type StageWithGo = { readonly stage: Stage; readonly runs: readonly Instruction[] }

/** RUN instructions that may start Go, by stage; where no text looks like that, a program may start it, and all count. */
const stagesWithGo = ({ needed, escape }: Dockerfile): readonly StageWithGo[] => {
  const stagesWhere = (counts: (run: Instruction) => boolean): readonly StageWithGo[] =>
    needed.flatMap((stage) => {
      const runs = stage.instructions.filter((each) => {
        const trigger = triggerOf(each, escape)
        return trigger.name === 'RUN' && counts(trigger)
      })
      return runs.length === 0 ? [] : [{ stage, runs: runs.filter(({ line }) => line > stage.line) }]
    })
  const likely = stagesWhere((run) => runsGo([readRun(run)]) !== 'no')
  return likely.length > 0 ? likely : stagesWhere(() => true)
}

/** The images in which Go starts without the script that stands for it, so that nothing shows what is called go there. */
export const imagesWithoutScript = (dockerfile: Dockerfile): readonly string[] =>
  stagesWithGo(dockerfile).flatMap(({ stage }) => {
    if (hasShell(stage, dockerfile)) return []
    const image = imageBelow(stage, dockerfile)
    return image === undefined ? [] : [image]
  })

const imageBelow = (stage: Stage, dockerfile: Pick<Dockerfile, 'stages'>): string | undefined => {
  const { base } = stage
  if (base.kind === 'image') return base.reference
  const below = base.kind === 'stage' ? dockerfile.stages[base.index] : undefined
  return below === undefined ? undefined : imageBelow(below, dockerfile)
}

type Added = { readonly line: number; readonly lines: readonly string[] }

/** What makes the folder of the graphs; undefined: nothing could. */
const setUpOf = (
  stage: Stage,
  runs: readonly Instruction[],
  dockerfile: Dockerfile,
): readonly Added[] | undefined => {
  const [first] = runs
  if (first === undefined) return []
  const { line } = first
  if (hasShell(stage, dockerfile)) return [{ line, lines: setUpWithShell }]
  // Any folder can be made by WORKDIR, and the next one takes that back if it is absolute.
  const workdir = stage.instructions.findLast(
    (each) =>
      each.name === 'WORKDIR' && each.line > stage.line && each.line < line && /^\s*\//.test(each.args),
  )
  return workdir === undefined ? undefined : [{ line: workdir.line, lines: setUpWithoutShell(goOf(runs)) }]
}

const goOf = (runs: readonly Instruction[]): string | undefined =>
  runs
    .map(({ args }) => jsonWords(args)?.[0])
    .find((program) => program !== undefined && /(?:^|\/)go$/.test(program))

/** Only a shell can read a RUN that is not in JSON form; what a stage is built on has that shell as well. */
const hasShell = ({ instructions, base }: Stage, dockerfile: Dockerfile): boolean => {
  const below = base.kind === 'stage' ? dockerfile.stages[base.index] : undefined
  return (
    instructions
      .map((each) => triggerOf(each, dockerfile.escape))
      .some((each) => each.name === 'RUN' && startsShell(jsonWords(each.args))) ||
    (below !== undefined && hasShell(below, dockerfile))
  )
}

const startsShell = (words: readonly string[] | undefined): boolean =>
  words === undefined || /(?:^|\/)(?:ba|da|a|)sh$/.test(words[0] ?? '')

const recordingOf = (
  run: Instruction,
  stage: Stage,
  known: Pick<Recorded, 'saved' | 'hasShell'>,
): readonly string[] => {
  const name = `${stage.index}-${run.line}`
  const lines = recordGraphs({ name, argument: argumentFlags(run, stage), ...known })
  return run.name === 'ONBUILD' ? lines.map((line) => `ONBUILD ${line}`) : lines
}

/** The value of GOFLAGS where it is an ARG: the ENV of an earlier RUN hides that. */
const argumentFlags = (run: Instruction, { placed, instructions }: Stage): string | undefined => {
  const isDeclared = instructions.some(
    ({ name, args }) => name === 'ARG' && /(?:^|\s)GOFLAGS(?:=|\s|$)/.test(args),
  )
  return isDeclared
    ? placed.find(({ instruction }) => instruction === run)?.variables.get('GOFLAGS')
    : undefined
}

/** GOFLAGS that `go env -w` saves in the stage, or in one below: the variable hides those. */
const savedFlags = (stage: Stage, dockerfile: Dockerfile): string | undefined => {
  const calls = stage.instructions
    .filter(({ name }) => name === 'RUN')
    .flatMap((run) => readRun(run).commands.map(goCallOf))
  const saved = calls
    .filter((call) => call?.verb === 'env' && call.args.includes('-w'))
    .flatMap((call) => call?.args.filter((word) => word.startsWith('GOFLAGS=')) ?? [])
    .at(-1)
  if (saved !== undefined) return saved.slice('GOFLAGS='.length)
  const below = stage.base.kind === 'stage' ? dockerfile.stages[stage.base.index] : undefined
  return below === undefined ? undefined : savedFlags(below, dockerfile)
}

/** Where go commands write their graphs by flags of their own, each path once; in a mount, no file would stay. */
const ownGraphsOf = (runs: readonly Instruction[]): readonly string[] => {
  const paths = runs
    .filter(({ name }) => name === 'RUN')
    .map(readRun)
    .flatMap(({ commands, mounts }) =>
      commands
        .flatMap((command) => goCallOf(command)?.args ?? [])
        .flatMap((word) => /^--?debug-actiongraph=(\/[\w./-]+)$/.exec(word)?.[1] ?? [])
        .filter((path) => !mounts.some(({ target }) => target !== undefined && isBelow(path, target))),
    )
  return [...new Set(paths)]
}

const isBelow = (path: string, folder: string): boolean => path.startsWith(`${folder.replace(/\/$/, '')}/`)

/** By name where it has one that no later stage has; the numbers of stages are the same in all engines too. */
const referenceTo = ({ name, spelling, index }: Stage, { indexes }: Dockerfile): string =>
  name !== undefined && spelling !== undefined && indexes.get(name) === index ? spelling : String(index)

const add = (added: Map<number, readonly string[]>, line: number, lines: readonly string[]): void =>
  void added.set(line, [...(added.get(line) ?? []), ...lines])

const withLines = (text: string, added: ReadonlyMap<number, readonly string[]>): readonly string[] =>
  text.split('\n').flatMap((each, at) => [...(added.get(at + 1) ?? []), each])
