import type { GivenInputs, LegVerdict, ProjectReport, Report } from '../../model.ts'
import { matches } from '../../plan/gated.ts'
import { oneLine } from '../escape.ts'
import { count, list } from '../numbers.ts'
import { isLinked } from './file-url.ts'
import { partName } from './labels.ts'

/** How one repeats a comparison on a machine of one's own. */
export type Repetition = {
  /** The leg; undefined in the report of one run. */
  readonly name: string | undefined
  /** For a shell, in a clone of the repository with this program in the folder beside it. */
  readonly line: string
  /** What the line does not say, as sentences. */
  readonly notes: readonly string[]
}

/**
 * What repeats the comparisons of a report, those with its verdict first: commits, engines, seed and every input that decides
 * what is measured. A report can come from anybody, and people paste this: no value is obeyed by a shell, and nothing that
 * runs a program, reads a file or hands over a secret is in it. Empty where there is no pair of commits.
 */
export const repetitions = (report: Report): readonly Repetition[] => {
  const { legs, inputs, verdict } = report
  if (legs === undefined) return inputs === undefined ? [] : repetitionOf({ report, leg: undefined, inputs })
  return legs
    .toSorted((a, b) => Number(b.verdict.kind === verdict.kind) - Number(a.verdict.kind === verdict.kind))
    .flatMap((leg) => (leg.inputs === undefined ? [] : repetitionOf({ report, leg, inputs: leg.inputs })))
}

/** Every input that the line may have. A test compares it with the inputs there are. */
export const repeatable: readonly string[] = [
  'context',
  'file',
  'target',
  'bake-target',
  'build-contexts',
  'network',
  'platform',
  'attestations',
  'edit',
  'engines',
  'scenarios',
  'base',
  'gate',
  'fail-threshold',
  'warn-threshold',
  'min-delta',
  'fail-on',
  'rounds',
  'time-budget',
  'build-timeout',
  'isolation',
  'explain',
  'screen',
  'observe',
  'cache-from',
  'cache-to',
  'cache-mode',
  'cache-link',
  'seed',
  'fixture',
  'strategy',
  'go-versions',
  'base-image',
  'storage',
]

/** These run a program, read a file of the reader's or hold a secret. A test compares them, too. */
export const withheld: readonly string[] = ['build-args', 'prepare', 'secrets', 'secret-files', 'ssh']

type Repeated = {
  readonly report: Report
  readonly leg: LegVerdict | undefined
  readonly inputs: GivenInputs
}

const repetitionOf = ({ report, leg, inputs: all }: Repeated): readonly Repetition[] => {
  const project = projectOf(report, leg)
  const { inputs, leftOut } = fitting(report, leg, all)
  const [head, base] = [project?.head, inputs['base'] ?? '']
  if (head?.commit === undefined || !isCommit(head.commit) || !isCommit(base)) return []
  const asked: GivenInputs = { ...inputs, ...sinceIn(report, base) }
  const flags = [...repeatable, ...ofSince].flatMap((input) => flagsOf(input, asked[input]))
  if (flags.some((flag) => oneLine(flag) !== flag)) return []
  const commits = `${base} ${head.commit}`
  const program = 'node ../go-container-bench/dist/index.js'
  return [
    {
      name: leg === undefined ? undefined : partName(report, leg),
      line: `git fetch origin ${commits} && git switch --detach ${head.commit} && ${program} ${flags.map(quoted).join(' ')}`,
      notes: [
        ...elsewhere(report, project),
        ...uncommitted(head.uncommittedFiles),
        ...leftOut,
        ...missing(inputs),
      ],
    },
  ]
}

/** What a base that is a fixed commit is named by: with `base` and the usual thresholds, the same times could fail. */
const ofSince = ['since', 'creep-threshold'] as const

const sinceIn = ({ creep }: Report, base: string): Readonly<Record<string, string>> =>
  creep?.anchor === undefined
    ? {}
    : {
        ...{ base: '', 'fail-threshold': '', 'warn-threshold': '' },
        ...{ since: base, 'creep-threshold': `${Number((creep.limit * 100).toFixed(4))}%` },
      }

/** Legs of several repositories have commits of their own. */
const projectOf = ({ projects = [] }: Report, leg: LegVerdict | undefined): ProjectReport | undefined => {
  if (leg === undefined) return projects[0]
  const ids = leg.projects ?? [leg.name]
  return projects.find(({ id }) => ids.includes(id))
}

const elsewhere = (report: Report, project: ProjectReport | undefined): readonly string[] =>
  isLinked(report, project) || project?.repository === undefined
    ? []
    : [`The repository is ${project.repository}.`]

/** Inputs that name benchmarks by globs, and how they divide them. */
const globbed = [
  ['gate', /[\n,]/],
  ['fail-threshold', '\n'],
  ['warn-threshold', '\n'],
  ['min-delta', '\n'],
] as const

type Fitting = { readonly inputs: GivenInputs; readonly leftOut: readonly string[] }

/**
 * One of several projects has the inputs of the run that measured them all. What names benchmarks of the others only would be
 * refused where it is measured alone.
 */
const fitting = ({ benchmarks }: Report, leg: LegVerdict | undefined, inputs: GivenInputs): Fitting => {
  // Only a project has obstacles of its own. A leg of a matrix had these inputs itself.
  if (leg?.obstacles === undefined) return { inputs, leftOut: [] }
  const ids = benchmarks.filter(({ project }) => project === leg.name).map(({ id }) => id)
  const parts = globbed.flatMap(([name, between]) => {
    const all = (inputs[name] ?? '').split(between).map((each) => each.trim())
    const others = all.filter((each) => isForOthers(name, each, ids))
    return others.length === 0 ? [] : [{ name, others, own: all.filter((each) => !others.includes(each)) }]
  })
  const names = parts.map(({ name, others }) => `${name} (${others.join(', ')})`)
  return {
    inputs: { ...inputs, ...Object.fromEntries(parts.map(({ name, own }) => [name, own.join('\n')])) },
    leftOut:
      names.length === 0 ? [] : [`Not in the line, because it is for other benchmarks only: ${list(names)}.`],
  }
}

/** A glob of `gate`, or a line `GLOB VALUE`, that fits no benchmark of a project; a value alone is for all. */
const isForOthers = (name: string, part: string, ids: readonly string[]): boolean => {
  const glob = name === 'gate' ? part : part.replace(/\s*\S+$/, '')
  return glob !== '' && glob !== 'auto' && !ids.some((id) => matches(glob, id))
}

const isCommit = (text: string): boolean => /^(?:[\da-f]{40}|[\da-f]{64})$/.test(text)

/** A flag that is given several times has one line more each time. */
const flagsOf = (input: string, value: string | undefined): readonly string[] =>
  value === undefined
    ? []
    : value
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .map((line) => `--${input}=${input === 'engines' ? withoutStorage(line) : line}`)

/** `podman+vfs` is what a report calls an engine with a driver of `storage`. */
const withoutStorage = (engines: string): string =>
  [...new Set(engines.split(',').map((engine) => engine.split('+')[0] ?? ''))].join(',')

/** One word for a POSIX shell, whatever is in it. */
const quoted = (word: string): string =>
  /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`

const uncommitted = (files = 0): readonly string[] =>
  files === 0 ? [] : [`The head had ${count(files, 'uncommitted file')}, which no commit has.`]

const missing = (inputs: GivenInputs): readonly string[] => {
  const found = withheld.filter((input) => inputs[input] !== undefined)
  if (found.length === 0) return []
  const names = found.map((input) => {
    const values = (inputs[input] ?? '').split('\n').filter((each) => each !== '')
    return values.length === 0 ? input : `${input} (${values.join(', ')})`
  })
  const [it, runs, them] = found.length === 1 ? ['it', 'runs', 'it'] : ['they', 'run', 'them']
  return [
    `Not in the line, because ${it} may be secret or ${runs} something: ${list(names)}. Take ${them} from the workflow.`,
  ]
}
