import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hint } from '../host/hint.ts'
import type { Env, Host } from '../host/host.ts'
import { CommandError, succeed } from '../host/process/exec.ts'
import { temporaryFolder } from '../host/run-folder/temporary-folder.ts'

/** A Go toolchain on this machine. */
export type Toolchain = {
  /** As in `1.26.8`. */
  readonly version: string
  readonly goroot: string
  /** The `go` command of that GOROOT. */
  readonly go: string
}

/** A toolchain is a download of about 70 MB. */
const timeoutMs = 600_000

/**
 * The Go toolchain of exactly `version` (as in `1.26.8`): the one on PATH, else the one that the `go` on PATH
 * downloads into its module cache (GOTOOLCHAIN, https://go.dev/doc/toolchain). Throws when there is neither; the
 * message names both remedies.
 */
export const findToolchain = async (host: Host, version: string): Promise<Toolchain> => {
  // In an empty folder: a go.mod in a parent folder would influence the version.
  await using folder = await temporaryFolder(tmpdir())
  try {
    const local = await ask(host, folder.path, 'local')
    if (local.version === version) return local
    const downloaded = await ask(host, folder.path, `go${version}`)
    if (downloaded.version === version) return downloaded
    // Go before 1.21 does not know GOTOOLCHAIN and answers with its own version.
    throw new Error(`Go ${downloaded.version} cannot download another version`)
  } catch (cause) {
    host.signal.throwIfAborted()
    throw new Error(noToolchain(host.env, version, cause), { cause })
  }
}

/** The release of Go on PATH, as in `1.26.8`; undefined when there is none or it is not a release. */
export const localGoVersion = async (host: Host): Promise<string | undefined> => {
  await using folder = await temporaryFolder(tmpdir())
  const local = await ask(host, folder.path, 'local').catch(() => host.signal.throwIfAborted())
  return local !== undefined && /^\d+\.\d+\.\d+$/.test(local.version) ? local.version : undefined
}

const ask = async (host: Host, cwd: string, choice: string): Promise<Toolchain> => {
  // GOROOT in the environment would override the answer, and a go.work in a parent folder must not count.
  const env = { ...host.env, GOTOOLCHAIN: choice, GOROOT: undefined, GOFLAGS: undefined, GOWORK: 'off' }
  const result = await host.exec('go', ['env', 'GOVERSION', 'GOROOT'], { cwd, env, timeoutMs })
  const [version = '', goroot = ''] = succeed(result).trim().split('\n')
  return { version: version.replace(/^go/, ''), goroot, go: join(goroot, 'bin', 'go') }
}

const noToolchain = (env: Env, version: string, cause: unknown): string => {
  const missing = cause instanceof CommandError && cause.result.end.kind === 'not-started'
  const problem = missing
    ? 'there is no go command on PATH'
    : 'the go command on PATH could not provide it: check that there is such a release'
  return (
    `The base image is made from Go ${version}, but ${problem}. ` +
    `Install Go (any version from 1.21 on downloads ${version} itself), ` +
    `or name an image that contains Go with ${hint(env, 'base-image', 'REF')}.`
  )
}
