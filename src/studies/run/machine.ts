import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Environment } from '../../model.ts'

/** Facts that stay the same on one machine from one study to its continuation. */
const facts = [
  'os',
  'kernel',
  'architecture',
  'cpuModel',
  'cpuCount',
  'cpuQuota',
  'memoryBytes',
  'cgroup',
  'runnerImage',
] as const satisfies readonly (keyof Environment)[]

/**
 * The id of this machine, which nobody else knows; empty where it has none, as in some containers. Then what is digested with
 * it as the key can be found by trying.
 */
export const machineId = async (): Promise<string> => {
  const id = await readFile('/etc/machine-id', 'utf8').catch(() => '')
  return id.trim()
}

/** What tells this machine from others, as SHA-256 in hex: its id, which the report does not show, and its facts. */
export const fingerprintOf = async (environment: Environment): Promise<string> => {
  const id = await machineId()
  const known = facts.map((name) => environment[name] ?? null)
  return createHash('sha256')
    .update(JSON.stringify([id, ...known]))
    .digest('hex')
}

/** In what two machines differ, as in `cpuCount 2 and 4`; empty: in nothing that a report shows. */
export const differencesOf = (before: Environment, now: Environment): readonly string[] =>
  facts.flatMap((name) =>
    before[name] === now[name] ? [] : [`${name} ${before[name] ?? 'unknown'} and ${now[name] ?? 'unknown'}`],
  )
