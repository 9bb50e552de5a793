import { join } from 'node:path'
import { type Attestations, attestationsText } from '../engines/attestations.ts'
import type { CodeOf, Engine, RunningEngine } from '../engines/engine.ts'
import type { ArchiveSource } from '../engines/install/static-docker.ts'
import type { Disposal } from '../host/disposal.ts'
import { messageOf } from '../host/error-text.ts'
import type { Host } from '../host/host.ts'
import { removeRunFolder } from '../host/run-folder/remove-folder.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import { refuseAll } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { CacheForm, Revision } from '../model.ts'
import { preflightContext } from '../preflight/context.ts'
import { chooseEngines, namedIn } from './choose.ts'
import { engineNamed } from './named.ts'
import { refuseUnable } from './refuse-unable.ts'
import { startWithOneRestart } from './restart-once.ts'
import type { MayInstall, Selected, Skipped, Wanted } from './select.ts'

type StartRequest = {
  readonly host: Host
  readonly inputs: Inputs
  readonly mayInstall: MayInstall
  readonly archives: ArchiveSource
  readonly codeOf: CodeOf
  /** The remote cache of a scenario that is named; undefined: none is. */
  readonly askedCache: CacheForm | undefined
}

/** What is to be built, as far as engines are chosen by it. */
type Wish = { readonly revisions: readonly Revision[]; readonly attestations: Attestations | undefined }

const remoteCache = 'the scenario remote-cache'

const imageWith = (attestations: Attestations | undefined): string =>
  `an image with ${attestationsText(attestations)}, which attestations: as-yours asks for`

/** Engines that are ready to build, and warnings for the reader of the report. */
export type Started = {
  readonly engines: readonly RunningEngine[]
  /** Those that cannot be used here or did not start; the warnings name them too. */
  readonly skipped: readonly Skipped[]
  readonly warnings: readonly string[]
}

/**
 * Checks the machine, then selects, installs and starts engines. One that does not start is reported and left out; throws
 * when none does.
 */
export const startEngines = async (
  request: StartRequest,
  { revisions, attestations }: Wish,
  folder: RunFolder,
  closing: Disposal,
): Promise<Started> => {
  const wanted = wantedEngines(request.inputs, revisions, request.archives)
  const named = namedIn(wanted)
  refuseFixedStorage(named, request.inputs)
  const form = named.length === 0 ? undefined : request.askedCache
  await refuseUnable(named, [
    { what: remoteCache, whyNot: (engine) => form && engine.noRemoteCache(request.host, form) },
    {
      what: imageWith(attestations),
      whyNot: (engine) => attestations && engine.noAttestations(request.host),
    },
  ])
  const started = await startWanted(request, { folder, closing }, wanted, (selected, warn) =>
    withStorage(selected, request.inputs, warn),
  )
  const running = started.engines.map(({ facts, noRemoteCache, noAttestations }) => ({
    name: facts.name,
    noRemoteCache,
    noAttestations,
  }))
  await refuseUnable(running, [{ what: remoteCache, whyNot: (engine) => form && engine.noRemoteCache(form) }])
  // Of those that nobody named, the others have a row with the reason.
  const whyNot = ({ noAttestations }: (typeof running)[number]): string | undefined =>
    attestations && noAttestations(attestations)
  const areOthers = request.inputs.engines === 'all' || running.some((engine) => whyNot(engine) === undefined)
  if (named.length > 0 || !areOthers) await refuseUnable(running, [{ what: imageWith(attestations), whyNot }])
  if (started.engines.length > 0) return started
  throw new Error(`No engine can build here.\n${started.warnings.join('\n')}`)
}

/** The same for these engines. Those that cannot be used are skipped, even if that leaves none. */
export const startNamed = async (
  request: StartRequest,
  names: readonly string[],
  folder: RunFolder,
  closing: Disposal,
): Promise<Started> => {
  const usable = names.map((name) => engineNamed(name, request.archives))
  return startWanted(request, { folder, closing }, { usable }, (selected) => selected)
}

type Place = { readonly folder: RunFolder; readonly closing: Disposal }

/** What is started of the engines that were selected. */
type Variants = (selected: readonly Selected[], warn: (warning: string) => void) => readonly Selected[]

const startWanted = async (
  request: StartRequest,
  { folder, closing }: Place,
  wanted: Wanted,
  variants: Variants,
): Promise<Started> => {
  const { host, mayInstall } = request
  const choice = await chooseEngines(preflightContext(host), wanted, mayInstall)
  const engines: RunningEngine[] = []
  const [skipped, warnings]: [Skipped[], string[]] = [[...choice.skipped], []]
  const warn = (warning: string): void => {
    warnings.push(warning)
    host.log(warning)
  }
  choice.warnings.forEach(warn)
  for (const selected of variants(choice.selected, warn)) {
    try {
      engines.push(closing.use(await start(request, folder, selected)))
    } catch (error) {
      host.signal.throwIfAborted()
      const { name } = selected.engine
      skipped.push({ engine: name, reason: `it did not start: ${messageOf(error)}` })
      warn(`${name} did not start: ${messageOf(error)}`)
    }
  }
  return { engines, skipped, warnings }
}

const fixedStorage = 'its storage driver cannot be chosen'

/** Before anything is installed for nothing. */
const refuseFixedStorage = (named: readonly Engine[], { storage }: Inputs): void => {
  if (storage === 'auto') return
  const fixed = named.filter(({ variant }) => variant === undefined).map(({ name }) => name)
  refuseAll(
    fixed.map((name) => `storage: is given, but ${name} is named: ${fixedStorage}; leave one of them out`),
  )
}

/** Each engine once for each storage driver that is asked for. Those that have only their own are left out. */
const withStorage = (
  selected: readonly Selected[],
  { storage }: Inputs,
  warn: (warning: string) => void,
): readonly Selected[] => {
  if (storage === 'auto') return selected
  return selected.flatMap(({ engine, ...installed }) => {
    const { variant } = engine
    if (variant !== undefined)
      return storage.map((driver) => ({ engine: variant({ kind: 'storage', driver }), ...installed }))
    warn(`${engine.name}: skipped: ${fixedStorage}, but storage is ${storage.join(', ')}`)
    return []
  })
}

/** A comparison needs only one engine. */
const wantedEngines = (
  { engines }: Inputs,
  revisions: readonly Revision[],
  archives: ArchiveSource,
): Wanted => {
  if (engines === 'auto') return revisions.length > 1 ? 'one' : 'auto'
  return engines === 'all' ? 'all' : engines.map((name) => engineNamed(name, archives))
}

const start = async (
  { host, codeOf }: StartRequest,
  folder: RunFolder,
  { engine, origin, installMs, installedAfter }: Selected,
): Promise<RunningEngine> => {
  const running = await startWithOneRestart(host, {
    start: () => engine.start(host, folder, origin, codeOf),
    // Its daemon keeps everything there.
    clear: () => removeRunFolder(host, join(folder.path, engine.name), 0),
  })
  const { versions, storageDriver } = running.facts
  const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  host.log(`${engine.name}: ready (${known.join(', ')}; storage ${storageDriver ?? 'unknown'})`)
  const installation = {
    ...(installMs === undefined ? {} : { installMs }),
    ...(installedAfter === undefined ? {} : { installedAfter }),
  }
  return { ...running, facts: { ...running.facts, ...installation } }
}
