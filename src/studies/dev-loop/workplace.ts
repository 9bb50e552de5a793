import { chmod, copyFile, cp, mkdir, readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RunningContainer } from '../../engines/container.ts'
import type { RunningEngine } from '../../engines/engine.ts'
import { firstLineOf, messageOf } from '../../host/error-text.ts'
import { CommandError, succeed } from '../../host/process/exec.ts'
import { compileProbe } from '../../images/probe.ts'
import { nonce, openEdit, sourceEdit } from '../../measure/build/edit.ts'
import { defaultGo } from '../../projects/fixtures/go-release.ts'
import { needsOf } from '../../projects/fixtures/needs.ts'
import type { FixtureProject } from '../../projects/fixtures/prepare.ts'
import type { Bench } from '../bench.ts'
import { exportModules } from '../parts/export-modules.ts'
import { buildCommand, buildVariables, type DevLoop, inContainer } from './values.ts'

/** A folder with sources that is mounted into a container, and how to build in there. */
export type Workplace = {
  /** Starts a container with the sources in it. */
  openContainer(): Promise<RunningContainer>
  /** Edits a file and builds; the time is that of the build. Throws when the program does not contain the edit. */
  build(container: RunningContainer, round: number): Promise<Made>
}

export type Made = { readonly durationMs: number; readonly bytes: number }

export type Work = {
  readonly bench: Bench
  readonly engine: RunningEngine
  readonly project: FixtureProject
  readonly value: string
  readonly loop: DevLoop
}

/** Lays the project out. Throws with the reason when the engine has no containers that stay. */
export const openWorkplace = async (work: Work): Promise<Workplace> => {
  const { bench, engine, project, value } = work
  const { openContainer } = engine
  if (openContainer === undefined)
    throw new Error(`${engine.facts.name} builds images, but runs no containers`)
  const { recipe, editFiles } = await bench.checkout(engine, project)
  const [file] = editFiles
  if (file === undefined) throw new Error(`${project.id} has no file to edit`)
  const label = `dev-${engine.facts.name}-${value}-${project.id}`.replace(/[^a-z0-9]/g, '-')
  const dir = await bench.folder.sub(label)
  const mounts = await mountsIn(work, dir, recipe.contextDir)
  let containers = 0
  return {
    openContainer: () =>
      openContainer({
        label: `gcb-${bench.context.runId}-${label}-${++containers}`,
        image: recipe.buildArgs['BASE_IMAGE'] ?? '',
        mounts,
        command: [inContainer.idle],
      }),
    build: (container, round) => buildIn(container, work, { dir, file, label, round }),
  }
}

type BuildParts = {
  readonly dir: string
  /** The one that is edited. */
  readonly file: string
  readonly label: string
  readonly round: number
}

const buildIn = async (
  container: RunningContainer,
  { bench, loop, value }: Work,
  { dir, file, label, round }: BuildParts,
): Promise<Made> => {
  const parts = { run: bench.context.runId, engine: label, revision: 'head', round, scenario: value } as const
  const app = join(dir, 'output', 'app')
  await rm(app, { force: true })
  await using _edit = await openEdit(sourceEdit(join(dir, 'sources'), file, parts))
  const result = await container.exec(buildCommand(loop, `./${dirname(file)}`), {
    env: buildVariables(loop),
    dir: inContainer.sources,
    timeoutMs: bench.context.buildTimeoutMs,
  })
  succeed(result)
  const bytes = await readFile(app)
  if (!bytes.includes(nonce(parts))) throw new Error('the new program does not contain the edit')
  return { durationMs: result.durationMs, bytes: bytes.length }
}

/** Users have other numbers in a container, so everybody may write to the folders that it writes to. */
const mountsIn = async ({ bench, engine, project, loop }: Work, dir: string, sources: string) => {
  const at = (name: string): string => join(dir, name)
  const { host, probes } = bench
  await cp(sources, at('sources'), { recursive: true })
  for (const name of ['output', 'cache', 'proxy']) await mkdir(at(name))
  for (const name of ['output', 'cache']) await chmod(at(name), 0o777)
  await copyFile(
    await compileProbe(host, { probes, name: 'idle', goVersion: defaultGo, folder: at('probe') }),
    at('idle'),
  )
  if ((await needsOf(project.fixture, project.strategy)).modules)
    await exportModules(bench, { engine, project, target: at('proxy') })
  return [
    { source: at('idle'), target: inContainer.idle },
    { source: at('sources'), target: inContainer.sources },
    { source: at('output'), target: inContainer.output },
    { source: at('proxy'), target: inContainer.proxy },
    ...(loop.volume ? [{ source: at('cache'), target: inContainer.volume }] : []),
  ]
}

/** The line of the compiler in what a failed command printed, else its message. */
export const whyNotMade = (error: unknown): string => {
  if (!(error instanceof CommandError)) return messageOf(error)
  const lines = error.result.tail.split('\n').map((line) => line.trim())
  return lines.find((line) => line !== '' && !line.startsWith('#')) ?? firstLineOf(error)
}
