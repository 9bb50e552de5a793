import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { BuildResult } from '../../src/engines/engine.ts'
import { listenOn } from '../../src/host/loopback/listen.ts'
import { modulesImage } from '../../src/images/modules.ts'
import { defaultGo } from '../../src/projects/fixtures/go-release.ts'
import { archiveStore } from '../support/bare.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { known, type Lab, openLab } from '../support/lab.ts'
import { layeredFixture } from '../support/layered.ts'
import { moduleProxy } from '../support/module-proxy.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost, type TestHost } from '../support/test-host.ts'

/** Runs every program in a network namespace without devices, which only root can create. */
const withoutNetwork = (host: TestHost): TestHost => {
  if (host.uid !== 0) return host
  const exec: TestHost['exec'] = (program, args, { user, ...options } = {}) => {
    const as = user === undefined ? [] : [`--setuid=${user.uid}`, `--setgid=${user.gid}`]
    return host.exec('unshare', ['--net', ...as, program, ...args], options)
  }
  return { ...host, exec }
}

test('as root, the programs of these tests reach only themselves', async () => {
  const { stdout } = await withoutNetwork(testHost({ uid: process.geteuid?.() ?? 0 })).exec('cat', [
    '/proc/net/dev',
  ])
  const devices = [...stdout.matchAll(/^ *(\w+):/gm)].map(([, name]) => name)
  expect(devices).toContain('lo')
  expect(process.geteuid?.() === 0 ? devices : ['lo']).toEqual(['lo'])
})

describe.each(bothKinds)('$name', (engine) => {
  test('builds a project with modules without a network and without a module cache on the host', async () => {
    await using folder = await diskFolder()
    const { address } = await moduleProxy()
    const fixture = await layeredFixture(folder.path)
    const { dir } = fixture
    await modulesImage(testHost({ env: { GOPROXY: address } }), { dir, goVersion: defaultGo }, archiveStore)
    const modules = join(folder.path, 'mod')
    await mkdir(modules)
    const env = { GOMODCACHE: modules, GOPROXY: 'off', GOFLAGS: '-mod=mod', GOPATH: folder.path }
    await using lab = await openLab(engine, {
      ...{ fixture, env, host: withoutNetwork },
      strategies: ['layers'],
    })
    const { measurement } = await lab.build('cold', { strategy: 'layers' })
    expect(measurement.failure).toBeUndefined()
    const { packagesNeeded, packagesCompiled, steps } = known(measurement.evidence?.outcome)
    expect(packagesCompiled).toBe(packagesNeeded)
    expect(packagesCompiled).toBeGreaterThan(3)
    expect(steps.filter(({ hit }) => hit)).toEqual([])
    expect(await readdir(modules)).toEqual([])
  })

  test('network requests of a step never leave the build unless the host network is requested', async () => {
    await using lab = await openLab(engine)
    const asked: string[] = []
    await using proxy = await listenOn(emptyProxy(asked))
    const run = (network: string | undefined) => askProxy(lab, proxy.port, network)
    const { recipe } = lab.world.checkout(lab.benchmark('cold'), 'head')
    expect((await run(recipe.network)).failure?.logTail).toContain('go.example/nothing')
    expect(asked).toEqual([])
    expect((await run('host')).failure?.logTail).toContain('go.example/nothing')
    expect(asked).not.toEqual([])
  })
})

/** An empty Go module proxy on this machine that records its requests. */
const emptyProxy = (asked: string[]): Server =>
  createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(404).end()
  })

/** Builds the project with an additional first step that asks the proxy. */
const askProxy = async (lab: Lab, port: number, network: string | undefined): Promise<BuildResult> => {
  const { recipe } = lab.world.checkout(lab.benchmark('cold'), 'head')
  const dockerfile = join(recipe.contextDir, 'asking.Dockerfile')
  const env = `ENV GOPROXY=http://127.0.0.1:${port} GONOSUMDB=* GOFLAGS=-mod=mod`
  const ask = 'RUN ["go", "mod", "download", "go.example/nothing@v1.0.0"]'
  await writeFile(dockerfile, `ARG BASE_IMAGE\nFROM \${BASE_IMAGE}\n${env}\nWORKDIR /src\n${ask}\n`)
  await using space = await lab.running.openSpace(`t-${lab.world.runId}-${network ?? 'default'}`)
  return await space.build({ ...recipe, dockerfile, network, noCache: true, timeoutMs: 300_000 })
}
