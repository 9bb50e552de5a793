import { dirname } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { at, parseJson } from '../../src/host/json.ts'
import { processTable } from '../../src/host/process/process-table.ts'
import { readableText } from '../../src/host/readable.ts'
import { type MachineState, machineState } from '../support/machine-state.ts'
import { pathsIn } from '../support/traces.ts'

/**
 * What a run could leave anywhere on the machine. Runs of other people may be at work at the same time: what belongs to a
 * run whose process lives is not in it, and of shared folders only names that engines and this program use.
 */
export const wholeMachine = (): MachineState => {
  const living = livingRuns()
  const isOfOthers = (text: string): boolean => living.some((name) => text.includes(name))
  return { ...machineState(), ...stateOfSystem(), ...stateOfRuns(isOfOthers) }
}

const stateOfSystem = (): MachineState => ({
  accounts: ['passwd', 'group', 'subuid', 'subgid', 'shadow'].flatMap((name) => linesOf(`/etc/${name}`)),
  packages: installed(),
  packageState: [
    ...pathsIn('/etc/apt/sources.list.d'),
    ...pathsIn('/usr/sbin').filter((path) => path.endsWith('policy-rc.d')),
  ],
})

type IsOfOthers = (text: string) => boolean

const stateOfRuns = (isOfOthers: IsOfOthers): MachineState => ({
  sockets: linesOf('/proc/net/unix')
    .flatMap((line) => line.split(/\s+/)[7] ?? [])
    .filter((name) => abstractOfOurs.test(name) && !isOfOthers(name)),
  namespaces: linesOf('/proc/self/mountinfo').filter(
    (line) => line.includes(' - nsfs ') && !isOfOthers(line),
  ),
  temporary: ['/tmp', '/var/tmp', '/run', '/dev/shm']
    .flatMap(pathsIn)
    .filter((path) => ownName.test(path) && !isOfOthers(path)),
  controlGroups: pathsIn('/sys/fs/cgroup')
    .flatMap((path) => [path, ...pathsIn(path)])
    .filter((path) => /\/gcb-\w{6}/.test(path) && !isOfOthers(path)),
  processesOfEngineUsers: (processTable() ?? [])
    .filter(({ pid }) => isEngineUser(pid) && !isOfOthers(traceOf(pid)))
    .map(({ pid }) => `${pid} ${readableText(`/proc/${pid}/comm`).trim()}`),
})

const runName = /\/[\w/.-]*\/gcb-[A-Za-z0-9]{6}\b/g

/** The names of the folders of runs whose process lives, by the note in the folder. */
const livingRuns = (): readonly string[] => {
  const named = (processTable() ?? []).flatMap(
    ({ pid }) => readableText(`/proc/${pid}/cmdline`).match(runName) ?? [],
  )
  const found = ['/tmp', '/var/tmp'].flatMap(pathsIn).filter((path) => path.includes('/gcb-'))
  return [...new Set([...named, ...found])]
    .filter((folder) => {
      const owner = at(parseJson(readableText(`${folder}/owner.json`)), 'pid')
      return readableText(`/proc/${String(owner)}/comm`) !== ''
    })
    .map((folder) => folder.slice(dirname(folder).length))
}

const traceOf = (pid: number): string =>
  ['cmdline', 'environ', 'mountinfo'].map((name) => readableText(`/proc/${pid}/${name}`)).join('\n')

/** The user that builds when the program is root, and the ids that containers of that user have. */
const isEngineUser = (pid: number): boolean => {
  const uid = Number(/^Uid:\s+(\d+)/m.exec(readableText(`/proc/${pid}/status`))?.[1] ?? -1)
  const [, , own] = entryOf('/etc/passwd')
  const [, first, count] = entryOf('/etc/subuid').map(Number)
  return uid === Number(own) || (uid >= (first ?? Infinity) && uid < (first ?? 0) + (count ?? 0))
}

/** Names of sockets that this program, Docker and containerd take. */
const abstractOfOurs = /^@.*(?:go-container-bench|gcb-|containerd|buildkit|podman|rootlesskit)/
const ownName = /\/(?:gcb-|\.partial-|look-|containers-user-|podman-run-|storage-run-|buildah|libpod)/

/**
 * What appeared, after the machine had time to settle: processes that end and runs of others that come and go are not left.
 * What disappears is reported where nobody else may take it away: accounts, packages, settings.
 */
export const changesSince = async (before: MachineState, looks = 60): Promise<readonly string[]> => {
  let changes = differences(before, wholeMachine())
  for (let tries = 0; tries < looks && changes.length > 0; tries += 1) {
    await sleep(1_000)
    // Something is left only if it was there every time.
    const now = differences(before, wholeMachine())
    changes = changes.filter((change) => now.includes(change))
  }
  return changes
}

/** What a file of accounts says about that user. */
const entryOf = (file: string): readonly string[] =>
  linesOf(file)
    .find((line) => line.startsWith('go-container-bench:'))
    ?.split(':') ?? []

const kept: readonly string[] = [
  'accounts',
  'packages',
  'packageState',
  'sysctls',
  'firewall',
  'devices',
  'routes',
]

const differences = (before: MachineState, after: MachineState): readonly string[] =>
  Object.entries(after).flatMap(([kind, now]) => {
    const then = before[kind] ?? []
    const added = now.filter((each) => !then.includes(each)).map((each) => `${kind}: + ${each}`)
    const gone = then.filter((each) => !now.includes(each)).map((each) => `${kind}: - ${each}`)
    return kept.includes(kind) ? [...added, ...gone] : added
  })

/** Name, version and state of every package of the distribution. */
const installed = (): readonly string[] => {
  const fields = /^(?:Package|Status|Version): /
  return readableText('/var/lib/dpkg/status')
    .split('\n\n')
    .map((entry) =>
      entry
        .split('\n')
        .filter((line) => fields.test(line))
        .join(' '),
    )
}

const linesOf = (path: string): readonly string[] =>
  readableText(path)
    .split('\n')
    .filter((line) => line !== '')
