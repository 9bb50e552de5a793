import { cp, readFile, writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { markdownTable } from 'markdown-table'
import type { BuildRequest, Engine, RunningEngine } from '../../src/engines/engine.ts'
import type { Host } from '../../src/host/host.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { findToolchain } from '../../src/images/go-toolchain.ts'
import type { Measurement } from '../../src/model.ts'
import { type Fixture, readFixture } from '../../src/projects/fixtures/fixture.ts'
import { defaultGo } from '../../src/projects/fixtures/go-release.ts'
import { bareFixture } from '../support/bare.ts'
import { enginesOf, lane } from '../support/engine-lists.ts'
import { known, openLab } from '../support/lab.ts'
import { repositoryPath } from '../support/paths.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { type FrozenPlace, freezer } from './phases/freeze.ts'
import type { Section } from './section.ts'

const delayMs = 2_000
/** Of the delay. */
const tolerance = 0.1

/** Where a program in the build sleeps. */
const slept = ['run', 'compile', 'link'] as const
/** Where the build is stopped from outside. */
const frozen = ['context', 'export'] as const satisfies readonly FrozenPlace[]
type Place = (typeof slept)[number] | (typeof frozen)[number]

/** Those that the engine claims to show. No line of Kaniko begins its export and nothing else, so that is not delayed. */
const placesOn = ({ phases: sources, storage }: Engine): readonly Place[] =>
  [...slept, ...frozen]
    .filter((place) => ['measured', 'derived'].includes(sources[place]))
    .filter((place) => place !== 'export' || storage.kind !== 'kaniko')

/** The daemon that writes the image; undefined: the client does. */
const writerOf = ({ daemon, storage }: Engine): string | undefined =>
  storage.kind === 'builder' ? 'buildkitd' : daemon?.program

/** A new file of the context and of the image in every build: sending and writing it takes long enough to be interrupted. */
const ballastBytes = 48_000_000

type Found = {
  readonly engine: string
  readonly place: Place
  /** By how much the phase grew, in each try. */
  readonly grownMs: readonly number[]
  /** By how much the phase with the largest growth beside it grew, in any try. */
  readonly elsewhere: string
}

/**
 * A delay of 2 s in one part of a build must be found in the phase of that part. PHASES=PART keeps the engines whose name
 * contains it.
 */
export const phases: Section = {
  name: 'phases',
  title: 'Time lands in the phase in which it was spent',
  count: 3,
  needsEngines: true,
  prove: async (host, count) => {
    const engines = enginesOf(lane).filter(({ name }) => name.includes(process.env['PHASES'] ?? ''))
    const all: Found[] = []
    await using folder = await diskFolder()
    const fixture = await delayedFixture(host, folder.path)
    for (const engine of engines) all.push(...(await delaysOn(host, engine, fixture, count)))
    return {
      count: `${count} delays of ${delayMs} ms in each phase, on each of ${engines.length} engines`,
      result: [table(all)],
      problems: engines.length === 0 ? ['no engine of this lane has that name'] : all.flatMap(problemsOf),
    }
  },
}

/** `bare`, with a program in its context that sleeps in one part of the build. */
const delayedFixture = async (host: Host, root: string): Promise<Fixture> => {
  const bare = await bareFixture()
  const dir = join(root, 'delayed')
  await cp(bare.dir, dir, { recursive: true })
  const { go } = await findToolchain(host, defaultGo)
  const source = repositoryPath('__tests__/prove/phases/delay')
  const env = { ...host.env, CGO_ENABLED: '0', GOFLAGS: '', GO111MODULE: 'off' }
  const args = ['build', '-o', join(dir, 'delay'), join(source, 'main.go')]
  succeed(await host.exec(go, args, { env, timeoutMs: 600_000 }))
  for (const name of strategies) {
    const dockerfile = join(dir, 'strategies', `${name}.Dockerfile`)
    await writeFile(dockerfile, delayed(await readFile(dockerfile, 'utf8')))
  }
  await writeFile(join(dir, 'ballast'), '')
  return readFixture(root, 'delayed')
}

const strategies = ['cache-mounts', 'layers'] as const

/** Kaniko has no cache mounts. */
const strategyOn = ({ storage }: Engine): (typeof strategies)[number] =>
  storage.kind === 'kaniko' ? 'layers' : 'cache-mounts'

const delayed = (dockerfile: string): string =>
  dockerfile
    .replace('COPY --from=build /out/app /app', 'COPY --from=build /out/app /src/ballast /')
    .replace('COPY . .\n', 'COPY . .\nARG DELAY=none\nRUN ["/src/delay", "run"]\n')
    .replace('"-trimpath", ', '"-trimpath", "-toolexec=/src/delay", ')

const delaysOn = async (
  host: Host,
  engine: Engine,
  fixture: Fixture,
  count: number,
): Promise<readonly Found[]> => {
  let [round, delay] = [1, 'none']
  const wrap = (running: RunningEngine): RunningEngine => withDelay(running, () => delay)
  const { arm, isFired, host: freezing } = freezer(writerOf(engine), delayMs)
  const [places, strategy] = [placesOn(engine), strategyOn(engine)]
  const options = { fixture, wrap, signal: host.signal, strategies: [strategy], host: freezing }
  await using lab = await openLab(engine, options)
  const build = async (place: Place | undefined): Promise<Measurement> => {
    host.signal.throwIfAborted()
    const outside = frozen.find((each) => each === place)
    delay = place === undefined || outside !== undefined ? 'none' : `${place} ${delayMs}`
    arm(outside)
    const { measurement } = await lab.build('source-change', { round: (round += 1), strategy })
    if (measurement.failure !== undefined) throw new Error(`${engine.name}: ${measurement.failure.message}`)
    host.log(`${engine.name}: ${place ?? 'no delay'}, ${(measurement.durationMs / 1000).toFixed(1)} s`)
    if (outside !== undefined && !isFired()) throw new Error(`${engine.name}: no line begins ${outside}`)
    return measurement
  }
  await lab.build('cold', { strategy })
  const found = new Map(places.map((place) => [place, [] as Growth[]]))
  for (let at = 0; at < count; at += 1) {
    const plain = await build(undefined)
    for (const place of places) found.get(place)?.push(growthOf(plain, await build(place), place))
  }
  return [...found].map(([place, growths]) => ({
    engine: engine.name,
    place,
    grownMs: growths.map(({ ms }) => ms),
    elsewhere: known(growths.toSorted((a, b) => b.otherMs - a.otherMs)[0]).other,
  }))
}

/** The same engine, whose builds get the delay as an argument. */
const withDelay = (running: RunningEngine, delay: () => string): RunningEngine => ({
  ...running,
  // The ballast is new in each build: that is no change by a step.
  mountsContext: false,
  openSpace: async (label) => {
    const space = await running.openSpace(label)
    return {
      ...space,
      build: async (request) => {
        await writeFile(join(request.contextDir, 'ballast'), randomBytes(ballastBytes))
        return space.build(delayedBy(request, delay()))
      },
      export: (request, stage) => space.export(delayedBy(request, delay()), stage),
    }
  },
})

const delayedBy = (request: BuildRequest, delay: string): BuildRequest => ({
  ...request,
  buildArgs: { ...request.buildArgs, DELAY: delay },
})

type Growth = { readonly ms: number; readonly other: string; readonly otherMs: number }

const growthOf = (plain: Measurement, delayedBuild: Measurement, place: Place): Growth => {
  const [before, after] = [known(plain.phases, 'split'), known(delayedBuild.phases, 'split')]
  const grown = Object.entries(after).map(([phase, ms]) => {
    const earlier = Object.entries(before).find(([name]) => name === phase)?.[1] ?? 0
    return { phase, ms: ms - earlier }
  })
  const [other] = grown.filter(({ phase }) => phase !== place).toSorted((a, b) => b.ms - a.ms)
  return {
    ms: known(grown.find(({ phase }) => phase === place)).ms,
    other: `${known(other).phase} ${known(other).ms.toFixed(0)} ms`,
    otherMs: known(other).ms,
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0

const isRight = ({ grownMs }: Found): boolean => Math.abs(middle(grownMs) - delayMs) <= tolerance * delayMs

const problemsOf = (found: Found): readonly string[] =>
  isRight(found)
    ? []
    : [
        `${found.engine}: of ${delayMs} ms in ${found.place}, ${middle(found.grownMs).toFixed(0)} ms were found`,
      ]

const table = (all: readonly Found[]): string =>
  markdownTable([
    ['engine', 'delayed', 'phase grew by (ms)', 'most any other phase grew'],
    ...all.map(({ engine, place, grownMs, elsewhere }) => [
      engine,
      place,
      grownMs.map((ms) => ms.toFixed(0)).join(', '),
      elsewhere,
    ]),
  ])
