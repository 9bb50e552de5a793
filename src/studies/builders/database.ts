import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Env, Host } from '../../host/host.ts'
import { messageOf } from '../../host/error-text.ts'
import { parseJson, textAt } from '../../host/json.ts'
import { succeed } from '../../host/process/exec.ts'
import { type DatabaseFacts, dateOfVersion } from './database-age.ts'

/** A copy of the database on this machine. */
export type Database = DatabaseFacts & {
  /** The folder with one file for each vulnerability, in the format of OSV. */
  readonly folder: string
}

const module = 'golang.org/x/vulndb'
const timeoutMs = 600_000

/**
 * Go's vulnerability database, which is also a module (https://go.dev/doc/security/vuln): the newest one, or, when the
 * module proxy does not answer, the newest that an earlier run downloaded into `modules`.
 */
export const vulnerabilityDatabase = async (host: Host, modules: string): Promise<Database> => {
  const env = moduleEnv(host.env, modules)
  host.log(`Downloading Go's vulnerability database: go mod download ${module}@latest`)
  const args = ['mod', 'download', '-json', `${module}@latest`]
  const result = await host.exec('go', args, { cwd: '/', env, timeoutMs })
  try {
    const downloaded = parseJson(succeed(result))
    return await openDatabase(textAt(downloaded, 'Dir') ?? '', textAt(downloaded, 'Version') ?? '')
  } catch (cause) {
    host.signal.throwIfAborted()
    const kept = await newestKept(modules)
    if (kept === undefined)
      throw new Error('the vulnerability database could not be downloaded from the Go module proxy', {
        cause,
      })
    host.log(`It could not be downloaded (${messageOf(cause)}); using the one of an earlier run, ${kept}`)
    return openDatabase(join(modules, `${module}@${kept}`), kept)
  }
}

/** Where go keeps modules for this program; not read-only, so that anybody can remove them. */
export const moduleEnv = (env: Env, modules: string): Env => ({
  ...env,
  GOMODCACHE: modules,
  GOFLAGS: '-modcacherw',
  GOWORK: 'off',
  GOROOT: undefined,
})

const openDatabase = async (dir: string, version: string): Promise<Database> => {
  const folder = join(dir, 'data', 'osv')
  const entries = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  const date = dateOfVersion(version) ?? (await newestChange(folder, entries))
  return { folder, version, date, entries: entries.length }
}

const newestChange = async (folder: string, names: readonly string[]): Promise<string> => {
  let newest = ''
  for (const name of names) {
    const modified = textAt(parseJson(await readFile(join(folder, name), 'utf8')), 'modified') ?? ''
    if (modified > newest) newest = modified
  }
  return newest
}

const newestKept = async (modules: string): Promise<string | undefined> => {
  const names = await readdir(join(modules, 'golang.org', 'x')).catch(() => [])
  return names
    .filter((name) => name.startsWith('vulndb@'))
    .map((name) => name.slice('vulndb@'.length))
    .toSorted()
    .at(-1)
}
