import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Host } from '../host/host.ts'
import { succeed } from '../host/process/exec.ts'
import { writeText } from '../host/writing.ts'
import { findToolchain, localGoVersion } from './go-toolchain.ts'
import { whyNotStandalone } from './static-executable.ts'

type ProbeRequest = {
  /** The folder of all probes, absolute; see `Program`. */
  readonly probes: string
  /** Which of them. */
  readonly name: string
  /**
   * The version of Go to compile it with, as in `1.26.8`: what a probe sees of its limits depends on it, as it does for the
   * go command of that version. Undefined: the one of this machine.
   */
  readonly goVersion: string | undefined
  /** Where to put the program. */
  readonly folder: string
}

/**
 * Compiles a probe, a Go program that a RUN step executes, for an image that contains nothing else. Throws when this machine
 * has no such Go; its own build cache makes all but the first time quick.
 */
export const compileProbe = async (host: Host, request: ProbeRequest): Promise<string> => {
  const path = await compile(host, request, '0')
  const flaw = await whyNotStandalone(path)
  if (flaw !== undefined)
    throw new Error(`the probe ${request.name} cannot run in an image without a C library: ${flaw}`)
  return path
}

/** The same with the C library, which its image must then contain. Throws when this machine has no C compiler. */
export const compileLinkedProbe = (host: Host, request: ProbeRequest): Promise<string> =>
  compile(host, request, '1')

const compile = async (host: Host, request: ProbeRequest, cgo: '0' | '1'): Promise<string> => {
  const { probes, name, goVersion, folder } = request
  const wanted = goVersion ?? (await localGoVersion(host))
  if (wanted === undefined)
    throw new Error(`there is no Go on PATH, with which the probe ${name} is compiled`)
  const { go, goroot } = await findToolchain(host, wanted)
  await mkdir(folder, { recursive: true })
  const path = join(folder, name)
  const goMod = `${path}.mod`
  await writeText(goMod, probeGoMod(wanted))
  const args = ['build', '-trimpath', `-modfile=${goMod}`, '-ldflags=-s -w', '-o', path, `./${name}`]
  const env = { ...host.env, ...fixedSettings, CGO_ENABLED: cgo, GOROOT: goroot }
  succeed(await host.exec(go, args, { cwd: probes, env, timeoutMs: 300_000 }))
  return path
}

/**
 * Programs of a module keep the settings of the Go that its go.mod names, whichever Go compiles them: with `go 1.21` none
 * would read the quota of its control group (https://go.dev/doc/godebug). The go command is not bound by that.
 */
const probeGoMod = (version: string): string =>
  `module go-container-bench/probes\n\ngo ${version.split('.').slice(0, 2).join('.')}\n`

/** What the environment of a user may have set for other projects. */
const fixedSettings = {
  GOTOOLCHAIN: 'local',
  GOWORK: 'off',
  GOFLAGS: '-mod=readonly',
  GOOS: undefined,
  GOARCH: undefined,
  GO111MODULE: undefined,
  GOEXPERIMENT: undefined,
}
