import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ExecResult, Host } from '../../host/host.ts'
import { succeed } from '../../host/process/exec.ts'
import { unpackLayout } from '../buildkit/image-layout.ts'
import { openLedger } from '../buildkit/ledger.ts'
import type { RecordStore } from '../buildkit/record-store.ts'
import { alone } from '../buildkit/space.ts'
import type { ImageArchive } from '../engine.ts'
import type { DockerClient } from './client.ts'

/**
 * Has BuildKit unpack base images before the daemon does. Neither throws: then the daemon is the first. What this adds to
 * the store is removed when it is disposed.
 */
export type UnpackFirst = AsyncDisposable & {
  archive(archive: ImageArchive): Promise<void>
  /** Of a registry. */
  reference(reference: string, platform: string | undefined): Promise<void>
}

type Unpacking = {
  readonly host: Host
  readonly client: DockerClient
  readonly store: RecordStore
  /** For the run alone; it is created. */
  readonly dir: string
  readonly label: string
}

/**
 * For a daemon with containerd's image store. There, BuildKit does not note that a layer is unpacked if the daemon unpacked it
 * before, and whenever any record is pruned, it asks for the blob of that layer in a context that has ended by then
 * [moby/buildkit v0.33.0, `Prune` in control/control.go and `isLazy` in cache/refs.go]. So it forgets what was made
 * from the image: all these records are still listed, and no build finds them again. An image that the daemon had before
 * stays as it is.
 */
export const openUnpackFirst = (unpacking: Unpacking): UnpackFirst => {
  const { host, store, dir, label } = unpacking
  // Base images too: what BuildKit fetched itself stays in the daemon without the image, and nobody else knows whose it is.
  const ledger = openLedger(store, label, () => true)
  const build = async (from: string, args: readonly string[], place: string): Promise<void> => {
    await writeFile(join(place, 'Dockerfile'), dockerfileOf(from))
    succeed(await ledger.recording(() => buildIn(unpacking, args, place)))
  }
  let serial = 0
  const inPlace = async (work: (place: string) => Promise<void>): Promise<void> => {
    const place = join(dir, `${++serial}`)
    try {
      await mkdir(place, { recursive: true })
      await alone(unpacking, () => work(place))
    } catch {
      host.signal.throwIfAborted()
    } finally {
      await rm(place, { recursive: true, force: true })
    }
  }
  return {
    archive: (archive) =>
      inPlace(async (place) => {
        const layoutDir = join(place, 'layout')
        await mkdir(layoutDir)
        const { digest } = await unpackLayout(host, archive, layoutDir)
        await writeFile(join(place, '.dockerignore'), '*\n')
        await build('base', ['--build-context', `base=oci-layout://${layoutDir}@${digest}`], place)
      }),
    reference: (reference, platform) =>
      inPlace((place) => build(reference, platform === undefined ? [] : ['--platform', platform], place)),
    [Symbol.asyncDispose]: async () => {
      // A daemon of the run takes its records along, and may be dead by now.
      if (serial > 0 && store.note !== undefined) await alone(unpacking, () => ledger.close())
    },
  }
}

/**
 * Copies nothing, for which the image is unpacked. It is no FROM: that would carry out the ONBUILD instructions of the image,
 * which download and fill cache mounts of the user's.
 */
const dockerfileOf = (image: string): string => `FROM scratch\nCOPY --from=${image} /.go-container-bench* /\n`

const buildIn = (
  { host, client }: Unpacking,
  args: readonly string[],
  place: string,
): Promise<ExecResult> => {
  const command = ['buildx', 'build', '--builder', 'default', '--quiet', '--provenance=false', '--no-cache']
  return host.exec(client.program, [...command, '--output', 'type=cacheonly', ...args, place], {
    env: client.env,
    timeoutMs: withinMs,
  })
}

const withinMs = 900_000

/** For any other daemon. */
export const unpackNothing: UnpackFirst = {
  archive: async () => {},
  reference: async () => {},
  [Symbol.asyncDispose]: async () => {},
}
