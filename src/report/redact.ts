import type {
  BenchmarkReport,
  Comparison,
  EngineFacts,
  Evidence,
  Failure,
  GivenInputs,
  Isolation,
  LayerCache,
  Measurement,
  ProjectReport,
  ProjectSource,
  Report,
  Rules,
  Sample,
  StudyReport,
  Unknown,
} from '../model.ts'
import { ofAdvice } from './advice/redact.ts'
import { type Hide, hider, ofTexts, withoutCutValue, withoutCutWords } from './hide.ts'
import { ofCauses, ofDifferences, ofExplanation } from './redact-causes.ts'
import { ofObstacle, ofSampling } from './redact-sampling.ts'

/** The report without the given values: secrets, build arguments and tokens that a build may have printed. */
export const redacted = (report: Report, hidden: readonly string[]): Report => {
  const hide = hider(hidden)
  return {
    ...report,
    verdict: { ...report.verdict, reason: hide(report.verdict.reason) },
    ...(report.inputs !== undefined && { inputs: ofInputs(report.inputs, hide) }),
    obstacles: report.obstacles.map((obstacle) => ofObstacle(obstacle, hide)),
    ...(report.onlyChange !== undefined && { onlyChange: hide(report.onlyChange) }),
    ...(report.rules !== undefined && { rules: ofRules(report.rules, hide) }),
    ...(report.isolation !== undefined && { isolation: ofIsolation(report.isolation, hide) }),
    ...(report.projects !== undefined && {
      projects: report.projects.map((each) => ofProject(each, hide, hidden)),
    }),
    ...(report.observed !== undefined && {
      observed: report.observed.map((each) => ({ ...each, ...withoutValues(each, hide) })),
    }),
    ...(report.study !== undefined && { study: ofStudy(report.study, hide) }),
    ...(report.advice !== undefined && { advice: report.advice.map((each) => ofAdvice(each, hide)) }),
    warnings: report.warnings.map(hide),
    engines: report.engines.map((engine) => ofEngine(engine, hide)),
    builds: redactedBuilds(report.builds, hidden),
    ...(report.explanations !== undefined && {
      explanations: report.explanations.map((each) => ({
        ...ofExplanation(each, hide),
        ...withoutValues(each, hide),
      })),
    }),
    benchmarks: report.benchmarks.map((benchmark) => ofBenchmark(benchmark, hide)),
  }
}

/** Builds without the given values. Judge these: a cause that quotes half of a step could not be hidden later. */
export const redactedBuilds = (
  builds: readonly Measurement[],
  hidden: readonly string[],
): readonly Measurement[] => {
  const hide = hider(hidden)
  const ofFailure = ({ kind, message, logTail }: Failure): Failure => ({
    kind,
    message: hide(withoutCutWords(message, hidden)),
    logTail: hide(withoutCutValue(logTail, hidden)),
  })
  return builds.map(({ failure, evidence, timeline, ...build }) => ({
    ...build,
    ...(timeline !== undefined && {
      timeline: timeline.map((part) => ({ ...part, name: hide(withoutCutWords(part.name, hidden)) })),
    }),
    ...(failure !== undefined && { failure: ofFailure(failure) }),
    ...(evidence !== undefined && { evidence: ofEvidence(evidence, hide) }),
  }))
}

const ofInputs = (inputs: GivenInputs, hide: Hide): GivenInputs =>
  Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, hide(value)]))

const ofEvidence = ({ state, outcome, ...evidence }: Evidence, hide: Hide): Evidence => ({
  ...evidence,
  state: { ...state, ...(state.reason !== undefined && { reason: hide(state.reason) }) },
  outcome: {
    ...outcome,
    ...withoutValues(outcome, hide),
    steps: outcome.steps.map((step) => ({ ...step, name: hide(step.name) })),
    ...(outcome.layerCache !== undefined && { layerCache: ofLayerCache(outcome.layerCache, hide) }),
    ...(outcome.compiled !== undefined && { compiled: outcome.compiled.map(hide) }),
  },
})

const ofLayerCache = (cache: LayerCache, hide: Hide): LayerCache =>
  cache.kind === 'broken'
    ? {
        ...cache,
        ...withoutValues(cache, hide),
        step: hide(cache.step),
        ...(cache.file !== undefined && { file: hide(cache.file) }),
      }
    : cache

const ofRules = ({ gate, ...rules }: Rules, hide: Hide): Rules => ({
  ...rules,
  gate: gate === 'auto' ? gate : gate.map(hide),
})

/** Whoever wrote the Dockerfile names the programs of its steps. */
const ofIsolation = ({ pin, dropCaches }: Isolation, hide: Hide): Isolation => ({
  ...(pin !== undefined && {
    pin: {
      ...pin,
      engines: pin.engines.map((each) => ({ ...each, elsewhere: each.elsewhere.map(hide) })),
      refused: pin.refused.map(hide),
    },
  }),
  ...(dropCaches !== undefined && { dropCaches }),
})

/** Values, engines and projects are names of ours; errors and texts of columns come from builds. */
const ofStudy = ({ rows, advice, ...study }: StudyReport, hide: Hide): StudyReport => ({
  ...study,
  rows: rows.map((row) => ({
    ...row,
    ...withoutValues(row, hide),
    attempts: row.attempts.map((attempt) => ({
      ...attempt,
      ...(attempt.failure !== undefined && { failure: hide(attempt.failure) }),
      ...(attempt.seen !== undefined && { seen: ofTexts(attempt.seen, hide) }),
    })),
    ...(row.verdict !== undefined && { verdict: { ...row.verdict, reason: hide(row.verdict.reason) } }),
    columns: ofTexts(row.columns, hide),
  })),
  advice: advice.map(hide),
})

/** Digests and ids of commits stay as they are: a value could only hide a part of one by accident. */
const ofProject = (
  { repository, target, network, base, differences, ...project }: ProjectReport,
  hide: Hide,
  hidden: readonly string[],
): ProjectReport => ({
  ...project,
  ...(differences !== undefined && {
    differences: ofDifferences(differences, (text) => hide(withoutCutWords(text, hidden))),
  }),
  ...(repository !== undefined && { repository: hide(repository) }),
  ...(target !== undefined && { target: hide(target) }),
  ...(network !== undefined && { network: hide(network) }),
  ...(project.attestations?.sbomScanner !== undefined && {
    attestations: { ...project.attestations, sbomScanner: hide(project.attestations.sbomScanner) },
  }),
  buildArgs: project.buildArgs.map(hide),
  head: ofSource(project.head, hide),
  ...(base !== undefined && { base: ofSource(base, hide) }),
  images: project.images.map((each) => ({ ...each, image: hide(each.image) })),
})

const ofSource = ({ describe, editedFile, ...source }: ProjectSource, hide: Hide): ProjectSource => ({
  ...source,
  ...(describe !== undefined && { describe: hide(describe) }),
  ...(editedFile !== undefined && { editedFile: hide(editedFile) }),
})

const ofEngine = (engine: EngineFacts, hide: Hide): EngineFacts => ({
  ...engine,
  ...withoutValues(engine, hide),
  notes: engine.notes.map(hide),
})

const ofBenchmark = (benchmark: BenchmarkReport, hide: Hide): BenchmarkReport => {
  const { sampling, base, comparison } = benchmark
  return {
    ...benchmark,
    ...(sampling !== undefined && { sampling: ofSampling(sampling, hide) }),
    head: ofSample(benchmark.head, hide),
    ...(base !== undefined && { base: ofSample(base, hide) }),
    ...(comparison !== undefined && { comparison: ofComparison(comparison, hide) }),
  }
}

const ofComparison = (comparison: Comparison, hide: Hide): Comparison => ({
  ...comparison,
  ...withoutValues(comparison, hide),
  ...(comparison.cause !== undefined && { cause: hide(comparison.cause) }),
  ...(comparison.causes !== undefined && { causes: ofCauses(comparison.causes, hide) }),
  verdict: { ...comparison.verdict, reason: hide(comparison.verdict.reason) },
})

const ofSample = (sample: Sample, hide: Hide): Sample => ({ ...sample, ...withoutValues(sample, hide) })

const withoutValues = (
  { unknown }: { readonly unknown?: Unknown },
  hide: Hide,
): { readonly unknown?: Unknown } => (unknown === undefined ? {} : { unknown: ofTexts(unknown, hide) })
