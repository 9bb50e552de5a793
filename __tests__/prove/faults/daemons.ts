import type { ChildProcess } from 'node:child_process'
import { createWriteStream, existsSync } from 'node:fs'
import { glob, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { modernBin, modernEnvironment } from '../../modern/place.ts'
import { compare, type Expected, type Fault, type FaultKind } from './fault.ts'
import { inEachStep, signalProgram } from './moments.ts'
import type { World } from './world.ts'

/** A real engine, and its programs that a fault can hit. */
type Real = {
  readonly title: string
  readonly engine: string
  /** What builds: a daemon, or the program that a run calls for each build. */
  readonly builder: string
  readonly daemons: readonly string[]
  readonly client: string | undefined
  readonly env: Readonly<Record<string, string>>
}

/** A run then starts a daemon of its own, whatever answers on this machine. */
const nobody = { DOCKER_HOST: 'unix:///nowhere/docker.sock' }

const distributed: Real = {
  title: 'Docker of the distribution',
  engine: 'docker',
  builder: 'dockerd',
  daemons: ['dockerd', 'containerd'],
  client: 'docker',
  env: nobody,
}

const modern: readonly Real[] = [
  { ...distributed, title: 'current Docker', env: { ...nobody, ...modernEnvironment } },
  {
    title: 'BuildKit',
    engine: 'buildkit',
    builder: 'buildkitd',
    daemons: ['buildkitd'],
    client: 'buildctl',
    env: modernEnvironment,
  },
  {
    title: 'Kaniko',
    engine: 'kaniko',
    builder: 'executor',
    daemons: [],
    client: undefined,
    env: modernEnvironment,
  },
]

/** Both warm-ups are builds 1 and 2. */
const inFirstPair = 3

const anyVerdict: Expected = {
  status: [0, 1, 3],
  limitS: 400,
  // The client of Docker 20.10 keeps an id of the machine there, whoever calls it.
  leaves: /^home\/\.docker$/,
  also: async (world) =>
    (await readdir(world.at('home/.docker')).catch(() => []))
      .filter((name) => name !== '.buildNodeID')
      .map((name) => `left home/.docker/${name}`),
}

const of = (
  { title, engine, env }: Real,
  what: string,
  during: Fault['during'],
  more: Partial<Fault> = {},
): Fault => ({
  name: `${title}: ${what}`,
  use: compare,
  truth: 'alike',
  project: 'step',
  engines: engine,
  realEngines: true,
  env: () => env,
  flags: () => ({ rounds: '2', 'build-timeout': '30s' }),
  expected: anyVerdict,
  ...(during === undefined ? {} : { during }),
  ...more,
})

/** Whether the fault was injected: what it should hit can be gone when it is looked for. */
type Hit = (world: World, child: ChildProcess) => Promise<boolean> | boolean

/** In the step of the first pair's first build, or else of the next one. */
const once =
  (hit: Hit): Fault['during'] =>
  async (world, child) => {
    const hits: number[] = []
    await inEachStep(world, child, async (nth) => {
      if (nth >= inFirstPair && hits.length === 0 && (await hit(world, child))) hits.push(nth)
    })
    if (hits.length === 0) throw new Error('the fault was not injected')
  }

const inEvery =
  (hit: Hit): Fault['during'] =>
  (world, child) =>
    inEachStep(world, child, async (nth) => {
      if (nth >= inFirstPair) await hit(world, child)
    })

const send =
  (program: string, signal: NodeJS.Signals): Hit =>
  (world) =>
    signalProgram(world, program, signal) > 0

const died = [/the daemon died|was killed by SIGKILL|killed by SIGKILL/]

const dies = (real: Real): readonly Fault[] => [
  ...(['alike', 'slower'] as const).map((truth) =>
    of(real, `${real.builder} is killed during a build (${truth})`, once(send(real.builder, 'SIGKILL')), {
      truth,
      // Fewer pairs give no verdict.
      flags: () => ({ rounds: '6', 'build-timeout': '30s' }),
      expected: { ...anyVerdict, says: real.daemons.length === 0 ? [] : died },
    }),
  ),
  of(real, `${real.builder} is killed in every build from the third`, inEvery(send(real.builder, 'SIGKILL'))),
  ...real.daemons
    .filter((name) => name !== real.builder)
    .map((name) => of(real, `${name} is killed during a build`, once(send(name, 'SIGKILL')))),
  ...(real.client === undefined
    ? []
    : [of(real, `${real.client} is killed during a build`, once(send(real.client, 'SIGKILL')))]),
  of(real, 'the step is killed', once(send('step', 'SIGKILL'))),
]

const hangs = (real: Real): readonly Fault[] =>
  [real.builder, ...(real.client === undefined ? [] : [real.client])].map((name) =>
    of(real, `${name} hangs during a build`, once(send(name, 'SIGSTOP')), {
      flags: () => ({ rounds: '2', 'build-timeout': '10s' }),
    }),
  )

/** Everything of the run's engine, its data root too, is in RUNNER_TEMP. */
const disk = (real: Real): readonly Fault[] => [
  of(real, 'its disk becomes full during a build', once(fill), {
    prepare: async (world) => world.mount(world.at('t'), 'size=200m,mode=755'),
    // Kaniko deletes its root before it writes the image, and gets through.
    expected: { ...anyVerdict, says: real.daemons.length === 0 ? [] : [/space left|full|ENOSPC/i] },
  }),
  of(real, 'its disk is full from the start', undefined, {
    prepare: async (world) => {
      world.mount(world.at('t'), 'size=1m,mode=755')
      await fill(world)
    },
    expected: { ...anyVerdict, says: [/space left|full|ENOSPC/i, /\/t\b|RUNNER_TEMP/] },
  }),
]

/** Until nothing more can be written. */
const fill = async (world: World): Promise<true> => {
  const stream = createWriteStream(world.at('t/ours-fill'))
  const zeros = Buffer.alloc(65_536)
  const full = finished(stream).catch(() => {})
  while (!stream.errored) await new Promise<void>((next) => stream.write(zeros, () => next()))
  await full
  return true
}

const socketRemoved = (real: Real): readonly Fault[] =>
  real.engine === 'docker'
    ? [
        of(
          real,
          'its socket is removed during a build',
          once(async (world) => {
            for await (const path of glob(world.at('t/gcb-*/docker/d.sock'))) await rm(path)
            return true
          }),
        ),
      ]
    : []

const ends = (real: Real): readonly Fault[] =>
  (['SIGKILL', 'SIGINT', 'SIGTERM'] as const).map((signal) =>
    of(
      real,
      `${signal} to the program during a build`,
      once((_, child) => child.kill(signal)),
      {
        next: 'run',
        expected: { ...anyVerdict, status: [signal === 'SIGKILL' ? signal : 130] },
      },
    ),
  )

const faultsOf = (real: Real): readonly Fault[] => [
  ...dies(real),
  ...hangs(real),
  ...disk(real),
  ...socketRemoved(real),
  ...ends(real),
]

const hasModern = existsSync(join(modernBin, 'kaniko-executor'))

export const daemonFaults: FaultKind = {
  kind: hasModern
    ? 'real Docker, BuildKit, Kaniko'
    : 'real Docker, BuildKit, Kaniko (without the modern lane, which was not built)',
  faults: [distributed, ...(hasModern ? modern : [])].flatMap(faultsOf),
}
