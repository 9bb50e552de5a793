import type { Benchmark, Revision, Scenario } from '../model.ts'
import { buildOnce, type Built, type PreparedBuild } from './build.ts'
import { moduleEdit, openEdit, sourceEdit, type Edit } from './edit.ts'
import type { Workload } from '../projects/workload.ts'
import type { Prime, Primes } from './prime.ts'
import { emptyState, primedState } from './state.ts'
import { engineOf, type World } from './world.ts'

/** One build of the plan: a benchmark at one revision, in one round (0: warm-up). */
export type Turn = {
  readonly benchmark: Benchmark
  readonly scenario: Scenario
  readonly revision: Revision
  readonly round: number
  readonly purpose: PreparedBuild['purpose']
}

/** Reaches the cache state that the scenario starts from, proves it, and builds. */
export const buildFromState = async (world: World, primes: Primes, turn: Turn): Promise<Built> => {
  const { benchmark, revision, scenario } = turn
  if (scenario.startsFrom === 'empty') return buildCold(world, primes, turn)
  const prime = primes.of(benchmark, revision)
  if (prime !== undefined) return buildPrimed(world, prime, turn)
  // The plan has no cold benchmark, or the prime was lost: a prime that is no sample comes first.
  const priming = await buildCold(world, primes, {
    ...turn,
    purpose: turn.purpose === 'timedMs' ? 'primingMs' : turn.purpose,
  })
  const made = primes.of(benchmark, revision)
  if (made !== undefined) return buildPrimed(world, made, turn)
  return { measurement: { ...priming.measurement, excluded: 'its prime did not build' } }
}

/** A fresh cache space, checked to be empty; it becomes the prime of this revision. */
const buildCold = async (world: World, primes: Primes, turn: Turn): Promise<Built> => {
  const { benchmark, revision } = turn
  const { space, state } = await world.cost.charge('resetMs', async () => {
    await primes.drop(benchmark, revision)
    const opened = await engineOf(world, benchmark).openSpace(primes.nextLabel(benchmark, revision))
    return { space: opened, state: emptyState(await opened.contents()) }
  })
  const prime: Prime = { project: benchmark.project, space, contents: [], known: new Map() }
  primes.put(benchmark, revision, prime)
  const workload = world.workload(benchmark, revision)
  const built = await buildOnce(world, { ...turn, workload, space, noCache: true, state, known: prime.known })
  if (built.imageId === undefined) {
    await world.cost.charge('resetMs', () => primes.drop(benchmark, revision))
    return built
  }
  const contents = await world.cost.charge('resetMs', () => space.contents())
  primes.put(benchmark, revision, { ...prime, contents })
  return built
}

/** The prime as it was left; afterwards what this build added goes again. */
const buildPrimed = async (world: World, prime: Prime, turn: Turn): Promise<Built> => {
  const { benchmark, revision } = turn
  const { space, contents, known } = prime
  const workload = world.workload(benchmark, revision)
  const state = await world.cost.charge('resetMs', async () => primedState(contents, await space.contents()))
  const edit = editOf(world, turn, workload)
  await using _ = edit === undefined ? undefined : await openEdit(edit)
  try {
    return await buildOnce(world, { ...turn, workload, space, noCache: false, state, known })
  } finally {
    // After an interrupt the whole space goes anyway, and no command would start any more.
    if (!world.host.signal.aborted) await world.cost.charge('resetMs', () => space.trim(contents))
  }
}

const editOf = (world: World, turn: Turn, { contextDir, editFiles }: Workload): Edit | undefined => {
  const { benchmark, revision, round, scenario } = turn
  const attempt = world.edits.get(benchmark.project) ?? editFiles[0]
  // In a warm-up several files may be tried in one round: the file is part of what makes an edit unique.
  const name = `${scenario.name} ${attempt ?? ''}`
  const parts = { run: world.runId, engine: benchmark.engine, revision, round, scenario: name }
  switch (scenario.edit) {
    case 'none':
      return undefined
    case 'source':
      if (attempt === undefined) throw new Error(`no Go file is known that ${scenario.name} could edit`)
      return sourceEdit(contextDir, attempt, parts)
    case 'dependency':
      return moduleEdit(contextDir, parts)
  }
}
