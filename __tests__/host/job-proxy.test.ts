import { expect, onTestFinished, test } from 'vitest'
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
  const takeBack = useJobProxy({ [name]: at(proxy.port), no_proxy: '.example.com' })
  onTestFinished(takeBack)
  expect(await release(named)).toBe('v1.4.0')
  expect(proxy.requests.map(({ host }) => host)).toEqual(['api.github.test'])
  expect(await release(url)).toBe('v1.4.0')
  expect(proxy.requests).toHaveLength(1)
})

test.each([{}, { http_proxy: '' }, { http_proxy: 'http://[' }, { https_proxy: 'a b' }])(
  'without a proxy, or with one that nobody can use, nothing changes: %j',
  async (env) => {
    const { url } = await behindProxy()
    onTestFinished(useJobProxy(env))
    expect(await release(url)).toBe('v1.4.0')
  },
)

test('a proxy that is not there is an error of GitHub that cannot be reached', async () => {
  onTestFinished(useJobProxy({ http_proxy: 'http://127.0.0.1:9' }))
  const api = { baseUrl: 'http://api.github.test', token: 'ghs_token', repository: 'octo/app' }
  const ask = askGitHub(api, { sleep: async () => {} })
  await expect(ask('GET', '/user')).rejects.toThrow('api.github.test could not be reached (')
})
