import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImageArchive } from '../engines/engine.ts'
import type { Host } from '../host/host.ts'
import { architecture } from './architecture.ts'
import type { ArchiveStore } from './archive-store.ts'
import { writeImageArchive } from './archive.ts'
import { findToolchain, type Toolchain } from './go-toolchain.ts'
import { cannotRunAlone } from './static-executable.ts'
import type { TarEntry } from './tar.ts'
import { toolchainFiles } from './toolchain-files.ts'

/** Goes up when the contents of the image change for one and the same Go version. */
const formatVersion = 1

const baseImageFile = (goVersion: string): string =>
  `base-go${goVersion}-${architecture()}-v${formatVersion}.tar`

/** What the image is called in every engine. */
export const baseImageReference = (goVersion: string): string =>
  `localhost/go-container-bench/go:${goVersion}`

/**
 * The image that fixtures are built in: a Go toolchain of exactly `goVersion` (as in `1.26.8`) and nothing
 * else, without a shell, so RUN must be in exec form. When the store has it, this machine needs no Go.
 * Throws when no toolchain is available or when it cannot run by itself.
 */
export const baseImage = (host: Host, goVersion: string, store: ArchiveStore): Promise<ImageArchive> => {
  const reference = baseImageReference(goVersion)
  return store.get({ file: baseImageFile(goVersion), reference }, async (path) => {
    const toolchain = await findToolchain(host, goVersion)
    host.log(`Packing Go ${goVersion} from ${toolchain.goroot} as the base image of the fixtures`)
    await assertRunsAlone(toolchain)
    const files = [
      ...(await toolchainFiles(toolchain.goroot, architecture())),
      ...(await surroundings(toolchain)),
    ]
    return writeImageArchive({ files, env, reference, path, architecture: architecture() })
  })
}

const env = [
  'PATH=/usr/local/go/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  'HOME=/root',
  // Go finds it from /proc/self/exe, which not every builder mounts.
  'GOROOT=/usr/local/go',
  'GOTOOLCHAIN=local',
]

const text = (path: string, content: string): TarEntry => ({ path, content: { kind: 'text', text: content } })

/** What `go build` expects around it. No certificates: builds of fixtures use no network. */
const surroundings = async ({ goroot }: Toolchain): Promise<readonly TarEntry[]> => [
  { path: 'tmp', content: { kind: 'folder', mode: 0o1777 } },
  text('etc/passwd', 'root:x:0:0:root:/root:/sbin/nologin\n'),
  text('usr/local/go/go.env', await goEnv(goroot)),
  // Telemetry would write counters into every layer; it has no environment variable, only this file.
  text('root/.config/go/telemetry/mode', 'off'),
]

/** Where modules come from is Go's own default; what else an installation has in this file may be edited. */
const goEnv = async (goroot: string): Promise<string> => {
  const lines = (await readFile(join(goroot, 'go.env'), 'utf8').catch(() => '')).split('\n')
  const kept = lines.filter((line) => /^(GOPROXY|GOSUMDB)=/.test(line))
  return [...kept, 'GOTOOLCHAIN=local', ''].join('\n')
}

const assertRunsAlone = async ({ go, version }: Toolchain): Promise<void> => {
  const reason = await cannotRunAlone(go)
  if (reason === undefined) return
  throw new Error(
    `${go} cannot be the base image of the fixtures: ${reason}. ` +
      `Put Go from https://go.dev/dl on PATH (any version from 1.21 on fetches ${version} by itself), ` +
      `or give an image that has Go with --base-image REF (input base-image).`,
  )
}
