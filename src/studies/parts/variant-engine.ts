import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine, RunningEngine } from '../../engines/engine.ts'
import { engines } from '../../engines/index.ts'
import type { EngineVariant } from '../../engines/variant.ts'
import type { Host } from '../../host/host.ts'
import { codeOf } from '../../projects/subject.ts'
import type { Bench } from '../bench.ts'

/** Engines that cells of a study started, by their names: each of them once. */
const started = new WeakMap<Bench, Map<string, Promise<RunningEngine>>>()

/**
 * An engine of the run with something set up differently around it, started beside it and closed when the study ends. Throws
 * with the reason where it has no such variant, or does not start.
 */
export const variantEngine = (
  bench: Bench,
  name: string,
  variant: EngineVariant,
  host: Host = bench.host,
): Promise<RunningEngine> => {
  const own = started.get(bench) ?? new Map<string, Promise<RunningEngine>>()
  started.set(bench, own)
  const engine = variantOf(name, variant)
  const running = own.get(engine.name) ?? startOne(bench, engine, host)
  own.set(engine.name, running)
  return running
}

/** The folders of the run that came with an engine. */
const folders = new WeakMap<RunningEngine, readonly string[]>()

const startOne = async (bench: Bench, engine: Engine, host: Host): Promise<RunningEngine> => {
  const { path } = bench.folder
  bench.host.log(`${engine.name}: starting`)
  const before = new Set(await readdir(path))
  const running = bench.resources.use(
    await engine.start(host, bench.folder, 'selected', codeOf(bench.context)),
  )
  const added = (await readdir(path)).filter((name) => !before.has(name))
  folders.set(
    running,
    added.map((name) => join(path, name)),
  )
  return running
}

/** What an engine of a study takes on the disk, mounted layers not counted twice. */
export const storeBytesOf = async (
  { host }: Bench,
  engine: RunningEngine,
): Promise<number | { readonly unknown: string }> => {
  const own = folders.get(engine) ?? []
  // Without an argument, du counts the working directory.
  if (own.length === 0) return { unknown: 'the engine has no folder of its own here' }
  const args = ['--summarize', '--one-file-system', '--block-size=1', '--total', '--', ...own]
  const { stdout } = await host.exec('du', args, { timeoutMs: 300_000 })
  const total = /^(\d+)\s+total$/m.exec(stdout)?.[1]
  return total === undefined ? { unknown: 'du did not count the folders of the engine' } : Number(total)
}

const variantOf = (name: string, variant: EngineVariant): Engine => {
  const engine = Object.values<Engine>(engines).find((each) => each.name === name)
  if (engine === undefined) throw new Error(`this study knows no engine ${name}; leave out the version`)
  if (engine.variant === undefined)
    throw new Error(`${name} has no storage or daemon of the run's own that could be set up differently`)
  return engine.variant(variant)
}
