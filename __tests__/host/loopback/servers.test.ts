import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { connect as connectHttp2 } from 'node:http2'
import { get as getPlain } from 'node:http'
import { get as getSecure } from 'node:https'
import { connect } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { makeCertificates } from '../../../src/host/loopback/certificate.ts'
import { serveGit } from '../../../src/host/loopback/git-server.ts'
import { serveModules } from '../../../src/host/loopback/module-server.ts'
import { recordProxied } from '../../../src/host/loopback/recording-proxy.ts'
import { delayTo } from '../../../src/host/loopback/relay.ts'
import { gitEnv, makeRepository } from '../../support/git-repository.ts'
import { tempFolder } from '../../support/temp-folder.ts'

const certificates = makeCertificates({ names: ['*.bench.test'], addresses: ['127.0.0.1'] }, new Date())

const files = {
  'example.com/dep/@v/v1.0.0.info': '{"Version":"v1.0.0"}',
  'example.com/dep/@v/v1.0.0.lock': 'not served',
  'secret.txt': 'not served',
}

const proxyFolder = async () => {
  const folder = await tempFolder()
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(folder.path, path, '..'), { recursive: true })
    await writeFile(join(folder.path, path), content)
  }
  return folder
}

type Got = { readonly status: number; readonly body: string }

const fetched = (get: typeof getPlain, url: string, options: object = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    get(url, { agent: false, ...options }, (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject)
    }).on('error', reject)
  })

describe('a module proxy of a study', () => {
  it('serves what a module proxy has, and notes for which host each request was', async () => {
    await using folder = await proxyFolder()
    await using server = await serveModules(folder.path, undefined)
    const at = (path: string): Promise<Got> =>
      fetched(getPlain, `http://127.0.0.1:${server.port}/${path}`, { headers: { host: 'a.bench.test:1' } })
    const path = 'example.com/dep/@v/v1.0.0.info'
    expect(await at(path)).toEqual({ status: 200, body: files[path] })
    for (const other of ['example.com/dep/@v/v1.0.0.lock', 'secret.txt', 'example.com/%2e%2e/secret.txt'])
      expect(await at(other)).toEqual({ status: 404, body: '' })
    expect(await at('example.com/dep/@v/v1.0.1.info')).toEqual({ status: 404, body: '' })
    expect(server.requests[0]).toEqual({ host: 'a.bench.test', path: `/${path}` })
    expect(server.requests).toHaveLength(5)
  })

  it('does so over TLS with HTTP/1.1 and HTTP/2', async () => {
    await using folder = await proxyFolder()
    await using server = await serveModules(folder.path, certificates)
    const path = '/example.com/dep/@v/v1.0.0.info'
    const tls = { ca: certificates.authority, servername: 'a.bench.test' }
    const one = await fetched(getSecure, `https://127.0.0.1:${server.port}${path}`, tls)
    expect(one.body).toBe(files['example.com/dep/@v/v1.0.0.info'])
    const session = connectHttp2(`https://127.0.0.1:${server.port}`, tls)
    const request = session.request({ ':path': path, ':authority': 'b.bench.test:7' })
    expect(await text(request)).toBe(one.body)
    session.close()
    expect(server.requests.map(({ host }) => host)).toEqual(['127.0.0.1', 'b.bench.test'])
  })
})

describe('a recording proxy', () => {
  it('notes a plain request and passes it on to this machine, whatever the name', async () => {
    await using folder = await proxyFolder()
    await using server = await serveModules(folder.path, undefined)
    await using proxy = await recordProxied(new Set([server.port]))
    const path = `http://far.bench.test:${server.port}/example.com/dep/@v/v1.0.0.info`
    const got = await fetched(getPlain, `http://127.0.0.1:${proxy.port}`, { path })
    expect(got).toEqual({ status: 200, body: files['example.com/dep/@v/v1.0.0.info'] })
    expect(proxy.requests).toEqual([{ method: 'GET', host: 'far.bench.test', port: server.port }])
  })

  it('notes a tunnel and opens it', async () => {
    await using folder = await proxyFolder()
    await using server = await serveModules(folder.path, undefined)
    await using proxy = await recordProxied(new Set([server.port]))
    const request = `GET /example.com/dep/@v/v1.0.0.info HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`
    const socket = connect(proxy.port, '127.0.0.1')
    socket.write(`CONNECT x.bench.test:${server.port} HTTP/1.1\r\nHost: x\r\n\r\n`)
    socket.once('data', () => socket.write(request))
    expect(await text(socket)).toContain(files['example.com/dep/@v/v1.0.0.info'])
    expect(proxy.requests).toEqual([{ method: 'CONNECT', host: 'x.bench.test', port: server.port }])
  })

  it('is not a way to any other server', async () => {
    await using folder = await proxyFolder()
    await using server = await serveModules(folder.path, undefined)
    await using proxy = await recordProxied(new Set())
    const path = `http://127.0.0.1:${server.port}/example.com/dep/@v/v1.0.0.info`
    expect((await fetched(getPlain, `http://127.0.0.1:${proxy.port}`, { path })).status).toBe(403)
    const socket = connect(proxy.port, '127.0.0.1')
    socket.write(`CONNECT 127.0.0.1:${server.port} HTTP/1.1\r\nHost: x\r\n\r\n`)
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 403 /)
    expect(server.requests).toEqual([])
  })
})

describe('a relay', () => {
  it('is as long as it should be: a round trip for TLS 1.3 and one for the request', async () => {
    await using folder = await proxyFolder()
    await using server = await serveModules(folder.path, certificates)
    await using relay = await delayTo(server.port, 80)
    const url = `https://127.0.0.1:${relay.port}/example.com/dep/@v/v1.0.0.info`
    const began = performance.now()
    const got = await fetched(getSecure, url, { ca: certificates.authority, servername: 'a.bench.test' })
    const tookMs = performance.now() - began
    expect(got.body).toBe(files['example.com/dep/@v/v1.0.0.info'])
    expect(tookMs).toBeGreaterThan(155)
  })

  it('ends the connection of its client when nobody listens behind it', async () => {
    await using folder = await proxyFolder()
    const server = await serveModules(folder.path, undefined)
    await server[Symbol.asyncDispose]()
    await using relay = await delayTo(server.port, 2)
    await expect(fetched(getPlain, `http://127.0.0.1:${relay.port}/`)).rejects.toThrow(
      /socket hang up|ECONNRESET/,
    )
  })
})

describe('a git server of a study', () => {
  it('serves a repository to git, over TLS, and notes for which host', async () => {
    const repository = await makeRepository('dep')
    await repository.commit('first', { 'a.txt': 'a\n' })
    const dir = join(repository.path, '..')
    const env = { ...process.env, ...gitEnv }
    await using server = await serveGit({ dir, env, tls: certificates })
    await using folder = await tempFolder()
    const authority = join(folder.path, 'authority.pem')
    await writeFile(authority, certificates.authority)
    const url = `https://127.0.0.1:${server.port}/dep/.git`
    const clone = ['clone', '--quiet', '--depth=1', url, join(folder.path, 'c')]
    await promisify(execFile)('git', clone, { env: { ...env, GIT_SSL_CAINFO: authority } })
    expect(await readFile(join(folder.path, 'c/a.txt'), 'utf8')).toBe('a\n')
    expect(server.requests[0]).toEqual({
      host: '127.0.0.1',
      path: '/dep/.git/info/refs?service=git-upload-pack',
    })
  })

  it('answers 404 for a repository that it does not have', async () => {
    await using folder = await tempFolder()
    await using server = await serveGit({ dir: folder.path, env: process.env, tls: undefined })
    const url = `http://127.0.0.1:${server.port}/none/info/refs?service=git-upload-pack`
    expect((await fetched(getPlain, url)).status).toBe(404)
  })
})
