import { randomBytes } from 'node:crypto'
import { engines as allEngines } from '../engines/index.ts'
import { namingFullDisk } from '../host/disk.ts'
import { type Disposal, makeDisposal } from '../host/disposal.ts'
import type { MeasureContext } from '../measure/context.ts'
import { measure, type Measured } from '../measure/measure.ts'
import { withoutMoved } from '../measure/moved-images.ts'
import type { CacheForm, Report } from '../model.ts'
import { type Here, withNoiseFloors } from '../plan/noise-floors.ts'
import type { Plan } from '../plan/plan.ts'
import { refuseGlobs } from '../plan/refuse-globs.ts'
import { planOf } from '../plan/resolve.ts'
import type { Prepared } from '../projects/subject.ts'
import { planLine } from '../report/words/plan-line.ts'
import { partialReport, type PlannedRunFacts, knownReport, wholeReport } from '../report/reports.ts'
import { buildSettingsOf } from './build-settings.ts'
import { cacheOfBuilds, usedCaches } from './cache-of-builds.ts'
import { contextOf } from './context.ts'
import {
  closeRun,
  openEngines,
  type OpenedEngines,
  type OpenedRun,
  openRun,
  type RunRequest,
} from './open.ts'

/** The story of a run: plan, measure, report. Throws when it is interrupted, or when nothing can be measured. */
export const run = async (request: RunRequest): Promise<Report> => {
  await using resources = makeDisposal()
  const opened = await openRun(request, resources)
  if (opened.subject.knownVerdict !== undefined) return await saved(request, knownReport(opened.facts))
  const { path } = opened.folder
  const planned = await namingFullDisk(path, () => plan(request, opened, resources))
  const measured = await namingFullDisk(path, () => measureAll(request, planned))
  const warnings = [...measured.warnings, ...(await closeRun(request.host, resources))]
  return await saved(request, wholeReport(planned.facts, { ...measured, warnings }))
}

type Planned = OpenedRun &
  OpenedEngines & {
    readonly facts: PlannedRunFacts
    readonly prepared: Prepared
    readonly cacheForm: CacheForm
  }

/** Starts the engines, prepares the projects for them, and decides what to build. */
const plan = async (request: RunRequest, opened: OpenedRun, resources: Disposal): Promise<Planned> => {
  const { subject, cost, facts } = opened
  refuseGlobs(request.inputs, { ...subject, allEngines: Object.keys(allEngines) })
  const started = await openEngines(request, opened, resources)
  const { engines, warnings, isolation } = started
  const prepared = await cost.charge('setupMs', () => subject.prepare(engines))
  const engineFacts = engines.map((engine) => engine.facts)
  const names = engineFacts.map(({ name }) => name)
  const { projects, revisions } = subject
  const asked = { ...request, platforms: platformsIn(prepared) }
  const cache = cacheOfBuilds(asked, request.workflowCache(subject), engines, revisions)
  cache.notes.forEach(request.host.log)
  const randomSeed = randomBytes(4).toString('hex')
  const wanted = { projects, revisions, engines: names, hasRemoteCache: cache.isMeasured }
  const decided = planOf(request.inputs, wanted, randomSeed)
  const { plan: limited, notes } = await cost.charge('setupMs', () =>
    withKept(request, decided, {
      ...facts,
      engines: engineFacts,
      subject,
      remoteCaches: usedCaches(cache.form, request.inputs.cacheLink, engines),
    }),
  )
  return {
    ...opened,
    ...started,
    prepared,
    cacheForm: cache.form,
    facts: {
      ...facts,
      plan: limited,
      engines: engineFacts,
      images: prepared.images,
      warnings: [...warnings, ...cache.notes, ...notes],
      isolation,
    },
  }
}

/** Those of a build that has the most. */
const platformsIn = ({ checkouts }: Prepared): readonly string[] =>
  [...checkouts.values()]
    .flatMap((revisions) => [...revisions.values()])
    .map(({ recipe }) => recipe.platforms ?? [])
    .reduce((most, each) => (each.length > most.length ? each : most), [])

/** Noise floors raise limits before the first pair, because they decide where sampling stops. One revision has no limits. */
const withKept = async (
  request: RunRequest,
  decided: Plan,
  {
    environment,
    engines,
    subject,
    remoteCaches,
  }: Pick<PlannedRunFacts, 'environment' | 'engines'> &
    Pick<OpenedRun, 'subject'> &
    Pick<Here, 'remoteCaches'>,
): Promise<ReturnType<typeof withNoiseFloors>> => {
  if (decided.revisions.length < 2) return { plan: decided, notes: [] }
  const kept = await request.keptFloors()
  return withNoiseFloors(decided, kept, {
    environment,
    engines,
    remoteCaches,
    isolation: request.inputs.isolation,
    settings: buildSettingsOf(request.inputs, subject.attestations),
    projects: subject.described,
    directory: request.directory,
    nowMs: Date.now(),
  })
}

/** Carries out the plan, saving a partial report after every pair. */
const measureAll = async (request: RunRequest, planned: Planned): Promise<Measured> => {
  const { facts, prepared, engines } = planned
  const context = contextOf(request, planned, {
    ...planned,
    engines: new Map(engines.map((engine) => [engine.facts.name, engine])),
    checkout: checkoutOf(prepared),
  })
  await using _ = context.remoteCaches
  request.host.log(planLine(facts.plan))
  const measured = await measure(
    facts.plan,
    context,
    (builds) => request.save(partialReport(facts, builds)),
    async (builds) => request.showFirst?.(partialReport(facts, builds)),
  ).finally(() => request.host.live?.clear())
  return withoutMoved(facts.plan, measured, (await prepared.imagesMoved?.()) ?? [])
}

const checkoutOf =
  ({ checkouts }: Prepared): MeasureContext['checkout'] =>
  ({ project }, revision) => {
    const checkout = checkouts.get(project)?.get(revision)
    if (checkout === undefined) throw new Error(`the project ${project} was not laid out for ${revision}`)
    return checkout
  }

const saved = async (request: RunRequest, report: Report): Promise<Report> => {
  await request.save(report)
  return report
}
