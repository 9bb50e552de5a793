import { readFile } from 'node:fs/promises'
import type { RunningEngine } from '../../engines/engine.ts'
import { firstLineOf } from '../../host/error-text.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'
import { loopbackAddresses, type Network, type NetworkDriver, networksOf, readGateway } from './drivers.ts'
import type { Ground } from './ground.ts'
import { openProbe, type Reach } from './open-probe.ts'
import { reachStep } from './probe-plan.ts'
import { whyFailed } from './probe-report.ts'

type ReachQuestion = {
  readonly bench: Bench
  readonly ground: Ground
  readonly engine: RunningEngine
  readonly project: FixtureProject
  readonly driver: NetworkDriver
  /** Whether a build of the engine can name its driver. */
  readonly namesDrivers: boolean
}

const found = new WeakMap<Bench, Map<string, Promise<Reach>>>()

/** Finds out once for each engine and driver. Throws with the reason when no server can be reached. */
export const reachOf = (question: ReachQuestion): Promise<Reach> => {
  const { bench, engine, driver } = question
  const key = `${engine.facts.name} ${driver}`
  const known = found.get(bench) ?? new Map<string, Promise<Reach>>()
  found.set(bench, known)
  const reach = known.get(key) ?? findReach(question)
  known.set(key, reach)
  return reach
}

const findReach = async (question: ReachQuestion): Promise<Reach> => {
  const { engine, driver, namesDrivers } = question
  const gateway = readGateway(await readFile('/proc/net/route', 'utf8').catch(() => ''))
  const addresses = loopbackAddresses(driver, gateway)
  const failures: string[] = []
  for (const network of networksOf(driver, { facts: engine.facts, namesDrivers })) {
    const answer = await tryNetwork(question, network, addresses)
    if ('address' in answer) return { network, address: answer.address }
    failures.push(answer.failure)
  }
  const { networkDriver = 'unknown' } = engine.facts
  const own = networkDriver === driver ? '' : ` (by default it has the network driver ${networkDriver} here)`
  throw new Error(`no server of this machine can be reached${own}: ${[...new Set(failures)].join('; ')}`)
}

type Answer = { readonly address: string } | { readonly failure: string }

const tryNetwork = async (
  { bench, ground, engine, project }: ReachQuestion,
  network: Network,
  addresses: readonly string[],
): Promise<Answer> => {
  const port = ground.servers.modules.port
  const steps = [reachStep(addresses.map((address) => `${address}:${port}`))]
  const reach = { network, address: '127.0.0.1' }
  try {
    await using probe = await openProbe(
      { bench, ground, engine, project, reach },
      { steps, hosts: {}, needsPrograms: false, needsCgo: false },
    )
    const [step] = (await probe.run()).steps
    if (step === undefined) return { failure: 'the probe did not run' }
    if (step.exit !== 0) return { failure: whyFailed(step) }
    return { address: step.stdout.trim().replace(/:\d+$/, '') }
  } catch (error) {
    bench.host.signal.throwIfAborted()
    return { failure: firstLineOf(error) }
  }
}
