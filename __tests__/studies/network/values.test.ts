import { describe, expect, it } from 'vitest'
import { routes, type RouteParts, resolverIn, settingOf } from '../../../src/studies/network/values.ts'

const parts: RouteParts = {
  route: 'direct',
  downloaded: 'modules',
  hosts: { download: 'ad-0-127-0-0-1.bench.test', probe: 'ap-0-127-0-0-1.bench.test' },
  address: '127.0.0.1',
  ports: { modules: 1, farModules: 2, git: 3, proxy: 4 },
  modulePaths: ['/example.com/m/@v/v1.0.0.zip'],
}

describe('ways to modules', () => {
  it('download what is asked for from the module proxy, and have the probe request the same files', () => {
    expect(settingOf(parts)).toEqual({
      dir: '/modules',
      env: { GOPROXY: 'https://ad-0-127-0-0-1.bench.test:1' },
      urls: ['https://ap-0-127-0-0-1.bench.test:1/example.com/m/@v/v1.0.0.zip'],
      probeEnv: {},
    })
    expect(settingOf({ ...parts, downloaded: 'git-module' })).toMatchObject({
      dir: '/repository',
    })
  })

  it('go through a proxy, over a long way or to a repository', () => {
    expect(settingOf({ ...parts, route: 'proxy' })).toMatchObject({
      env: { HTTPS_PROXY: 'http://127.0.0.1:4' },
      probeEnv: { HTTPS_PROXY: 'http://127.0.0.1:4' },
    })
    expect(settingOf({ ...parts, route: 'far' }).env['GOPROXY']).toMatch(/:2$/)
    const git = settingOf({ ...parts, route: 'git', downloaded: 'git-module' })
    expect(git.env).toMatchObject({
      GOPROXY: 'direct',
      GIT_CONFIG_KEY_0: 'url.https://ad-0-127-0-0-1.bench.test:3/.insteadOf',
    })
    expect(git.urls).toEqual(['https://ap-0-127-0-0-1.bench.test:3/dep/info/refs?service=git-upload-pack'])
  })

  it('are each defined', () => {
    for (const route of routes) expect(settingOf({ ...parts, route }).urls).toHaveLength(1)
  })

  it('show the resolver in the words of Go', () => {
    const line = "go package net: built with netgo build tag; using Go's DNS resolver"
    expect(resolverIn(`# get https://x\n${line}\n`)).toBe(
      "built with netgo build tag; using Go's DNS resolver",
    )
    expect(resolverIn('# get https://x\n')).toBeUndefined()
  })
})
