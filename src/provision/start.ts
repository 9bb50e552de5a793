import { join } from 'node:path'
import type { RunningEngine } from '../engines/engine.ts'
import { engines as all } from '../engines/index.ts'
import type { ArchiveSource } from '../engines/install/static-docker.ts'
import type { Disposal } from '../host/disposal.ts'
import type { Host } from '../host/host.ts'
import { removeRunFolder } from '../host/run-folder/remove-folder.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Revision } from '../model.ts'
import { placeAt } from '../preflight/place.ts'
import { lookOver, obstaclesOf, tellFinding, warningsOf } from '../preflight/preflight.ts'
import { engineNamed } from './named.ts'
import { startWithOneRestart } from './revive.ts'
import { type MayInstall, type Selected, selectEngines } from './select.ts'

type Wanted = {
  readonly host: Host
  readonly inputs: Inputs
  readonly mayInstall: MayInstall
  readonly archives: ArchiveSource
}

/** Engines that are ready, and what is to be said about those that are not. */
export type Started = { readonly engines: readonly RunningEngine[]; readonly warnings: readonly string[] }

/** Looks the machine over; selects, installs and starts engines. One that does not start is told and left out, unless it was the only one. */
export const startEngines = async (
  { host, inputs, mayInstall, archives }: Wanted,
  { revisions }: { readonly revisions: readonly Revision[] },
  folder: RunFolder,
  closing: Disposal,
): Promise<Started> => {
  const auto = revisions.length > 1 ? 'one' : 'auto'
  const asked = inputs.engines === 'auto' ? auto : inputs.engines
  const named = typeof asked === 'string' ? [] : asked.map((each) => engineNamed(each, archives))
  const engines: RunningEngine[] = []
  const findings = await lookOver(placeAt(host), [...new Set([...Object.values(all), ...named])])
  const { engines: selected, passedOver } = await selectEngines(
    host,
    typeof asked === 'string' ? asked : named,
    mayInstall,
    ({ name }, beforeInstall) => obstaclesOf(findings, name, beforeInstall).map(tellFinding),
  )
  const names = selected.map(({ engine }) => engine.name)
  const warnings = [...passedOver, ...warningsOf(findings, names)]
  for (const warning of warnings) host.log(warning)
  for (const each of selected) {
    try {
      engines.push(closing.use(await start(host, folder, each)))
    } catch (error) {
      host.signal.throwIfAborted()
      warnings.push(
        `${each.engine.name} did not start: ${error instanceof Error ? error.message : String(error)}`,
      )
      host.log(warnings.at(-1) ?? '')
    }
  }
  if (engines.length > 0) return { engines, warnings }
  throw new Error(`No engine can build here.\n${warnings.join('\n')}`)
}

const start = async (host: Host, folder: RunFolder, { engine, origin }: Selected): Promise<RunningEngine> => {
  const running = await startWithOneRestart(host, {
    begin: () => engine.start(host, folder, origin),
    // Where its daemon keeps everything.
    clear: () => removeRunFolder(host, join(folder.path, engine.name), 0),
  })
  const { versions, storageDriver } = running.facts
  const known = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  host.log(`${engine.name}: ready (${known.join(', ')}; storage ${storageDriver ?? 'unknown'})`)
  return running
}
