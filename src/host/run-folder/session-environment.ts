import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExecResult, Host, User } from '../host.ts'
import { at, errorCode, isRecord, listAt, parseJson, textAt } from '../json.ts'
import { succeed } from '../process/exec.ts'
import { uninterrupted } from '../process/interrupt.ts'
import { writeText } from '../writing.ts'

/** Variables that the systemd manager of a user is to take over from a program. */
type Imported = {
  readonly names: readonly string[]
  /** Undefined: the user of this process. */
  readonly user: User | undefined
}

/**
 * Has the manager take variables over, which every program that it starts later then has. What they were is recorded in the
 * run folder first, so that whoever removes the folder restores them. Throws with the words of systemctl when it cannot be
 * done, and when it could not be undone exactly.
 */
export const importEnvironment = async (
  host: Host,
  runFolder: string,
  { names, user }: Imported,
): Promise<void> => {
  const before = variablesIn(succeed(await manager(host, user, ['show-environment'])))
  const quoted = names.find((name) => before.get(name)?.startsWith('$'))
  if (quoted !== undefined)
    throw new Error(`the user manager has a ${quoted} with special characters, which could not be restored`)
  await mkdir(recordsFolder(runFolder), { recursive: true, mode: 0o700 })
  const record = {
    user: user ?? null,
    before: names.map((name) => ({ name, value: before.get(name) ?? null })),
  }
  const file = join(recordsFolder(runFolder), `${user?.name ?? 'own'}.json`)
  // A second import would record what the first one did.
  await writeText(file, JSON.stringify(record), { flag: 'wx' }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
  succeed(await manager(host, user, ['import-environment', ...names]))
}

/** Gives managers back what a run imported, and logs that; a manager that is gone has forgotten it. Never throws. */
export const restoreEnvironments = async (host: Host, runFolder: string): Promise<void> => {
  for (const name of await readdir(recordsFolder(runFolder)).catch(() => [])) {
    const file = join(recordsFolder(runFolder), name)
    const record = parseJson(await readFile(file, 'utf8').catch(() => ''))
    for (const words of restoring(variablesOf(record))) {
      const { end } = await manager(host, userIn(record), words)
      if (end.kind === 'exited' && end.code === 0) host.log(`Restored: systemctl --user ${words.join(' ')}`)
    }
    await rm(file, { force: true })
  }
}

const manager = (host: Host, user: User | undefined, words: readonly string[]): Promise<ExecResult> =>
  host.exec('systemctl', ['--user', ...words], { user, timeoutMs: 30_000, signal: uninterrupted })

/** `NAME=VALUE` lines; a value with special characters is quoted as in `$'...'`. */
const variablesIn = (shown: string): ReadonlyMap<string, string> =>
  new Map(
    shown.split('\n').flatMap((line) => {
      const [, name, value] = /^([A-Za-z_]\w*)=(.*)$/.exec(line) ?? []
      return name === undefined || value === undefined ? [] : [[name, value] as const]
    }),
  )

type Variable = { readonly name: string; readonly value: string | undefined }

const restoring = (variables: readonly Variable[]): readonly (readonly string[])[] => {
  const unset = variables.filter(({ value }) => value === undefined).map(({ name }) => name)
  const set = variables.flatMap(({ name, value }) => (value === undefined ? [] : [`${name}=${value}`]))
  return [
    ...(unset.length > 0 ? [['unset-environment', ...unset]] : []),
    ...(set.length > 0 ? [['set-environment', ...set]] : []),
  ]
}

const variablesOf = (record: unknown): readonly Variable[] =>
  listAt(record, 'before').flatMap((each) => {
    const [name, value] = [textAt(each, 'name'), at(each, 'value')]
    if (name === undefined || !/^[A-Za-z_]\w*$/.test(name)) return []
    return [{ name, value: typeof value === 'string' ? value : undefined }]
  })

const userIn = (record: unknown): User | undefined => {
  const user = at(record, 'user')
  if (!isRecord(user)) return undefined
  const { name, uid, gid } = user
  return typeof name === 'string' && typeof uid === 'number' && typeof gid === 'number'
    ? { name, uid, gid }
    : undefined
}

const recordsFolder = (runFolder: string): string => join(runFolder, 'session-environment')
