import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openContainersSession } from '../../../src/engines/containers/opening.ts'
import { startContainers } from '../../../src/engines/containers/running.ts'
import { podman } from '../../../src/engines/podman.ts'
import type { Host, User } from '../../../src/host/host.ts'
import type { RunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { containersKind } from '../../support/containers-kind.ts'
import { fakePrograms } from '../../support/fake-programs.ts'
import { runs } from '../../support/processes.ts'
import { emptyFolder, writeFiles } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'

const info = {
  host: { buildahVersion: '1.42.0', ociRuntime: { name: 'runc' }, rootlessNetworkCmd: 'pasta' },
  store: { graphDriverName: 'overlay' },
  version: { Version: '5.7.0' },
}

/** A machine on which root starts Podman as another user; here it starts as the user of the test. */
const machine = async (): Promise<{ readonly host: Host; readonly given: readonly Host['env'][] }> => {
  const fakes = await fakePrograms({ podman: `printf %s '${JSON.stringify(info)}'` })
  onTestFinished(() => fakes[Symbol.asyncDispose]())
  const home = await emptyFolder()
  await writeFiles(home, { '.docker/config.json': '{"auths":{"a.example":{"auth":"x"}}}', 'ca.pem': 'ca' })
  const env = {
    ...{ PATH: `${fakes.folder}:/usr/bin:/bin`, HOME: home, NODE_EXTRA_CA_CERTS: join(home, 'ca.pem') },
    ...{ XDG_RUNTIME_DIR: undefined, XDG_CONFIG_HOME: undefined, DOCKER_CONFIG: undefined },
    ...{ REGISTRY_AUTH_FILE: undefined, SSL_CERT_FILE: undefined },
  }
  const host = testHost({ env, uid: 0 })
  const given: Host['env'][] = []
  const exec: Host['exec'] = (program, args, options) => {
    if (program === 'podman') given.push(options?.env ?? {})
    return host.exec(program, args, { ...options, user: undefined })
  }
  return { host: { ...host, exec }, given }
}

/** A folder of a run that notes what it is asked for, and what is in the folder of Podman then. */
const watched = async () => {
  const path = await emptyFolder()
  const asked: string[] = []
  const owned = new Set<number>()
  const folder: RunFolder = {
    path,
    sub: async (name, owner) => {
      const isWritten = ['auth.json', 'ca-more/extra.pem'].every((file) => existsSync(join(path, 'pm', file)))
      asked.push(`${name} of ${owner?.name ?? 'root'}${isWritten ? ', with its files' : ''}`)
      await mkdir(join(path, name), { recursive: true })
      return join(path, name)
    },
    ownProcess: async (pid) => void owned.add(pid),
    releaseProcess: async (pid) => void owned.delete(pid),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  }
  return { folder, asked, owned }
}

const own: User = { name: 'builder', uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }

test('the folder of Podman is root’s until what this program writes is in it', async () => {
  const [{ host }, { folder, asked }] = [await machine(), await watched()]
  await openContainersSession(host, folder, containersKind(podman), own)
  expect(asked[0]).toBe('pm of root')
  expect(asked.slice(1).length).toBeGreaterThan(2)
  for (const each of asked.slice(1)) expect(each).toMatch(/^pm.* of builder, with its files$/)
})

test('where root builds, nobody else can enter the folder of Podman, in which a step may leave a program with its rights', async () => {
  const [{ host }, { folder }] = [await machine(), await watched()]
  await openContainersSession(host, folder, containersKind(podman), undefined)
  expect((await stat(join(folder.path, 'pm'))).mode & 0o777).toBe(0o700)
})

test('whatever Podman makes by itself is in the folder of the run', async () => {
  const [{ host, given }, { folder }] = [await machine(), await watched()]
  await openContainersSession(host, folder, containersKind(podman), own)
  expect(given.length).toBeGreaterThan(0)
  for (const env of given)
    for (const name of ['HOME', 'TMPDIR', 'XDG_RUNTIME_DIR'])
      expect(env[name]).toMatch(new RegExp(`^${folder.path}/pm/`))
})

/** The process in which rootless Podman keeps its namespaces. */
const pauseProcess = async (file: string): Promise<ChildProcess> => {
  const pause = spawn('sleep', ['3600'], { stdio: 'ignore', detached: true })
  onTestFinished(() => void pause.kill('SIGKILL'))
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${pause.pid ?? 0}\n`)
  return pause
}

test('the pause process of Podman belongs to the run, and ends with the engine', async () => {
  const [{ host }, { folder, owned }] = [await machine(), await watched()]
  const { pid = 0 } = await pauseProcess(join(folder.path, 'pm/xdg/libpod/tmp/pause.pid'))
  const engine = await startContainers(host, folder, {
    kind: containersKind(podman),
    user: own,
    origin: 'selected',
  })
  expect([...owned]).toEqual([pid])
  expect(runs(pid)).toBe(true)
  await engine[Symbol.asyncDispose]()
  expect(runs(pid)).toBe(false)
  expect([...owned]).toEqual([])
})
