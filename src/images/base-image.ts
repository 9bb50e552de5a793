import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import { hint } from '../host/hint.ts'
import type { Env, Host } from '../host/host.ts'
import { architecture } from './architecture.ts'
import type { ArchiveStore } from './archive-store.ts'
import { writeImageArchive } from './archive.ts'
import { findToolchain, type Toolchain } from './go-toolchain.ts'
import { whyNotStandalone } from './static-executable.ts'
import type { TarEntry } from './tar.ts'
import { toolchainFiles } from './toolchain-files.ts'

/** Increased when the contents of the image change for the same Go version. */
const formatVersion = 1

const baseImageFile = (goVersion: string): string =>
  `base-go${goVersion}-${architecture()}-v${formatVersion}.tar`

/** The name of the image in every engine. */
export const baseImageReference = (goVersion: string): string =>
  `localhost/go-container-bench/go:${goVersion}`

/**
 * The image that fixtures are built in: a Go toolchain of exactly `goVersion` (as in `1.26.8`) and nothing else. It
 * has no shell, so RUN must use the exec form. When the store has it, this machine needs no Go. Throws when there is
 * no such toolchain, or it cannot run without other files.
 */
export const baseImage = (host: Host, goVersion: string, store: ArchiveStore): Promise<ImageArchive> => {
  const reference = baseImageReference(goVersion)
  return store.get({ file: baseImageFile(goVersion), reference }, async (path) => {
    const toolchain = await findToolchain(host, goVersion)
    host.log(`Packing Go ${goVersion} from ${toolchain.goroot} as the base image of the fixtures`)
    await refuseUnlessStandalone(host.env, toolchain)
    const files = [
      ...(await toolchainFiles(toolchain.goroot, architecture())),
      ...(await otherFiles(toolchain)),
    ]
    return writeImageArchive({ files, env, reference, path, architecture: architecture() })
  })
}

const env = [
  'PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'HOME=/root',
  // Go would find it through /proc/self/exe, which not every builder mounts.
  'GOROOT=/usr/local/go',
  'GOTOOLCHAIN=local',
]

const text = (path: string, content: string): TarEntry => ({ path, content: { kind: 'text', text: content } })

/** Other files that `go build` needs. No certificates: fixtures are built without a network. */
const otherFiles = async ({ goroot }: Toolchain): Promise<readonly TarEntry[]> => [
  { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
  text('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\n'),
  text('usr/local/go/go.env', await goEnv(goroot)),
  // Telemetry would write counters into every layer; only this file, not a variable, turns it off.
  text('root/.config/go/telemetry/mode', 'off'),
]

/** Keeps Go's own default for the module proxy; anything else in this file may have been edited. */
const goEnv = async (goroot: string): Promise<string> => {
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
