import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { type Database, moduleEnv, vulnerabilityDatabase } from './database.ts'
import { findingsReader, type Vulnerability } from './findings.ts'

/** Go's own scanner with its database. */
export type Scanner = {
  readonly database: Database
  /** The version of govulncheck. */
  readonly version: string
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
  const program = await installedScanner(host, folder, modules)
  const database = await vulnerabilityDatabase(host, modules)
  const address = pathToFileURL(database.folder).href
  return {
    database,
    version: scannerVersion,
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

const installedScanner = async (host: Host, folder: string, modules: string): Promise<string> => {
  const bin = join(folder, `govulncheck-${scannerVersion}`)
  const program = join(bin, 'govulncheck')
  if (existsSync(program)) return program
  const source = `golang.org/x/vuln/cmd/govulncheck@${scannerVersion}`
  host.log(`Building Go's vulnerability scanner in ${bin}: go install ${source}`)
  const env = { ...moduleEnv(host.env, modules), GOBIN: bin, CGO_ENABLED: '0' }
  succeed(await host.exec('go', ['install', source], { cwd: '/', env, timeoutMs }))
  return program
}
