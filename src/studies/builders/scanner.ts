import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { changedIn, isKept, keepPrograms, removePrograms } from '../../engines/install/kept-programs.ts'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { temporaryFolder } from '../../host/run-folder/temporary-folder.ts'
import { type Database, moduleEnv, vulnerabilityDatabase } from './database.ts'
import { findingsReader, type Vulnerability } from './findings.ts'

/** Go's own scanner with its database. */
export type Scanner = {
  readonly database: Database
  /** Which known vulnerabilities a program that Go built contains. Throws when it cannot be scanned. */
  scan(program: string): Promise<readonly Vulnerability[]>
}

/** Known to read binaries of every Go from 1.18 on. */
const scannerVersion = 'v1.9.0'
const timeoutMs = 900_000

/**
 * Makes Go's scanner ready in `folder`: builds govulncheck there once, and downloads the database. Says so first. Needs a
 * `go` on PATH and a module proxy; later runs work without the proxy, with the database of that day.
 */
export const openScanner = async (host: Host, folder: string): Promise<Scanner> => {
  const modules = join(folder, 'modules')
  await mkdir(modules, { recursive: true })
  const program = await installedScanner(host, folder)
  const database = await vulnerabilityDatabase(host, modules)
  const address = pathToFileURL(database.folder).href
  return {
    database,
    scan: async (binary) => {
      const found = findingsReader()
      const args = ['-db', address, '-mode', 'binary', '-format', 'json', binary]
      const onLine = ({ stream, text }: { stream: string; text: string }): void =>
        stream === 'stdout' ? found.line(text) : undefined
      succeed(await host.exec(program, args, { cwd: folder, timeoutMs, onLine }))
      return found.vulnerabilities()
    },
  }
}

/** The folder stays on a self-hosted runner, where somebody else may have put another program into it. */
const installedScanner = async (host: Host, folder: string): Promise<string> => {
  const kept = join(folder, `govulncheck-${scannerVersion}`)
  if (isKept(kept)) {
    const changed = await changedIn(kept)
    if (changed.length === 0) return join(kept, 'govulncheck')
    host.log(`${changed.join(', ')} in ${kept} changed since it was built, so it is built again`)
    await removePrograms(kept)
  }
  await buildScanner(host, folder, kept)
  return join(kept, 'govulncheck')
}

const buildScanner = async (host: Host, folder: string, kept: string): Promise<void> => {
  const source = `golang.org/x/vuln/cmd/govulncheck@${scannerVersion}`
  host.log(`Building Go's vulnerability scanner in ${kept}: go install ${source}`)
  await using part = await temporaryFolder(folder)
  const bin = join(part.path, 'bin')
  await mkdir(bin, { mode: 0o755 })
  // Go does not compare modules that it unpacked earlier with their hashes, so these are new.
  const modules = moduleEnv(host.env, join(part.path, 'modules'))
  const env = { ...modules, GOBIN: bin, CGO_ENABLED: '0' }
  succeed(await host.exec('go', ['install', source], { cwd: '/', env, timeoutMs }))
  // A umask of 0 would let everybody exchange it.
  await chmod(join(bin, 'govulncheck'), 0o755)
  await keepPrograms(bin, kept)
}
