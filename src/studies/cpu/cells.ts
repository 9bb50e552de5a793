import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isCounted } from '../../analysis/attempts.ts'
import type { BuildRecipe } from '../../engines/engine.ts'
import { writeText } from '../../host/writing.ts'
import type { Measurement } from '../../model.ts'
import type { Bench } from '../bench.ts'
import { projectsOf } from '../parts/places.ts'
import { isFixture, type StudyProject } from '../project.ts'
import type { Cell, ColumnValue, ColumnValues, OpenCell, Scope, Taken } from '../study.ts'
import { timedBuilds } from '../parts/timed-build.ts'
import { unknownCounter } from '../parts/unknown-counter.ts'
import { whyIgnored } from './cpu-probe.ts'
import { withGoFlag } from './go-flags.ts'
import { groupOf, limitedEngine, underLimit } from './limited-engine.ts'
import { parallelisms, type StudyLimit, studyLimits, withParallelism } from './limits.ts'
import { type LimitedStep, probeLimit } from './probe-limit.ts'
import type { CpuProbe } from './cpu-probe.ts'

/** Each limit with each `-p`; a project of the user's own is built as it is. */
export const cpuCells = (scope: Scope): readonly Cell[] =>
  scope.engines.flatMap((engine) =>
    projectsOf(scope)
      .flatMap(variantsOf)
      .flatMap((variant) =>
        studyLimits
          .filter(({ name }) => scope.values.includes(name))
          .flatMap((limit) => cellsOf(scope, engine, limit, variant)),
      ),
  )

/** A project, and the `-p` that its Dockerfile gets; undefined: none. */
type ProjectVariant = { readonly project: StudyProject; readonly p: number | undefined }

const variantsOf = (project: StudyProject): readonly ProjectVariant[] =>
  isFixture(project)
    ? parallelisms.map((p) => ({ project: { ...project, id: withParallelism(project.id, p) }, p }))
    : [{ project, p: undefined }]

const cellsOf = (
  { scenarios }: Scope,
  engine: string,
  limit: StudyLimit,
  { project, p }: ProjectVariant,
): readonly Cell[] => {
  const step = { engine, limit, goVersion: project.goVersion }
  const cells = timedBuilds(
    { value: limit.name, engine, project, group: `${engine} ${project.id}`, scenarios },
    {
      key: `${engine}+${limit.name}`,
      engine: (bench) => limitedEngine(bench, engine),
      recipe: async (recipe, bench) =>
        p === undefined ? recipe : withP(bench, recipe, { p, name: `${engine} ${limit.name} ${project.id}` }),
      around: (build, bench) => underLimit(bench, limit, build),
      columns: async (builds, { bench }) => ({
        ...usedUnder(limit, builds),
        ...(await probedColumns(bench, step)),
      }),
    },
  )
  return cells.map((cell) => ({
    ...cell,
    open: async (bench) => heldTo(limit, await openHeld(bench, cell, step)),
  }))
}

/** A limit that does not hold in a probe gives no times. */
const openHeld = async (bench: Bench, cell: Cell, step: LimitedStep): Promise<OpenCell> => {
  const opened = await cell.open(bench)
  const { limit } = step.limit
  const probe = await probeLimit(bench, step)
  const flaw = limit.kind === 'quota' ? whyIgnored(limit.cpus, probe) : undefined
  return flaw === undefined ? opened : { ...opened, take: async () => ({ kind: 'unknown', reason: flaw }) }
}

/** Nor does one that did not hold in the build itself. */
const heldTo = ({ limit }: StudyLimit, opened: OpenCell): OpenCell => {
  const { take } = opened
  if (limit.kind !== 'quota' || take === undefined) return opened
  return {
    ...opened,
    take: async (round): Promise<Taken> => {
      const taken = await take(round)
      if (taken.kind !== 'time') return taken
      const reason = whyUnlimited(limit.cpus, taken.builds)
      return reason === undefined ? taken : { kind: 'unknown', reason }
    },
  }
}

const whyUnlimited = (cpus: number, builds: readonly Measurement[]): string | undefined => {
  for (const { counters, durationMs } of builds) {
    const { quotaPeriods, buildCpuMs } = counters
    if (quotaPeriods === 0) return `the quota of ${cpus} was ignored: nothing of the build ran under it`
    const reason =
      buildCpuMs === undefined
        ? undefined
        : whyIgnored(cpus, { usedProcessors: buildCpuMs / durationMs, wallMs: durationMs })
    if (reason !== undefined) return reason
  }
  return undefined
}

/**
 * A copy of the Dockerfile in which `go build` has this `-p`. Each value has one of its own, because a file that changes
 * between two builds could have been changed by a build.
 */
const withP = async (
  bench: Bench,
  recipe: BuildRecipe,
  { p, name }: { readonly p: number; readonly name: string },
): Promise<BuildRecipe> => {
  const dockerfile = join(await bench.folder.sub(`cpu/${name.replaceAll(' ', '-')}`), 'Dockerfile')
  await writeText(dockerfile, withGoFlag(await readFile(recipe.dockerfile, 'utf8'), `-p=${p}`))
  return { ...recipe, dockerfile }
}

/** The competitor is a program of this run, so its processor time is in that of the builds. */
export const usedUnder = (
  { hasRival }: Pick<StudyLimit, 'hasRival'>,
  builds: readonly Measurement[],
): ColumnValues => {
  const unknown = { unknown: 'that of the competitor is counted with it' }
  return { ...usedIn(builds), ...(hasRival && { cpuMs: unknown, processors: unknown }) }
}

/** Means over the counted builds, and the share of all their periods; a counter that one of them lacks is not known. */
export const usedIn = (builds: readonly Measurement[]): ColumnValues => {
  const counted = builds.filter(isCounted)
  const sum = (name: string): number | undefined =>
    counted.length === 0 || counted.some(({ counters }) => counters[name] === undefined)
      ? undefined
      : counted.reduce((total, { counters }) => total + (counters[name] ?? 0), 0)
  const [periods, throttled, throttledMs, cpuMs] = [
    sum('quotaPeriods'),
    sum('throttledPeriods'),
    sum('throttledMs'),
    sum('buildCpuMs'),
  ]
  const wallMs = counted.reduce((total, { durationMs }) => total + durationMs, 0)
  const whyNot = (name: string) => ({ unknown: unknownCounter(counted, name) })
  const mean = (total: number | undefined, name: string): ColumnValue =>
    total === undefined ? whyNot(name) : total / counted.length
  return {
    // Without a quota there are no periods.
    ...(periods !== 0 && {
      throttledShare:
        periods === undefined || throttled === undefined ? whyNot('quotaPeriods') : throttled / periods,
    }),
    throttledMs: mean(throttledMs, 'throttledMs'),
    cpuMs: mean(cpuMs, 'buildCpuMs'),
    processors: cpuMs === undefined ? whyNot('buildCpuMs') : (cpuMs / wallMs).toFixed(2),
  }
}

const probedColumns = async (bench: Bench, step: LimitedStep): Promise<ColumnValues> => {
  const probe = await probeLimit(bench, step)
  const { version } = await groupOf(bench)
  return {
    ...goColumns(probe, step.goVersion),
    seenQuota:
      probe.ownQuota === undefined ? { unknown: 'the step sees no control group' } : String(probe.ownQuota),
    cgroup: version,
  }
}

/** What Go makes of a limit is known only where the probe was compiled with the Go of the builds. */
export const goColumns = (
  { goMaxProcs, goVersion: compiledWith }: Pick<CpuProbe, 'goMaxProcs' | 'goVersion'>,
  goVersion: string | undefined,
): ColumnValues => {
  if (goVersion !== undefined) return { goMaxProcs, goVersion: compiledWith }
  const unknown = 'which Go the image has is not known, and each makes something else of a limit'
  return { goMaxProcs: { unknown }, goVersion: { unknown } }
}
