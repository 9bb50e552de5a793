import { execFileSync } from 'node:child_process'
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { docker } from '../../../src/engines/docker.ts'
import { downloader } from '../../../src/engines/install/download.ts'
import { type ArchiveSource, installArchive, programsOf } from '../../../src/engines/install/static-docker.ts'
import { listenOn } from '../../../src/host/loopback/listen.ts'
import type { RunFolder } from '../../../src/host/run-folder/run-folder.ts'
import { tempFolder } from '../../support/temp-folder.ts'
import { testHost, type TestHostOptions } from '../../support/test-host.ts'
import { entryPath } from '../../support/paths.ts'

/** Not used, because nothing is started. */
const noFolder: RunFolder = {
  path: '/nowhere',
  sub: () => Promise.reject(new Error('started')),
  ownProcess: () => Promise.resolve(),
  releaseProcess: () => Promise.resolve(),
  [Symbol.asyncDispose]: () => Promise.resolve(),
}

const version = '29.4.2'
const arch = process.arch === 'x64' ? 'x86_64' : 'aarch64'

/** The library waits 10 to 20 s before each of two more attempts; these variables exist for tests. */
const withoutWaiting = ['MIN', 'MAX']
  .map((end) => `globalThis.TEST_DOWNLOAD_TOOL_RETRY_${end}_SECONDS=0`)
  .join(';')
const NODE_OPTIONS = `--import=data:text/javascript,${withoutWaiting}`

/** An archive packed as Docker packs its own, with a script as dockerd. */
const archiveOf = async (
  folder: string,
  dockerd = `echo 'Docker version ${version}, build 1234567'`,
): Promise<Buffer> => {
  await mkdir(join(folder, 'docker'), { recursive: true })
  for (const name of ['docker', 'dockerd', 'containerd', 'runc']) {
    await writeFile(join(folder, 'docker', name), `#!/bin/sh\n${name === 'dockerd' ? dockerd : 'exit 0'}\n`)
    await chmod(join(folder, 'docker', name), 0o755)
  }
  execFileSync('tar', ['-czf', join(folder, 'it.tgz'), '-C', folder, 'docker'])
  return readFile(join(folder, 'it.tgz'))
}

type Trial = {
  readonly host?: TestHostOptions
  readonly limitMs?: number
  readonly mirror?: string
}

/** Installs from a loopback server with these answers; returns the error and what is in the folder afterwards. */
const installed = async (answer: RequestListener, trial: Trial = {}) => {
  await using temp = await tempFolder()
  const server = createServer(answer)
  const tunnels: (string | undefined)[] = []
  server.on('connect', (request, socket) => {
    tunnels.push(request.url)
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
    server.emit('connection', socket)
  })
  await using listening = await listenOn(server)
  const own = `http://127.0.0.1:${listening.port}`
  const host = testHost({ ...trial.host, env: { NODE_OPTIONS, ...proxyOf(trial, own), ...trial.host?.env } })
  const folder = join(temp.path, 'engines')
  const source: ArchiveSource = {
    mirror: trial.mirror ?? own,
    folder,
    download: downloader(host, entryPath, trial.limitMs),
  }
  const error = await installArchive(host, source, 'docker', version).then(
    () => '',
    (reason: Error) => reason.message,
  )
  const programs = await readdir(programsOf(source, 'docker', version)).catch(() => [])
  return { error, programs, left: await readdir(folder).catch(() => []), lines: host.lines, own, tunnels }
}

/** A mirror with another name is reached through the server as a proxy. */
const proxyOf = ({ mirror }: Trial, own: string) => (mirror === undefined ? {} : { http_proxy: own })

const url = `/${arch}/docker-${version}.tgz`

describe('an archive of Docker', () => {
  test('is kept completely, under its version, after its dockerd has printed that version', async () => {
    await using temp = await tempFolder()
    const archive = await archiveOf(temp.path)
    const asked: (string | undefined)[] = []
    const { error, programs, left, lines, own } = await installed((request, response) => {
      asked.push(request.url)
      response.end(archive)
    })
    expect([error, asked]).toEqual(['', [url]])
    expect(new Set(programs)).toEqual(new Set(['containerd', 'docker', 'dockerd', 'runc']))
    const folder = `docker-${version}-${process.arch}`
    expect(new Set(left)).toEqual(new Set([folder, `${folder}.json`]))
    expect(lines).toEqual([expect.stringMatching(`^docker ${version}: downloading ${own}${url} to /`)])
  })

  test('is downloaded through the proxy of the job', async () => {
    await using temp = await tempFolder()
    const archive = await archiveOf(temp.path)
    const asked: (string | undefined)[] = []
    const mirror = 'http://mirror.invalid/docker'
    const { error, tunnels } = await installed(
      (request, response) => {
        asked.push(request.url)
        response.end(archive)
      },
      { mirror },
    )
    expect([error, tunnels, asked]).toEqual(['', ['mirror.invalid:80'], [`/docker${url}`]])
  })

  test('is found by the engine of that version, which uses no other daemon', async () => {
    await using temp = await tempFolder()
    const archive = await archiveOf(temp.path)
    const source: ArchiveSource = {
      mirror: 'http://mirror.invalid',
      folder: join(temp.path, 'engines'),
      download: (_, path) => writeFile(path, archive),
    }
    const engine = docker.atVersion?.(version, source)
    const host = testHost({ env: { DOCKER_HOST: 'tcp://10.0.0.1:2375' }, uid: 0 })
    expect(engine?.name).toBe(`docker@${version}`)
    expect(await engine?.detect(host)).toMatchObject({
      kind: 'missing',
      reason: expect.stringContaining(version),
    })
    await engine?.install?.(host)
    expect(await engine?.detect(host)).toMatchObject({ kind: 'found', answers: false })
  })
})

/** Installs them, and returns their folder and the engine that uses them. */
const kept = async (folder: string, archive: Buffer) => {
  const source: ArchiveSource = {
    mirror: 'http://mirror.invalid',
    folder: join(folder, 'engines'),
    download: (_, path) => writeFile(path, archive),
  }
  await installArchive(testHost(), source, 'docker', version)
  return { source, bin: programsOf(source, 'docker', version), engine: docker.atVersion?.(version, source) }
}

/** An archive with a program that everybody may write to, and that has the rights of its owner and group. */
const archiveWithRights = async (folder: string): Promise<Buffer> => {
  await archiveOf(folder)
  await chmod(join(folder, 'docker', 'runc'), 0o6777)
  execFileSync('tar', ['-czf', join(folder, 'it.tgz'), '-C', folder, 'docker'])
  return readFile(join(folder, 'it.tgz'))
}

describe('the programs of an archive', () => {
  test.each<readonly [string, (bin: string) => Promise<unknown>, string]>([
    ['one is exchanged', (bin) => writeFile(join(bin, 'dockerd'), '#!/bin/sh\necho mine'), 'dockerd'],
    ['one is added', (bin) => writeFile(join(bin, 'iptables'), '#!/bin/sh\necho mine'), 'iptables'],
    ['one is removed', (bin) => rm(join(bin, 'runc')), 'runc'],
    [
      'one is a link',
      async (bin) => {
        await rm(join(bin, 'runc'))
        await symlink('/bin/true', join(bin, 'runc'))
      },
      'runc',
    ],
  ])('are not run when %s', async (_, change, name) => {
    await using temp = await tempFolder()
    const { bin, engine } = await kept(temp.path, await archiveOf(temp.path))
    await change(bin)
    const host = testHost({ uid: 0 })
    const reason = new RegExp(`^${name} in ${bin} changed after the archive was unpacked`)
    await expect(engine?.detect(host)).rejects.toThrow(reason)
    await expect(engine?.start(host, noFolder, 'installed', 'repository')).rejects.toThrow(reason)
  })

  test('are downloaded again where an earlier version recorded no hashes', async () => {
    await using temp = await tempFolder()
    const archive = await archiveOf(temp.path)
    const { bin, engine, source } = await kept(temp.path, archive)
    await rm(`${bin}.json`)
    await writeFile(join(bin, 'dockerd'), 'whatever')
    expect(await engine?.detect(testHost({ uid: 0 }))).toMatchObject({ kind: 'missing' })
    await installArchive(testHost(), source, 'docker', version)
    expect(await engine?.detect(testHost({ uid: 0 }))).toMatchObject({ kind: 'found' })
  })

  test('get no right from the archive that other users should not have', async () => {
    await using temp = await tempFolder()
    const { bin } = await kept(temp.path, await archiveWithRights(temp.path))
    const { mode } = await stat(join(bin, 'runc'))
    expect(mode & 0o7022).toBe(0)
  })

  test('cannot be exchanged by other users, whatever the umask is', async () => {
    await using temp = await tempFolder()
    const archive = await archiveWithRights(temp.path)
    const before = process.umask(0)
    const { bin } = await kept(temp.path, archive).finally(() => process.umask(before))
    for (const path of [join(bin, '..'), bin, `${bin}.json`, join(bin, 'runc')])
      expect((await stat(path)).mode & 0o022).toBe(0)
  })

  test('are kept beside folders of others, which stay whatever their names are', async () => {
    await using temp = await tempFolder()
    const theirs = join(temp.path, 'engines/.part-4194303-docker')
    await mkdir(theirs, { recursive: true })
    await utimes(theirs, new Date(0), new Date(0))
    const { bin } = await kept(temp.path, await archiveOf(temp.path))
    expect((await readdir(join(bin, '..'))).filter((name) => name.startsWith('.'))).toEqual([
      '.part-4194303-docker',
    ])
  })
})

type Wrong = {
  readonly what: string
  /** What the server sends; default: an archive with this dockerd. */
  readonly answer?: RequestListener
  readonly dockerd?: string
  /** Of the archive; default: all of it. */
  readonly part?: number
  /** Default: enough even for a busy machine. */
  readonly limitMs?: number
  readonly error: RegExp
}

const status =
  (
    code: number,
    headers: (request: IncomingMessage) => Record<string, string> = () => ({}),
  ): RequestListener =>
  (request, response) =>
    void response.writeHead(code, headers(request)).end()

const wrong: readonly Wrong[] = [
  { what: '404', answer: status(404), error: /: status 404: no such file$/ },
  { what: '503', answer: status(503), error: /: status 503$/ },
  {
    what: 'a redirect loop',
    answer: status(302, ({ headers, url: path }) => ({
      location: `http://${headers.host ?? ''}${path ?? ''}`,
    })),
    error: /: status 302, after too many redirects$/,
  },
  {
    what: 'a transfer that stalls',
    limitMs: 3_000,
    answer: (_, response) => void response.writeHead(200, { 'content-length': 1_000 }).write('x'),
    error: /: it was not complete after 3 s$/,
  },
  {
    what: 'a connection that is closed early',
    answer: (_, response) => {
      response.writeHead(200, { 'content-length': 1_000 }).write('x')
      setTimeout(() => response.destroy(), 50)
    },
    error: /: the connection ended in the middle of the file$/,
  },
  {
    what: 'a truncated archive',
    part: 0.5,
    error: /tgz is not a complete archive: .*unexpected end of file/,
  },
  {
    what: 'a web page instead',
    answer: (_, response) => void response.end('<html>Log in'),
    error: /tgz is not a complete archive: .*not in gzip format/,
  },
  {
    what: 'another version',
    dockerd: "echo 'Docker version 28.0.1, build 1234567'",
    error:
      /tgz contains a different version than its name says: dockerd prints "Docker version 28\.0\.1, build 1234567"$/,
  },
  {
    what: 'a program that does not run here',
    dockerd: 'echo cannot execute binary file; exit 126',
    error: /tgz contains no dockerd that runs here: .*cannot execute binary file/s,
  },
]

describe('anything else is one error with the address, and nothing is kept', () => {
  test.each(wrong)('$what', async ({ answer, dockerd, part = 1, limitMs = 50_000, error }) => {
    await using temp = await tempFolder()
    const archive = await archiveOf(temp.path, dockerd)
    const half = archive.subarray(0, archive.length * part)
    const result = await installed(answer ?? ((_, response) => void response.end(half)), { limitMs })
    expect(result.error).toMatch(error)
    expect(result.error).toContain(`${result.own}${url}`)
    expect(result.error.split('\n').length).toBeLessThanOrEqual(3)
    expect([result.programs, result.left]).toEqual([[], []])
  })

  test('a mirror that does not answer', async () => {
    const mirror = 'http://127.0.0.1:1'
    const result = await installed(() => {}, { mirror, host: { env: { http_proxy: '' } } })
    expect(result.error).toMatch(
      /^Cannot download http:\/\/127\.0\.0\.1:1\/.*tgz: connect ECONNREFUSED 127\.0\.0\.1:1$/,
    )
    expect(result.left).toEqual([])
  })

  test('an interrupt', async () => {
    const interrupt = new AbortController()
    const result = await installed(
      (_, response) => {
        response.writeHead(200).write('x')
        interrupt.abort(new Error('interrupted by SIGINT'))
      },
      { host: { signal: interrupt.signal } },
    )
    expect([result.error, result.left]).toEqual(['interrupted by SIGINT', []])
  })
})
