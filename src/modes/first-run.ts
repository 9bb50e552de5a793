import { duration } from '../analysis/numbers.ts'
import { engines } from '../engines/index.ts'
import type { Engine } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import { inputNames } from '../inputs/definitions.ts'
import { differs } from '../inputs/given.ts'
import { planOf } from '../plan/resolve.ts'
import { readFixture } from '../projects/fixtures/fixture.ts'
import { fixtureProjects } from '../projects/fixtures/projects.ts'
import { list } from '../report/numbers.ts'
import type { Job } from './mode.ts'

/** Whether somebody tries the program out: in a terminal, with nothing but defaults. */
export const isPlain = ({ invocation, given }: Pick<Job, 'invocation' | 'given'>): boolean =>
  !invocation.inWorkflow && !inputNames.some((name) => differs(given, name))

/** What a plain run may take: somebody who tries the program out waits for it. */
const firstRunBudgetMs = 5.5 * 60_000

/** A plain run has less time than another one; what does not fit has fewer builds. */
export const withFirstRunBudget = <T extends Pick<Job, 'invocation' | 'given' | 'inputs'>>(job: T): T =>
  isPlain(job) ? { ...job, inputs: { ...job.inputs, timeBudgetMs: firstRunBudgetMs } } : job

/** What a plain run will build and about how long it will take, known before anything is started or installed. */
export const outlookOf = async ({ host, inputs, invocation }: Job): Promise<string> => {
  const root = invocation.program.fixtures
  const fixtures = await Promise.all(inputs.fixtures.map((name) => readFixture(root, name)))
  const projects = fixtureProjects(fixtures, inputs)
  const answering = await answeringEngines(host)
  const names = answering.length === 0 ? [engines.podman.name] : answering
  const plan = planOf(inputs, { projects, revisions: ['head'], engines: names, hasRemoteCache: false }, '')
  const costMs = fixtures.reduce((sum, { roughCostMs }) => sum + roughCostMs, 0) * names.length
  const minutes = Math.max(1, Math.round(costMs / 60_000))
  const installed = answering.length === 0 ? ', which has to be installed first: no engine answers here' : ''
  return [
    `Plan: ${plan.benchmarks.length * plan.rounds} timed builds: ${list(inputs.fixtures)}, ` +
      `each ${list(plan.scenarios.map(({ name }) => name))}, ${plan.rounds} times, on ${list(names)}${installed}.`,
    `Cost: about ${minutes} min on two processors, and at most ${duration(inputs.timeBudgetMs)} (--time-budget), with fewer builds where that is less.`,
  ].join('\n')
}

/** Names of the engines that a plain run takes: the usual ones that could build right now. */
export const answeringEngines = async (host: Host): Promise<readonly string[]> => {
  const usual = Object.values<Engine>(engines).filter((engine) => engine.usual)
  const looks = await Promise.all(
    usual.map(async (engine) => {
      const detection = await engine.detect(host).catch(() => undefined)
      return detection?.kind === 'found' && detection.answers ? [engine.name] : []
    }),
  )
  return looks.flat()
}

/** Names of the engines that are here, whether they answer or have to be started. */
export const installedEngines = async (host: Host): Promise<readonly string[]> => {
  const looks = await Promise.all(
    Object.values<Engine>(engines).map(async (engine) => {
      const detection = await engine.detect(host).catch(() => undefined)
      return detection?.kind === 'found' ? [engine.name] : []
    }),
  )
  return looks.flat()
}

export const nextCommands = `
Next:
  npm start -- ../your-project --base main   compare a project of yours with its branch main
  npm start -- --engines all                 measure every engine that is available here
  npm start -- doctor                        see what the other engines need`
