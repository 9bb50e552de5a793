import { differingSteps } from '../../analysis/causes/differing-steps.ts'
import { consequencesOf } from '../../analysis/consequences.ts'
import type { FailOn } from '../../analysis/exit-status.ts'
import type { BenchmarkReport, Causes, Report, Verdict } from '../../model.ts'
import { oneLine } from '../../report/escape.ts'
import { capitalized, cut, sentence } from '../../report/numbers.ts'
import { isSilentLeg } from '../../report/selection.ts'
import { foremostOf } from '../../report/words/foremost.ts'
import { dockerfileLine } from './dockerfile-line.ts'
import type { FailedSources } from './failed-source.ts'
import { goModLine } from './go-mod-line.ts'

/** A message that GitHub shows at the run and, with a place, in the changed lines of the pull request. */
type Annotation = {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly place: Place | undefined
}

/** The file is relative to the repository, the line counts from 1. */
export type Place = { readonly file: string; readonly line: number }

/** Its path is relative to the repository. */
export type RepositoryFile = { readonly path: string; readonly text: string }

export type AnnotationOptions = {
  /** The head's Dockerfile: annotations stand at the line of the cause. */
  readonly dockerfile: RepositoryFile | undefined
  /** The head's go.mod, for a cause that is a module. */
  readonly goMod: RepositoryFile | undefined
  /** Where failed builds of the head point. */
  readonly failedSources: FailedSources
  /** Only what fails the check is an error. */
  readonly failOn: FailOn
}

/** GitHub shows this many of each level for a step, and drops the others. */
const mostOfALevel = 10

/** What somebody who only sees the checks must know of a report: nothing when all is well. */
export const annotationsOf = (report: Report, options: AnnotationOptions): readonly Annotation[] => {
  const own = report.benchmarks.flatMap((benchmark) => ofBenchmark(report, benchmark, options))
  const silent = !own.some(({ gated }) => gated)
  const found = [
    ...(silent ? ofRun(report, options) : ofLegs(report, options)),
    ...own.map(({ annotation }) => annotation),
  ]
  return (['error', 'warning', 'notice'] as const).flatMap((level) =>
    withoutRepetition(found.filter((each) => each.level === level)).slice(0, mostOfALevel),
  )
}

/** Writes them to the job's log, where the runner finds them. */
export const emitAnnotations = async (annotations: readonly Annotation[]): Promise<void> => {
  const core = await import('@actions/core')
  for (const { level, title, message, place } of annotations) {
    core[level](message, place === undefined ? { title } : { title, file: place.file, startLine: place.line })
  }
}

const ofBenchmark = (
  report: Report,
  { id, gated, comparison }: BenchmarkReport,
  options: AnnotationOptions,
): readonly { readonly gated: boolean; readonly annotation: Annotation }[] => {
  if (comparison === undefined) return []
  const { verdict, cause, causes } = comparison
  const level = levelOf(verdict, options)
  if (level === 'none') return []
  const annotation: Annotation = {
    level: gated ? level : 'notice',
    title: `${titleOf(verdict)}: ${shortName(id)}`,
    message: messageOf(cause === undefined ? verdict.reason : `${verdict.reason}; ${cause}`),
    place:
      cause === undefined
        ? placeOfFailure(report, id, verdict, options)
        : (placeOfCause(causes) ?? placeOf(report, id, options)),
  }
  return [{ gated, annotation }]
}

/** For a verdict that no gated benchmark explains, as when nothing was planned. */
const ofRun = ({ verdict }: Pick<Report, 'verdict'>, options: AnnotationOptions): readonly Annotation[] => {
  const level = levelOf(verdict, options)
  if (level === 'none' || verdict.kind === 'none' || verdict.kind === 'inconclusive') return []
  return [{ level, title: titleOf(verdict), message: messageOf(verdict.reason), place: undefined }]
}

/** Those that no gated benchmark speaks for, as one that cannot be built at all: others may have benchmarks. */
const ofLegs = (report: Report, options: AnnotationOptions): readonly Annotation[] =>
  (report.legs ?? [])
    .filter((leg) => isSilentLeg(leg, report))
    .flatMap(({ name, verdict }) =>
      ofRun({ verdict }, options).map((each) => ({ ...each, title: `${each.title}: ${shortName(name)}` })),
    )

const levelOf = (verdict: Verdict, { failOn }: AnnotationOptions): Annotation['level'] | 'none' =>
  failOn !== 'never' && failOn.some((kind) => kind === verdict.kind)
    ? 'error'
    : consequencesOf(verdict).annotation

/** A broken build, a broken measurement and a slow build look different at first sight. */
const titleOf = ({ kind, because }: Verdict): string => {
  switch (kind) {
    case 'regression':
      return 'Container build is slower'
    case 'warning':
      return titleOfWarning(because)
    case 'invalid':
      return because === 'head-does-not-build'
        ? 'Container image does not build'
        : 'Container build could not be judged'
    case 'inconclusive':
      return 'Container build has no clear result'
    case 'none':
      return 'Container build was not judged'
    case 'unchanged':
      return because === 'below-floor'
        ? 'Container build is slower, below the floor'
        : 'Container build is unchanged'
    case 'improvement':
      return 'Container build is faster'
  }
}

const titleOfWarning = (because: Verdict['because']): string => {
  if (because === 'accepted') return 'Container build is slower, which was accepted'
  return because === 'crept' ? 'Container build became slower over time' : 'Container build may be slower'
}

const longestMessage = 2_000
const longestName = 120
const shortName = (id: string): string => cut(oneLine(id), longestName)

const messageOf = (reason: string): string => sentence(capitalized(cut(oneLine(reason), longestMessage)))

/** Where the error is that keeps the head from being built, of the benchmark that the first lines of a report are about. */
export const failurePlace = (report: Report, options: AnnotationOptions): Place | undefined => {
  const { id, comparison } = foremostOf(report) ?? {}
  return id === undefined || comparison === undefined
    ? undefined
    : placeOfFailure(report, id, comparison.verdict, options)
}

const placeOfFailure = (
  { builds }: Report,
  id: string,
  { because, reason }: Verdict,
  { failedSources }: AnnotationOptions,
): Place | undefined => {
  if (because !== 'head-does-not-build') return undefined
  const messages = builds.flatMap(({ benchmark, revision, failure }) =>
    revision === 'head' && failure !== undefined && (benchmark === id || reason.includes(failure.message))
      ? [failure.message]
      : [],
  )
  const source = messages.map((message) => failedSources.get(message)).find((each) => each !== undefined)
  return source === undefined ? undefined : { file: source.path, line: source.line }
}

/** Where the largest cause is of which that is known. */
const placeOfCause = (causes: Causes | undefined): Place | undefined => {
  const place = causes?.named.find((cause) => cause.place !== undefined)?.place
  return place === undefined ? undefined : { file: place.file, line: place.line ?? 1 }
}

/** Where the cause of a slower head stands: the step that ran again, else the module that is new. */
const placeOf = (
  { builds, onlyChange = '' }: Report,
  id: string,
  { dockerfile, goMod }: AnnotationOptions,
): Place | undefined => {
  const [step] = differingSteps(builds, id, 'slower')
  return step === undefined
    ? at(goMod, (text) => goModLine(text, onlyChange))
    : at(dockerfile, (text) => dockerfileLine(text, step))
}

const at = (
  file: RepositoryFile | undefined,
  lineIn: (text: string) => number | undefined,
): Place | undefined => {
  const line = file === undefined ? undefined : lineIn(file.text)
  return file === undefined || line === undefined ? undefined : { file: file.path, line }
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
