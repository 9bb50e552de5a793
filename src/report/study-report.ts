import { judgeStudy } from '../analysis/study/judge-study.ts'
import type {
  Benchmark,
  EngineFacts,
  Isolation,
  Measurement,
  ProjectReport,
  Report,
  StudyReport,
  UsedImage,
} from '../model.ts'
import { toolVersion } from '../version.ts'
import { assemble } from './assemble.ts'
import { projectsOf } from './projects.ts'
import { redacted } from './redact.ts'
import type { StartedRunFacts } from './reports.ts'

/** What the report of a study says. */
type StudyFacts = Omit<StartedRunFacts, 'subject'> & {
  readonly subject: Pick<StartedRunFacts['subject'], 'hidden'>
  readonly complete: boolean
  readonly seed: string
  readonly benchmarks: readonly Benchmark[]
  readonly measurements: readonly Measurement[]
  readonly described: readonly Omit<ProjectReport, 'images'>[]
  /** By project id, as is the next. */
  readonly images: ReadonlyMap<string, readonly UsedImage[]>
  /** The file that source-change edited. */
  readonly editedFiles: ReadonlyMap<string, string>
  readonly engines: readonly EngineFacts[]
  readonly isolation: { report(): Isolation | undefined }
  readonly warnings: readonly string[]
  readonly study: StudyReport
}

/** The report of a study, as far as it has come. */
export const studyReport = (facts: StudyFacts): Report => {
  const { complete, seed, benchmarks, measurements, engines, warnings, study } = facts
  const { rules, repository, inputs, environment, startedAt, cost, subject } = facts
  const report = assemble({
    ...{ complete, seed, benchmarks, measurements, engines, warnings },
    ...{ toolVersion, startedAt, rules, repository, inputs, environment },
    revisions: ['head'],
    sampling: new Map(),
    obstacles: [],
    onlyChange: undefined,
    projects: projectsIn(facts),
    explanations: [],
    isolation: facts.isolation.report(),
    observed: [],
    cost: cost.total(),
  })
  return redacted({ ...report, verdict: judgeStudy(study), study }, subject.hidden)
}

const projectsIn = ({ described, images, editedFiles }: StudyFacts): readonly ProjectReport[] =>
  projectsOf(described, {
    images,
    editedFiles: new Map([...editedFiles].map(([id, file]) => [id, new Map([['head', file] as const])])),
    editProofs: new Map(),
    edits: editedFiles.size > 0,
  })
