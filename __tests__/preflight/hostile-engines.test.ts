import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'
import { runBuild } from '../../src/engines/build/run-build.ts'
import { plainProgressReader } from '../../src/engines/buildkit/progress.ts'
import { buildahProgressReader } from '../../src/engines/containers/buildah-progress.ts'
import { docker } from '../../src/engines/docker.ts'
import { podman } from '../../src/engines/podman.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost, type TestHost, type TestHostOptions } from '../support/test-host.ts'
import { noTraces, tracesOf } from '../support/traces.ts'
import { entryPath } from '../support/paths.ts'

const hundredMegabytes = 100_000_000

/** Programs that misbehave whatever they are asked. */
const hangs = 'exec /bin/sleep 600'
const floods = (line: string): string => `/usr/bin/yes '${line}' | /usr/bin/head -c ${hundredMegabytes}`

/** All programs that Podman needs, each the same. */
const podmanNamed = (script: string): Readonly<Record<string, string>> =>
  Object.fromEntries(['podman', 'newuidmap', 'newgidmap', 'runc'].map((name) => [name, script]))

/** Not root: Podman then runs as this user, and no system user is created. */
const unprivileged = 1_000

/** Waits at most 300 ms for every program; records the product's own limits in `limits`. */
const impatientHost = (options: TestHostOptions, limits: number[] = []): TestHost => {
  const host = testHost({ graceMs: 100, ...options })
  const exec: TestHost['exec'] = (program, args, given = {}) => {
    limits.push(given.timeoutMs ?? 60_000)
    // `rm` is the only program that does its work, and a busy machine may take longer for it.
    const mostMs = program === 'rm' ? Infinity : 300
    return host.exec(program, args, { ...given, timeoutMs: Math.min(given.timeoutMs ?? 60_000, mostMs) })
  }
  return { ...host, exec }
}

/** A socket that answers like a Docker daemon when it is pinged. */
const fakeDaemon = async (socketPath: string): Promise<Server> => {
  const server = createServer((_, response) => response.end('OK')).listen(socketPath)
  await once(server, 'listening')
  return server
}

const peakBytes = async (work: () => Promise<unknown>): Promise<number> => {
  let peak = process.memoryUsage().rss
  const before = peak
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5)
  await work()
  clearInterval(timer)
  return peak - before
}

describe('an engine that hangs on every command', () => {
  test('podman: its start fails with one error that names the command and the limit', async () => {
    await using temp = await tempFolder()
    await using fakes = await fakePrograms({ ...podmanNamed(hangs), rm: 'exec /bin/rm "$@"' })
    const limits: number[] = []
    const env = { PATH: fakes.folder, RUNNER_TEMP: temp.path }
    const host = impatientHost({ env, uid: unprivileged }, limits)
    expect(await podman.detect(host)).toMatchObject({ kind: 'found' })
    {
      await using folder = await openRunFolder(host)
      await expect(podman.start(host, folder, 'selected', 'repository')).rejects.toThrow(
        /^`podman .* info .*` was stopped at its time limit of 0.3 s$/,
      )
    }
    // The second is for removing the run's folder, which takes no time here.
    expect(limits.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(120_000 + 600_000)
    expect(await tracesOf(temp.path)).toEqual(noTraces)
  })

  test('docker: it is missing, because its client does not answer', async () => {
    await using temp = await tempFolder()
    await using fakes = await fakePrograms({ docker: hangs })
    const limits: number[] = []
    const socket = join(temp.path, 's')
    const server = await fakeDaemon(socket)
    const env = { PATH: fakes.folder, DOCKER_HOST: `unix://${socket}` }
    const detection = await docker.detect(impatientHost({ env }, limits)).finally(() => server.close())
    expect(detection).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining("'docker version' printed no version (no answer within 300 ms)"),
    })
    expect(limits.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(60_000)
  })
})

describe('an engine that floods 100 MB on every command', () => {
  test('podman: its start fails with one short error, in bounded memory', async () => {
    await using temp = await tempFolder()
    await using fakes = await fakePrograms(podmanNamed(floods('overlay?')))
    const host = testHost({ env: { PATH: fakes.folder, RUNNER_TEMP: temp.path }, uid: unprivileged })
    let message = ''
    const grown = await peakBytes(async () => {
      await using folder = await openRunFolder(host)
      await podman
        .start(host, folder, 'selected', 'repository')
        .catch((error: Error) => (message = error.message))
    })
    expect(message).toMatch(
      /^podman cannot use the storage driver overlay here.* podman said: nothing readable$/,
    )
    expect(message.length).toBeLessThan(2_000)
    expect(grown).toBeLessThan(1.5 * hundredMegabytes)
  })

  test('docker: the program reports it in one line, in bounded memory', async () => {
    await using temp = await tempFolder()
    await using fakes = await fakePrograms({ docker: floods('{') })
    const socket = join(temp.path, 's')
    const server = await fakeDaemon(socket)
    const env = {
      PATH: fakes.folder,
      HOME: temp.path,
      RUNNER_TEMP: temp.path,
      DOCKER_HOST: `unix://${socket}`,
    }
    const printPeak = 'process.on("exit",()=>console.log(`peak ${process.resourceUsage().maxRSS * 1024}`))'
    const main = entryPath
    const args = [
      '--import',
      `data:text/javascript,${printPeak}`,
      main,
      '--engines',
      'docker',
      '--install',
      'never',
    ]
    const { code, stdout, stderr } = await promisify(execFile)(process.execPath, args, {
      cwd: temp.path,
      env,
    })
      .then(() => ({ code: 0, stdout: '', stderr: '' }))
      .catch((error: { code: number; stdout: string; stderr: string }) => error)
      .finally(() => server.close())
    expect(code).toBe(3)
    expect(
      stderr.split('\n').filter((line) => line.includes("'docker version' printed no version")),
    ).toHaveLength(1)
    expect(stderr.length).toBeLessThan(2_000)
    expect(Number(/^peak (\d+)$/m.exec(stdout)?.[1])).toBeLessThan(300_000_000)
  }, 300_000)

  test.each([
    ['podman', buildahProgressReader, 'STEP 1/2: RUN something'],
    ['docker', plainProgressReader, '#1 [build 1/2] RUN something'],
  ] as const)(
    '%s: a build that prints endlessly is read in bounded memory',
    async (_, reader, line) => {
      // A new number on each line: what is kept by number must not grow either.
      const counting = `/usr/bin/seq -f '${line.replace('1', '%.0f')}' 2000000`
      await using fakes = await fakePrograms({ build: counting })
      let steps = 0
      const grown = await peakBytes(async () => {
        const result = await runBuild(testHost(), {
          program: join(fakes.folder, 'build'),
          args: [],
          env: {},
          user: undefined,
          timeoutMs: 300_000,
          reader: reader(),
          imageIdFile: join(fakes.folder, 'none'),
          usageFile: undefined,
          hasRemoteCache: false,
          elsewhere: undefined,
        })
        steps = result.steps.length
      })
      expect(steps).toBeLessThanOrEqual(1_000)
      expect(grown).toBeLessThan(1.5 * hundredMegabytes)
    },
    300_000,
  )
})
