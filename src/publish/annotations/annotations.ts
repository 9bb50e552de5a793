import type { BenchmarkReport, Report, Verdict } from '../../model.ts'
import { oneLine } from '../../report/escape.ts'
import { cut, sentence } from '../../report/numbers.ts'
import { doesNotBuild } from '../../report/words/headline.ts'
import { dockerfileLine } from './dockerfile-line.ts'
import { goModLine } from './go-mod-line.ts'

/** A message that GitHub shows at the run and, with a file, in the changed lines of the pull request. */
export type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  /** Relative to the repository; with `line`, which counts from 1. */
  readonly file?: string
  readonly line?: number
}

/** Its path is relative to the repository. */
export type RepositoryFile = { readonly path: string; readonly text: string }

export type AnnotationOptions = {
  /** The head's Dockerfile: annotations stand at the line of the cause. */
  readonly dockerfile?: RepositoryFile
  /** The head's go.mod, for a cause that is a module. */
  readonly goMod?: RepositoryFile
  /** `fail-on`: only what fails the check is an error. */
  readonly failOn?: 'never' | readonly string[]
}

/** GitHub shows this many of each level for a step, and drops the others. */
const mostOfALevel = 10

/** What a report has to say to somebody who only sees the checks: nothing when all is well. */
export const annotationsOf = (report: Report, options: AnnotationOptions = {}): readonly Annotation[] => {
  const own = report.benchmarks.flatMap((benchmark) => ofBenchmark(benchmark, options))
  const silent = !own.some(({ gated }) => gated)
  const found = [...(silent ? ofRun(report, options) : []), ...own.map(({ annotation }) => annotation)]
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    withoutRepetition(found.filter((each) => each.level === level)).slice(0, mostOfALevel),
  )
}

/** Writes them to the job's log, from where the runner takes them. */
export const emitAnnotations = async (annotations: readonly Annotation[]): Promise<void> => {
  const core = await import('@actions/core')
  for (const { level, title, message, file, line } of annotations) {
    const place = {
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
    }
    core[level](message, { title, ...place })
  }
}

const ofBenchmark = (
  { id, gated, comparison }: BenchmarkReport,
  options: AnnotationOptions,
): readonly { readonly gated: boolean; readonly annotation: Annotation }[] => {
  if (comparison === undefined) return []
  const { verdict, cause } = comparison
  const title = titleOf(verdict)
  if (title === undefined) return []
  const level = gated ? levelOf(verdict, options) : 'notice'
  const message = messageOf(cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`)
  const place = cause === undefined ? {} : placeOf(cause, options)
  return [{ gated, annotation: { level, title: `${title}: ${nameIn(id)}`, message, ...place } }]
}

/** For a verdict that no gated benchmark explains, as when nothing was planned. */
const ofRun = ({ verdict }: Report, options: AnnotationOptions): readonly Annotation[] => {
  if (verdict.kind === 'none' || verdict.kind === 'inconclusive') return []
  const title = titleOf(verdict)
  return title === undefined
    ? []
    : [{ level: levelOf(verdict, options), title, message: messageOf(verdict.reason) }]
}

/** A broken build and a broken measurement are told from a slow build at first sight. */
const titleOf = (verdict: Verdict): string | undefined => {
  switch (verdict.kind) {
    case 'regression':
      return 'Container build is slower'
    case 'warning':
      return 'Container build may be slower'
    case 'invalid':
      return doesNotBuild(verdict) ? 'Container image does not build' : 'Container build could not be judged'
    case 'inconclusive':
      return 'Container build has no clear result'
    case 'none':
      return 'Container build was not judged'
    case 'unchanged':
    case 'improvement':
      return undefined
  }
}

const levelOf = ({ kind }: Verdict, { failOn }: AnnotationOptions): Annotation['level'] => {
  const failing = failOn ?? ['regression', 'invalid']
  if (failing !== 'never' && failing.includes(kind)) return 'error'
  return kind === 'inconclusive' || kind === 'none' ? 'notice' : 'warning'
}

const longestMessage = 2_000
const longestName = 120

const messageOf = (reason: string): string => {
  const line = cut(oneLine(reason), longestMessage)
  return sentence(line.charAt(0).toUpperCase() + line.slice(1))
}

const nameIn = (id: string): string => cut(oneLine(id), longestName)

const placeOf = (
  cause: string,
  { dockerfile, goMod }: AnnotationOptions,
): Pick<Annotation, 'file' | 'line'> => {
  const at = (
    file: RepositoryFile | undefined,
    lineOf: (text: string, cause: string) => number | undefined,
  ) => {
    const line = file === undefined ? undefined : lineOf(file.text, cause)
    return file === undefined || line === undefined ? undefined : { file: file.path, line }
  }
  return at(dockerfile, dockerfileLine) ?? at(goMod, goModLine) ?? {}
}

/** A head that does not build fails every benchmark alike; one message is enough. */
const withoutRepetition = (annotations: readonly Annotation[]): readonly Annotation[] => {
  const keyOf = ({ title, message }: Annotation): string => `${title.split(':')[0] ?? ''}\n${message}`
  const first = new Map<string, Annotation>()
  for (const each of annotations) if (!first.has(keyOf(each))) first.set(keyOf(each), each)
  return [...first.entries()].map(([key, each]) => {
    const more = annotations.filter((other) => keyOf(other) === key).length - 1
    return more === 0 ? each : { ...each, title: `${each.title} and ${more} more` }
  })
}
