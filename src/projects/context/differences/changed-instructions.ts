import type { Dockerfile } from '../../../dockerfile/dockerfile.ts'
import { runsGo, type RunsGo } from '../../../dockerfile/go-commands.ts'
import { readRun } from '../../../dockerfile/run-steps.ts'
import { flagOf, type Instruction, parseDockerfile } from '../../../dockerfile/syntax/syntax.ts'
import type { Pause } from '../../../host/pauses.ts'
import type { ChangedFile, ComparedInstruction } from '../../../model.ts'
import { sourcesByLine } from '../build-inputs/copy-sources.ts'
import { type SourceGlob, sourceGlob } from '../build-inputs/source-glob.ts'
import { compareLists, type ListChange } from './changed-lines.ts'
import { type Replaceable, replacements } from './replaced-instructions.ts'

/** The Dockerfile of one revision. */
export type WrittenDockerfile = {
  readonly text: string
  readonly dockerfile: Dockerfile
  readonly contextDir: string
}

const mostTaken = 5

/**
 * The instructions of the head, each with what became of it, and after them those that are gone. A new instruction that
 * stands where one of the same name was is that one, changed; of several, it is the one that has most of its words.
 */
export const comparedInstructions = async (
  base: WrittenDockerfile,
  head: WrittenDockerfile,
  files: readonly ChangedFile[],
  pause: Pause,
): Promise<readonly ComparedInstruction[]> => {
  const [before, after] = [placedIn(base.text), placedIn(head.text)]
  const changes = compareLists(
    before.map(({ whole }) => whole),
    after.map(({ whole }) => whole),
  )
  const gone = changes.flatMap(({ index, change }) => (change === 'gone' ? (before[index] ?? []) : []))
  const replaced = replacements(
    changes.flatMap(({ index, change }) => (change === 'new' ? (after[index] ?? []) : [])),
    gone,
  )
  const [taken, compiles] = [await takenFiles(head, files, pause), compilersIn([before, after])]
  const shown = (each: Placed, change: ListChange['change']): ComparedInstruction => {
    const earlier = replaced.get(each)
    const takes = change === 'gone' ? [] : (taken.get(each.instruction.line) ?? [])
    return {
      text: cut(each.text),
      line: each.instruction.line,
      stage: each.stage,
      ...(change !== 'same' && { change: earlier === undefined ? change : 'changed' }),
      ...(earlier !== undefined && { before: cut(earlier.text) }),
      ...(compiles.has(each) && { compiles: true }),
      ...(takes.length > 0 && { takes }),
    }
  }
  const isReplaced = new Set(replaced.values())
  return changes.flatMap(({ index, change }) => {
    const each = (change === 'gone' ? before : after)[index]
    return each === undefined || (change === 'gone' && isReplaced.has(each)) ? [] : [shown(each, change)]
  })
}

type Placed = Replaceable & {
  readonly instruction: Instruction
  readonly stage: number
  /** With its heredocs. */
  readonly whole: string
}

const placedIn = (text: string): readonly Placed[] => {
  let stage = -1
  return parseDockerfile(text).instructions.map((instruction) => {
    const { name, flags, args, heredocs } = instruction
    if (name === 'FROM') stage += 1
    const line = [name, ...flags, args].join(' ').replaceAll(/\s+/g, ' ').trim()
    const whole = [line, ...heredocs.map(({ content }) => content)].join('\n')
    // A COPY from a stage is another one than a COPY of files.
    const kind = `${Math.max(0, stage)} ${name}${flagOf(instruction, 'from') === undefined ? '' : ' --from'}`
    return { instruction, stage: Math.max(0, stage), text: line, kind, whole }
  })
}

const longestText = 200

/** Never within a word: half of a secret could not be hidden any more. */
const cut = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText).replace(/\s*\S*$/, '')} …`

/** RUN instructions that compile Go. Those of which that is not certain do only in a Dockerfile where none is certain. */
const compilersIn = (dockerfiles: readonly (readonly Placed[])[]): ReadonlySet<Placed> =>
  new Set(
    dockerfiles.flatMap((placed) => {
      const runs = placed.filter(({ instruction }) => instruction.name === 'RUN')
      const answers = runs.map((each): readonly [Placed, RunsGo] => [
        each,
        runsGo([readRun(each.instruction)]),
      ])
      const wanted = answers.some(([, answer]) => answer === 'yes') ? 'yes' : 'unknown'
      return answers.flatMap(([each, answer]) => (answer === wanted ? [each] : []))
    }),
  )

/** The changed files that each instruction takes of the context, by its line; a few of each. */
const takenFiles = async (
  { dockerfile, contextDir }: WrittenDockerfile,
  files: readonly ChangedFile[],
  pause: Pause,
): Promise<ReadonlyMap<number, readonly string[]>> => {
  const known = new Map<string, SourceGlob>()
  const globOf = async (path: string): Promise<SourceGlob> => {
    const glob = known.get(path) ?? (await sourceGlob(contextDir, path, pause))
    known.set(path, glob)
    return glob
  }
  const split: SplitPath[] = []
  for (const { path } of files) {
    split.push({ path, parts: path.split('/') })
    await pause()
  }
  const found = new Map<number, readonly string[]>()
  for (const [line, sources] of sourcesByLine(dockerfile)) {
    const globs: SourceGlob[] = []
    for (const path of new Set(sources.map((source) => source.path))) globs.push(await globOf(path))
    found.set(line, await takenBy(globs, split, pause))
  }
  return found
}

type SplitPath = { readonly path: string; readonly parts: readonly string[] }

/** A Dockerfile may name 20,000 sources, and a pull request may change any number of files. */
const takenBy = async (
  globs: readonly SourceGlob[],
  files: readonly SplitPath[],
  pause: Pause,
): Promise<readonly string[]> => {
  const taken: string[] = []
  for (const { path, parts } of files) {
    if (taken.length >= mostTaken) break
    for (const [at, glob] of globs.entries()) {
      if (at % matchesInTurn === 0) await pause()
      if (glob.lengthOfMatch(parts) === undefined) continue
      taken.push(path)
      break
    }
  }
  return taken
}

/** Between two pauses. */
const matchesInTurn = 64
