import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hint } from '../host/hint.ts'
import type { Env, Host } from '../host/host.ts'
import { architecture } from './architecture.ts'
import { findToolchain, type Toolchain } from './go-toolchain.ts'
import { whyNotStandalone } from './static-executable.ts'
import type { TarEntry } from './tar.ts'
import { toolchainFiles, type ToolchainUse } from './toolchain-files.ts'

/** Variables of every image with Go in it, each `NAME=VALUE`. */
export const goEnv: readonly string[] = [
  'PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'HOME=/root',
  // Go would find it through /proc/self/exe, which not every builder mounts.
  'GOROOT=/usr/local/go',
  'GOTOOLCHAIN=local',
]

/**
 * The files of exactly this Go (as in `1.26.8`) for an image. Throws when there is no such toolchain, or it cannot run
 * without other files.
 */
export const goFiles = async (
  host: Host,
  goVersion: string,
  use: ToolchainUse,
): Promise<readonly TarEntry[]> => {
  const toolchain = await findToolchain(host, goVersion)
  host.log(`Packing Go ${goVersion} from ${toolchain.goroot} as part of a base image`)
  await refuseUnlessStandalone(host.env, toolchain)
  return [
    ...(await toolchainFiles(toolchain.goroot, architecture(), use)),
    textFile('usr/local/go/go.env', await goEnvFile(toolchain)),
    // Telemetry would write counters into every layer; only this file, not a variable, turns it off.
    textFile('root/.config/go/telemetry/mode', 'off'),
  ]
}

/** A text file of an image. */
export const textFile = (path: string, text: string): TarEntry => ({ path, content: { kind: 'text', text } })

/** Keeps Go's own default for the module proxy; anything else in this file may have been edited. */
const goEnvFile = async ({ goroot }: Toolchain): Promise<string> => {
  const lines = (await readFile(join(goroot, 'go.env'), 'utf8').catch(() => '')).split('\n')
  const kept = lines.filter((line) => /^(GOPROXY|GOSUMDB)=/.test(line))
  return [...kept, 'GOTOOLCHAIN=local', ''].join('\n')
}

const refuseUnlessStandalone = async (variables: Env, { go, version }: Toolchain): Promise<void> => {
  const reason = await whyNotStandalone(go)
  if (reason === undefined) return
  throw new Error(
    `${go} cannot be the base image of the fixtures: ${reason}. ` +
      `Put Go from https://go.dev/dl on PATH (any version from 1.21 on downloads ${version} itself), ` +
      `or name an image that contains Go with ${hint(variables, 'base-image', 'REF')}.`,
  )
}
