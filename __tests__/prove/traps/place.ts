import { chown, chmod, mkdir, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import {
  containersEnv,
  type ContainersSession,
  globalArguments,
  makeStorageRoot,
  type StorageRoot,
} from '../../../src/engines/containers/session.ts'
import { openContainersSession } from '../../../src/engines/containers/opening.ts'
import { openDocker } from '../../../src/engines/docker/connection.ts'
import { engines } from '../../../src/engines/index.ts'
import type { ImageArchive } from '../../../src/engines/engine.ts'
import { makeDisposal } from '../../../src/host/disposal.ts'
import type { Env, Host, User } from '../../../src/host/host.ts'
import { openCacheRegistry } from '../../../src/host/loopback/cache-registry.ts'
import { listenOn, loopback } from '../../../src/host/loopback/listen.ts'
import { succeed } from '../../../src/host/process/exec.ts'
import { openRunFolder, type RunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { baseImage } from '../../../src/images/base-image.ts'
import { defaultGo } from '../../../src/projects/fixtures/go-release.ts'
import { archiveStore } from '../../support/bare.ts'
import { containersKind } from '../../support/containers-kind.ts'
import type { Files } from '../../support/git-repository.ts'
import { diskFolder } from '../../support/temp-folder.ts'
import type { Facts, TrapEngine } from './trap.ts'

/** An engine as the author of a script has it: with the base image, and otherwise empty before each script. */
export type Place = AsyncDisposable & {
  /** Runs a script in a folder with these files. Throws when a command that it times fails. */
  run(files: Files, script: string): Promise<Facts>
}

/** Opens one; disposing it ends its daemon and removes everything. */
export const openPlace = async (host: Host, engine: TrapEngine): Promise<Place> => {
  await using closing = makeDisposal()
  const { path: temp } = closing.use(await diskFolder())
  const own: Host = { ...host, env: { ...host.env, RUNNER_TEMP: temp } }
  const folder = closing.use(await openRunFolder(own))
  const archive = await baseImage(own, defaultGo, archiveStore)
  const registry = closing.use(await openCacheRegistry(join(folder.path, 'trap-registry')))
  const place = { host: own, folder, archive }
  const setting = closing.use(
    await (engine === 'docker' ? dockerSetting(place) : containersSetting(place, engine)),
  )
  const close = closing.move()
  let count = 0
  return {
    run: async (files, script) => {
      const dir = await folder.sub(`project-${(count += 1)}`)
      await writeAll(dir, files, setting.user)
      const env = {
        ...(await setting.emptied(`trap-${count}`)),
        BASE_IMAGE: archive.reference,
        CACHE: `${loopback}:${registry.port}/${registry.open()}`,
        LOG: join(dirname(dir), `log-${count}`),
      }
      await writeAll(dirname(dir), { [`log-${count}`]: '' }, setting.user)
      const all = `${prelude}\n${script}\n`
      const options = { cwd: dir, env, user: setting.user, timeoutMs: 600_000 }
      return factsIn(succeed(await own.exec('sh', ['-c', all], options)))
    },
    [Symbol.asyncDispose]: () => Promise.resolve(close[Symbol.asyncDispose]()),
  }
}

/** As scripts measure: two dates around a command. One that fails ends the script, which most forget. */
const prelude = `
build() { $BUILD --build-arg BASE_IMAGE="$BASE_IMAGE" -t trap "$@" .; }
fact() { echo "$1 $2"; }
timed() {
  name=$1; shift
  start=$(date +%s%N)
  "$@" >"$LOG" 2>&1 || { tail -5 "$LOG" >&2; exit 1; }
  end=$(date +%s%N)
  fact "$name" "$(( (end - start) / 1000000 ))"
}`

const factsIn = (output: string): Facts => {
  const found = new Map(
    output.split('\n').map((line) => [line.replace(/ .*/s, ''), line.replace(/^\S+ ?/, '')] as const),
  )
  return (name) => found.get(name) ?? ''
}

const writeAll = async (dir: string, files: Files, user: User | undefined): Promise<void> => {
  const give = async (path: string): Promise<void> => {
    if (user !== undefined) await chown(path, user.uid, user.gid)
  }
  await give(dir)
  for (const [name, content] of Object.entries(files)) {
    const path = join(dir, name)
    if (content === null) continue
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    await chmod(path, 0o644)
    for (let at = path; at !== dir; at = dirname(at)) await give(at)
  }
}

type Setting = AsyncDisposable & {
  readonly user: User | undefined
  /** Takes away what earlier scripts built, and returns the environment of the next one. */
  emptied(name: string): Promise<Env>
}

type PlaceParts = { readonly host: Host; readonly folder: RunFolder; readonly archive: ImageArchive }

const dockerSetting = async ({ host, folder, archive }: PlaceParts): Promise<Setting> => {
  const connection = await openDocker(host, folder, 'docker')
  const { program, env, style } = connection.client
  succeed(await host.exec(program, ['load', '--quiet', '--input', archive.path], { env, timeoutMs: 300_000 }))
  const build = style === 'buildx' ? `${program} buildx build --builder default` : `${program} build`
  // A daemon of a run has no bridge.
  const network = connection.withoutBridge ? ' --network host' : ''
  const own = async (args: readonly string[]): Promise<void> => {
    await host.exec(program, args, { env, timeoutMs: 120_000 })
  }
  return {
    emptied: async () => {
      await own(['image', 'rm', '--force', 'trap'])
      await own(['builder', 'prune', '--all', '--force'])
      return { ...env, ENGINE: program, BUILD: `${build}${network}` }
    },
    user: undefined,
    [Symbol.asyncDispose]: () => connection[Symbol.asyncDispose](),
  }
}

/** Rootless, in a storage of its own, below which only the base image is. */
const containersSetting = async (
  { host, folder, archive }: PlaceParts,
  engine: 'podman' | 'buildah',
): Promise<Setting> => {
  await using disposal = makeDisposal()
  const running = disposal.use(await engines[engine].start(host, folder, 'selected', 'repository'))
  await running.loadImage(archive)
  const session = await openContainersSession(host, folder, containersKind(engines[engine]), running.runsAs)
  const close = disposal.move()
  return {
    emptied: async (name) => scriptEnv(session, await makeStorageRoot(folder, name, session.user)),
    user: session.user,
    [Symbol.asyncDispose]: () => Promise.resolve(close[Symbol.asyncDispose]()),
  }
}

const scriptEnv = (session: ContainersSession, storage: StorageRoot): Env => {
  const global = globalArguments(session, storage).join(' ')
  const command = `${session.kind.program} ${global}`
  const network = session.hostNetwork === undefined ? '' : ' --network host'
  // Both programs are given the same storage; these flags are Podman's own.
  const shared = global.replace(/--events-backend \S+/, '').replace(/--tmpdir \S+/, '')
  return {
    ...containersEnv(session, storage),
    ENGINE: command,
    BUILD: `${command} build --pull-never${network} ${session.ulimits.join(' ')}`,
    BUILDAH: `buildah ${shared}`,
  }
}

/** A server on the loopback whose only file takes a while and is never the same: what downloads meet on a bad day. */
export const slowServer = async (): Promise<AsyncDisposable & { readonly address: string }> => {
  let count = 0
  const server = createServer((_request, response) => {
    count += 1
    setTimeout(() => response.end(`answer ${count}`.padEnd(10_000)), delayMs)
  })
  const listening = await listenOn(server)
  return {
    address: `http://${loopback}:${listening.port}`,
    [Symbol.asyncDispose]: () => listening[Symbol.asyncDispose](),
  }
}

const delayMs = 1_500
