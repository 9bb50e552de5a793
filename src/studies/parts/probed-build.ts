import { cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BuildRequest, BuildResult, CacheSpace, RunningEngine } from '../../engines/engine.ts'
import { readTextInside } from '../../host/inside/read.ts'
import { handOver } from '../../host/hand-over.ts'
import { writeText } from '../../host/writing.ts'
import { compileProbe } from '../../images/probe.ts'
import type { Bench } from '../bench.ts'

/** A Dockerfile of a study, in which a probe runs. Its files come from a folder that has nothing else in it. */
type ProbedProject = {
  /** The name of its folder in that of the run. */
  readonly folder: string
  /** The probe, which is `probe` in the context. */
  readonly probe: string
  /** Copied into the context as `src`; undefined: nothing is. */
  readonly source: string | undefined
  /** Has a stage `evidence`, which contains the file that the probe writes, and an argument ROUND. */
  readonly dockerfile: string
  /** Of its Dockerfile, apart from ROUND: the images that it is built on, which the engine has. */
  readonly buildArgs: Readonly<Record<string, string>>
  /** As in `1.26.8`; undefined: that of this machine. */
  readonly goVersion: string | undefined
}

/** A probe in a cache space of its own. */
export type ProbedBuild = {
  /** The folder of the context. */
  readonly contextDir: string
  /** Builds once, the last stage unless another is named. The same word gives the same build, which then comes from the cache. */
  build(round: string, target?: string): Promise<BuildResult>
  /** What the probe wrote in the build of that word, which must have succeeded. Builds it if it was not built. */
  read(round: string, file: string): Promise<string>
}

/** Compiles the probe and lays out its project; everything is closed with the study. */
export const openProbedBuild = async (
  bench: Bench,
  engine: RunningEngine,
  project: ProbedProject,
): Promise<ProbedBuild> => {
  const request = await layOutProbe(bench, engine, project)
  const label = `gcb-${bench.context.runId}-${project.folder.replace(/[^a-z0-9-]/g, '-')}`
  const space = bench.resources.use(await engine.openSpace(label))
  const of = (round: string): BuildRequest => ({
    ...request,
    buildArgs: { ...request.buildArgs, ROUND: round },
  })
  return {
    contextDir: request.contextDir,
    build: (round, target) => space.build({ ...of(round), target }),
    read: (round, file) => exported(space, of(round), file),
  }
}

/** Longer than any text that a probe writes. */
const mostBytes = 64 * 1024 * 1024

const exported = async (space: CacheSpace, request: BuildRequest, file: string): Promise<string> => {
  const folder = await space.export(request, 'evidence')
  const text = await readTextInside(folder, file, mostBytes)
  if (text === undefined) throw new Error(`the probe wrote no ${file}`)
  return text
}

const layOutProbe = async (
  bench: Bench,
  engine: RunningEngine,
  { folder, probe, source, dockerfile, buildArgs, goVersion }: ProbedProject,
): Promise<BuildRequest> => {
  const { host, probes, context } = bench
  const dir = await bench.folder.sub(`probed/${folder}`)
  const contextDir = join(dir, 'context')
  await mkdir(contextDir, { recursive: true })
  const programs = await bench.folder.sub('probes')
  const wanted = { probes, name: probe, goVersion, folder: programs }
  await cp(await compileProbe(host, wanted), join(contextDir, 'probe'))
  if (source !== undefined) await cp(source, join(contextDir, 'src'), { recursive: true })
  await writeText(join(dir, 'Dockerfile'), dockerfile)
  await handOver(host, [dir], engine.runsAs)
  return {
    contextDir,
    dockerfile: join(dir, 'Dockerfile'),
    target: undefined,
    buildArgs,
    buildContexts: {},
    secrets: {},
    ssh: [],
    network: 'none',
    noCache: false,
    timeoutMs: context.buildTimeoutMs,
  }
}

/** The main package of a shipped project, as `go build` takes it. */
export const mainPackageOf = (mainFile: string): string => {
  const folder = dirname(mainFile)
  return folder === '.' ? '.' : `./${folder}`
}
