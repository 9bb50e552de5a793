import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Host } from '../../host/host.ts'
import { parseJson } from '../../host/json.ts'
import { withLock } from '../../host/lock.ts'
import { identify, isAlive } from '../../host/process/process-table.ts'
import { processIdOf } from '../../host/run-folder/owner.ts'
import { rootPrefix } from './rights.ts'
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
      await removeLeft(host, async () => prefix, file)
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

/**
 * Removes the policy of a run that was killed while it installed: whoever is to run next, because no package starts a
 * service as long as it is there. Logs what to do where that needs a password.
 */
export const removeLeftPolicy = (host: Host, file = systemPolicy): Promise<void> =>
  removeLeft(host, () => rootPrefix(host), file)

const removeLeft = async (
  host: Host,
  prefixOf: () => Promise<readonly string[] | undefined>,
  file: string,
): Promise<void> => {
  for (const left of [file, freshOf(file)]) {
    if (!(await isLeft(left))) continue
    const prefix = await prefixOf()
    if (prefix === undefined) {
      host.log(`A killed run left ${left}, which keeps packages from starting services: sudo rm ${left}`)
      continue
    }
    host.log(`Removing ${left}, left behind by a killed run.`)
    await removePolicy(host, prefix, left)
  }
}

/** Whether a run made this policy that is no longer there to remove it. */
const isLeft = async (file: string): Promise<boolean> => {
  const text = await readFile(file, 'utf8').catch(() => '')
  const marked = text.split('\n').find((line) => line.startsWith(mark))
  const owner = marked === undefined ? undefined : processIdOf(parseJson(marked.slice(mark.length)))
  return owner !== undefined && !isAlive(owner)
}

const writePolicy = (host: Host, prefix: readonly string[], file: string): Promise<void> => {
  const owner = JSON.stringify(identify(process.pid) ?? { pid: process.pid })
  const text = `#!/bin/sh\n${mark}${owner}\nexit 101\n`
  // In one step: a package must not see half a program.
  const script = 'umask 022; printf %s "$1" > "$3" && chmod 755 "$3" && mv "$3" "$2"'
  return runSetUp(host, [...prefix, 'sh', '-c', script, 'sh', text, file, freshOf(file)])
}

const removePolicy = (host: Host, prefix: readonly string[], file: string): Promise<void> =>
  runSetUp(host, [...prefix, 'rm', '-f', file])

const freshOf = (file: string): string => `${file}.new`

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/'))
