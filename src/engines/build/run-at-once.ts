import { rm } from 'node:fs/promises'
import type { Host } from '../../host/host.ts'
import { watchUsage } from '../../host/usage/usage.ts'
import type { BuildsAtOnce } from '../engine.ts'
import { type BuildCommand, execBuild, readBuild } from './run-build.ts'

/**
 * Starts several build commands at once, and waits until all have ended. What the machine did meanwhile is counted for all
 * of them together, because no process of a daemon belongs to one build. Throws only when the run is interrupted.
 */
export const runAtOnce = async (host: Host, commands: readonly BuildCommand[]): Promise<BuildsAtOnce> => {
  for (const { imageIdFile } of commands) await rm(imageIdFile, { force: true })
  const usage = watchUsage(commands[0]?.elsewhere)
  const startMs = performance.now()
  const results = await Promise.all(
    commands.map(async (command) => ({ command, result: await execBuild(host, command) })),
  )
  const durationMs = performance.now() - startMs
  const used = usage()
  host.signal.throwIfAborted()
  const builds = await Promise.all(
    results.map(({ command, result }) => readBuild(command, result, { counters: {}, unknown: {} })),
  )
  return { durationMs, builds, ...used }
}
