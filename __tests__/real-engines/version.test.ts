import { createReadStream } from 'node:fs'
import { copyFile, mkdir, readlink } from 'node:fs/promises'
import { createServer } from 'node:http'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dockerRootless } from '../../src/engines/docker-rootless.ts'
import { docker } from '../../src/engines/docker.ts'
import { downloader } from '../../src/engines/install/download.ts'
import type { ArchiveSource } from '../../src/engines/install/static-docker.ts'
import { makeDisposal } from '../../src/host/disposal.ts'
import { listenOn } from '../../src/host/loopback/listen.ts'
import { onPath } from '../../src/host/on-path.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { known, openLab } from '../support/lab.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { noTraces, processesOf, tracesOf } from '../support/traces.ts'
import { entryPath } from '../support/paths.ts'

/** The programs of this lane, packed the way Docker packs its static archives. */
const archives = {
  docker: ['docker', 'dockerd', 'containerd', 'containerd-shim-runc-v2', 'runc'],
  'docker-rootless-extras': ['rootlesskit'],
}

const host = testHost()
const closing = makeDisposal()
let source: ArchiveSource
let version: string

beforeAll(async () => {
  const { path } = closing.use(await diskFolder())
  const told = succeed(await host.exec(known(onPath(host, 'dockerd'), 'dockerd'), ['--version']))
  version = known(/version ([^,\s]+)/.exec(told)?.[1], 'version of dockerd')
  for (const [archive, programs] of Object.entries(archives)) {
    await mkdir(join(path, archive))
    for (const name of programs) await copyFile(known(onPath(host, name), name), join(path, archive, name))
    const file = join(path, `${archive}-${version}.tgz`)
    succeed(await host.exec('tar', ['-I', 'gzip -1', '-cf', file, '-C', path, archive]))
  }
  const server = createServer(({ url = '' }, response) => {
    createReadStream(join(path, decodeURIComponent(basename(url)))).pipe(response)
  })
  const { port } = closing.use(await listenOn(server))
  source = {
    mirror: `http://127.0.0.1:${port}`,
    folder: join(path, 'engines'),
    download: downloader(host, entryPath),
  }
})
afterAll(() => closing[Symbol.asyncDispose]())

test.each([docker, dockerRootless])('$name@VERSION is installed, builds and is removed', async (kind) => {
  const engine = known(kind.atVersion?.(version, source), 'engine of that version')
  expect(await engine.detect(host)).toMatchObject({ kind: 'missing' })
  await engine.install?.(host)
  expect(await engine.detect(host)).toMatchObject({ kind: 'found', answers: false })
  await using lab = await openLab(engine, { isPackage: true })
  const { facts } = lab.running
  expect(facts).toMatchObject({ name: `${kind.name}@${version}`, rootless: kind === dockerRootless })
  expect(facts.versions['server']).toBe(version)
  // Linked in the run's folder, because another user may not be able to enter root's tool folder.
  const place = kind === docker ? source.folder : lab.temp
  const daemons = await daemonsOf(lab.temp)
  expect(new Set(daemons.map((file) => file.startsWith(`${place}/`)))).toEqual(new Set([true]))
  const { measurement } = await lab.build('cold')
  expect(measurement).toMatchObject({
    benchmark: expect.stringMatching(`^${kind.name}@`),
    evidence: { state: { kind: 'empty', holds: true } },
  })
  await lab[Symbol.asyncDispose]()
  expect(await tracesOf(lab.temp)).toEqual(noTraces)
})

/** The executables of a run's daemons. */
const daemonsOf = async (folder: string): Promise<readonly string[]> => {
  const files = await Promise.all(processesOf(folder).map(({ pid }) => readlink(`/proc/${pid}/exe`)))
  return files.filter((file) => ['dockerd', 'containerd', 'rootlesskit'].includes(basename(file)))
}
