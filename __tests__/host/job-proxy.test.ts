import http from 'node:http'
import https from 'node:https'
import { expect, onTestFinished, test, vi } from 'vitest'
import { useJobProxy } from '../../src/host/job-proxy.ts'
import { recordProxied } from '../../src/host/loopback/recording-proxy.ts'
import { askGitHub } from '../../src/publish/comment/github-api.ts'
import { latestRelease } from '../../src/publish/creep/latest-release.ts'
import { githubServer } from '../support/github-server.ts'

/** GitHub, which only the proxy knows by its name. */
const behindProxy = async () => {
  const { url } = await githubServer({
    more: ({ url: path }) =>
      path.endsWith('/releases/latest') ? { status: 200, content: { tag_name: 'v1.4.0' } } : undefined,
  })
  const port = Number(new URL(url).port)
  const proxy = await recordProxied(new Set([port]))
  onTestFinished(() => proxy[Symbol.asyncDispose]())
  return { url, named: `http://api.github.test:${port}`, proxy }
}

const release = (baseUrl: string) =>
  latestRelease({ env: { GITHUB_API_URL: baseUrl, GITHUB_REPOSITORY: 'octo/app' }, token: 'ghs_token' })

test.each([
  ['http_proxy', (port: number) => `http://127.0.0.1:${port}`],
  ['HTTP_PROXY', (port: number) => `127.0.0.1:${port}`],
])("GitHub's API is asked through the proxy of the job (%s), and this machine is not", async (name, at) => {
  const { url, named, proxy } = await behindProxy()
  const job = { [name]: at(proxy.port), no_proxy: '.example.com', GITHUB_API_URL: named }
  const takeBack = useJobProxy(job)
  onTestFinished(takeBack)
  expect(await release(named)).toBe('v1.4.0')
  expect(proxy.requests.map(({ host }) => host)).toEqual(['api.github.test'])
  expect(await release(url)).toBe('v1.4.0')
  expect(proxy.requests).toHaveLength(1)
})

const plain = { GITHUB_API_URL: 'http://api.github.test' }

test.each([
  {},
  { ...plain, http_proxy: '' },
  { ...plain, http_proxy: 'http://[' },
  { https_proxy: 'a b' },
  { https_proxy: 'socks5h://127.0.0.1:9' },
  { https_proxy: 'http://user:50%off@127.0.0.1:9' },
  { https_proxy: 'http://127.0.0.1:9', no_proxy: 'localhost, *' },
  // That of another protocol is none: the runner's libraries ask directly, too.
  { http_proxy: 'http://127.0.0.1:9' },
])('without a proxy for the API, or with one that cannot be used, nothing changes: %j', async (env) => {
  const { url } = await behindProxy()
  const agents = [http.globalAgent, https.globalAgent]
  onTestFinished(useJobProxy(env))
  expect(http.globalAgent).toBe(agents[0])
  expect(https.globalAgent).toBe(agents[1])
  expect(await release(url)).toBe('v1.4.0')
})

test('HTTPS goes through the proxy for it', () => {
  const usual = https.globalAgent
  const secure = 'http://user:p%40ss@proxy.test:3128'
  const takeBack = useJobProxy({ https_proxy: secure, no_proxy: '*.example.com' })
  const changed = https.globalAgent
  takeBack()
  expect(changed).not.toBe(usual)
  expect(https.globalAgent).toBe(usual)
})

test('HTTPS goes through the proxy for it, also where the process has one for HTTP that cannot be used', () => {
  const socks = 'socks5h://127.0.0.1:9'
  vi.stubEnv('http_proxy', socks)
  onTestFinished(() => void vi.unstubAllEnvs())
  const usual = https.globalAgent
  const takeBack = useJobProxy({ http_proxy: socks, https_proxy: 'http://proxy.test:3128' })
  const changed = https.globalAgent
  takeBack()
  expect(changed).not.toBe(usual)
  expect(https.globalAgent).toBe(usual)
})

test('a proxy that is not there is an error of GitHub that cannot be reached', async () => {
  onTestFinished(useJobProxy({ ...plain, http_proxy: 'http://127.0.0.1:9' }))
  const api = { baseUrl: 'http://api.github.test', token: 'ghs_token', repository: 'octo/app' }
  const ask = askGitHub(api, { sleep: async () => {} })
  await expect(ask('GET', '/user')).rejects.toThrow('api.github.test could not be reached (')
})
