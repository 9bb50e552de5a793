import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Host } from '../../host/host.ts'
import { parseJson } from '../../host/json.ts'
import { withLock } from '../../host/lock.ts'
import { identify, isAlive } from '../../host/process/process-table.ts'
import { processIdOf } from '../../host/run-folder/owner.ts'
import { runSetUp } from './set-up.ts'

/** Debian asks this program before a package starts its service; exit status 101 means "not allowed". */
const systemPolicy = '/usr/sbin/policy-rc.d'

/** Marks a policy as ours; the process that wrote it follows, as JSON. */
const mark = '# go-container-bench '

/**
 * Does some work while packages start no services. A policy that its owner made stays; one that a killed run left is
 * removed. Runs that install at the same time take turns, so that none removes the policy that another one needs. `prefix`
 * is what gives a command the rights to write the file.
 */
export const withoutServiceStarts = (
  host: Host,
  prefix: readonly string[],
  work: () => Promise<void>,
  file = systemPolicy,
): Promise<void> =>
  withLock(
    `the policy ${file}`,
    async () => {
      // After an interrupt the wait ends without the lock: another run may be installing.
      host.signal.throwIfAborted()
      await removeLeftPolicy(host, prefix, file)
      if (existsSync(file) || !existsSync(folderOf(file))) return work()
      await writePolicy(host, prefix, file)
      try {
        await work()
      } finally {
        await removePolicy(host, prefix, file)
      }
    },
    { signal: host.signal },
  )

/** Removes the policy of a run that was killed while it installed. */
export const removeLeftPolicy = async (
  host: Host,
  prefix: readonly string[],
  file = systemPolicy,
): Promise<void> => {
  const text = await readFile(file, 'utf8').catch(() => '')
  const marked = text.split('\n').find((line) => line.startsWith(mark))
  if (marked === undefined) return
  const owner = processIdOf(parseJson(marked.slice(mark.length)))
  if (owner === undefined || isAlive(owner)) return
  host.log(`Removing ${file}, left behind by a killed run.`)
  await removePolicy(host, prefix, file)
}

const writePolicy = (host: Host, prefix: readonly string[], file: string): Promise<void> => {
  const owner = JSON.stringify(identify(process.pid) ?? { pid: process.pid })
  const text = `#!/bin/sh\n${mark}${owner}\nexit 101\n`
  // In one step: a package must not see half a program.
  const script = 'umask 022; printf %s "$1" > "$2.new" && chmod 755 "$2.new" && mv "$2.new" "$2"'
  return runSetUp(host, [...prefix, 'sh', '-c', script, 'sh', text, file])
}

const removePolicy = (host: Host, prefix: readonly string[], file: string): Promise<void> =>
  runSetUp(host, [...prefix, 'rm', '-f', file])

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'))
