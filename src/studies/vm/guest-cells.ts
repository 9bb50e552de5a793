import { cp, readFile, rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { succeed } from '../../host/process/exec.ts'
import { writeText } from '../../host/writing.ts'
import { findToolchain, type Toolchain } from '../../images/go-toolchain.ts'
import { compileProbe } from '../../images/probe.ts'
import { toolchainFiles } from '../../images/toolchain-files.ts'
import type { Scenario } from '../../model.ts'
import { notInProject } from '../../projects/fixtures/fixture.ts'
import { needsOf } from '../../projects/fixtures/needs.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'
import { lostByCommand } from '../run/lost-sample.ts'
import type { Cell, OpenCell } from '../study.ts'
import { type GuestReport, readGuestReport } from './guest.ts'
import { guestColumns, type GuestPlace, seenIn } from './guest-columns.ts'
import { readMachine, whyNoMachine, whyOtherTarget } from './machine.ts'
import { planBuild } from './plan-build.ts'
import { type checkStart, fileEntry, type GuestParts, runGuest } from './start-guest.ts'

type GuestCells = {
  readonly engine: string
  readonly project: FixtureProject
  readonly scenario: Scenario
  /** How the bare build is called in the study. */
  readonly valueOf: (place: GuestPlace) => string
  /** Whether a machine starts here at all; see `startOnce`. */
  readonly start: typeof checkStart
}

const roughMs: Readonly<Record<GuestPlace, number>> = {
  bare: 30_000,
  vm: 60_000,
  'vm-9p': 60_000,
  'vm-virtiofs': 0,
}

/** `go build` without an engine: what a virtual machine costs by itself. */
export const guestCell = (cells: GuestCells, place: GuestPlace): Cell => {
  const { engine, project, scenario, valueOf } = cells
  return {
    value: valueOf(place),
    engine,
    project: `${project.fixture.name} ${goOf(project)}, without an engine`,
    scenario: scenario.name,
    group: `guest ${project.id}`,
    benchmarks: [],
    roughMs: roughMs[place],
    open: (bench) => openPlace(bench, cells, place),
  }
}

const goOf = ({ goVersion }: FixtureProject): string => `go${goVersion ?? 'custom'}`

const openPlace = async (
  bench: Bench,
  { project, scenario, start }: GuestCells,
  place: GuestPlace,
): Promise<OpenCell> => {
  if (scenario.name !== 'source-change' && scenario.startsFrom !== 'empty')
    throw new Error('builds without an engine are cold, or come after an edit of a source file')
  const other = whyOtherTarget(process.arch)
  if (other !== undefined) throw new Error(other)
  const { fixture, strategy, goVersion } = project
  if (goVersion === undefined) throw new Error('with base-image, nobody knows which Go builds')
  if ((await needsOf(fixture, strategy)).modules)
    throw new Error('a machine without a network can only build projects without modules')
  const run = await runnerOf(bench, { fixture, scenario, goVersion, start }, place)
  return {
    take: async (round) => {
      try {
        const report = await run(round)
        return { kind: 'time', durationMs: report.durationMs, builds: [], seen: seenIn(report) }
      } catch (error) {
        bench.host.signal.throwIfAborted()
        return lostByCommand(error, bench.context.buildTimeoutMs)
      }
    },
    columns: (_builds, seen) => guestColumns(place, seen),
  }
}

type Run = (round: number) => Promise<GuestReport>

type What = Pick<GuestCells, 'scenario' | 'start'> &
  Pick<FixtureProject, 'fixture'> & { readonly goVersion: string }

const runnerOf = async (bench: Bench, what: What, place: GuestPlace): Promise<Run> => {
  switch (place) {
    case 'bare':
      return runHere(bench, what)
    case 'vm':
    case 'vm-9p':
      return runThere(bench, what, place)
    case 'vm-virtiofs':
      throw new Error('virtiofs needs a server beside QEMU (virtiofsd), which this study does not start')
  }
}

type Ground = {
  readonly dir: string
  readonly program: string
  readonly toolchain: Toolchain
  /** A fresh copy of the project for each round: an edit stays in it. */
  readonly layOut: () => Promise<string>
}

const groundOf = async (bench: Bench, what: What, place: GuestPlace): Promise<Ground> => {
  const { fixture, scenario, goVersion } = what
  const { host, folder, probes } = bench
  const dir = await folder.sub(`guest-${place}-${fixture.name}-${goVersion}-${scenario.name}`)
  const wanted = { probes, name: 'guest', goVersion, folder: join(dir, 'program') }
  const source = join(dir, 'source')
  return {
    dir,
    program: await compileProbe(host, wanted),
    toolchain: await findToolchain(host, goVersion),
    layOut: async () => {
      await rm(source, { recursive: true, force: true })
      await cp(fixture.dir, source, {
        recursive: true,
        filter: (path) => !notInProject.includes(basename(path)),
      })
      return source
    },
  }
}

const runHere = async (bench: Bench, what: What): Promise<Run> => {
  const { fixture, scenario } = what
  const { host, context } = bench
  const { dir, program, toolchain, layOut } = await groundOf(bench, what, 'bare')
  const [work, planFile, reportFile] = [
    join(dir, 'work'),
    join(dir, 'plan.json'),
    join(dir, 'report.json'),
  ] as const
  return async (round) => {
    const source = await layOut()
    const plan = planBuild({
      fixture,
      scenario,
      round,
      runId: context.runId,
      goroot: toolchain.goroot,
      source,
      work,
    })
    await writeText(planFile, JSON.stringify(plan))
    try {
      succeed(
        await host.exec(program, [planFile, reportFile], {
          timeoutMs: context.buildTimeoutMs,
          isBuild: true,
        }),
      )
      return readGuestReport(await readFile(reportFile, 'utf8'))
    } finally {
      await rm(work, { recursive: true, force: true })
    }
  }
}

const runThere = async (bench: Bench, what: What, place: GuestPlace): Promise<Run> => {
  const { fixture, scenario, start } = what
  const { host, context } = bench
  const facts = await readMachine(host)
  const { qemu, kernel } = facts
  const reason = whyNoMachine(facts)
  if (reason !== undefined || qemu === undefined || kernel === undefined) throw new Error(reason)
  const { dir, program, toolchain, layOut } = await groundOf(bench, what, place)
  const machine = {
    host,
    dir,
    qemu,
    kernel,
    accelerator: 'kvm',
    program: await fileEntry('init', program, true),
  } as const
  await start(machine)
  const parts: Omit<GuestParts, 'source'> = {
    ...machine,
    toolchain: await toolchainFiles(toolchain.goroot, 'amd64'),
    shares: place === 'vm-9p',
    timeoutMs: context.buildTimeoutMs,
  }
  return async (round) => {
    const source = await layOut()
    const where = { goroot: '/usr/local/go', source, work: '/work' }
    return runGuest(
      { ...parts, source },
      planBuild({ fixture, scenario, round, runId: context.runId, ...where }),
    )
  }
}
