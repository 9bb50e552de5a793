import { describe, expect, it } from 'vitest'
import { gridEnv, obedienceOf } from '../../../src/studies/network/grid.ts'

const addresses = { proxy: 'http://p:1', modules: 'https://m:2', noProxy: '.bench.test' }

describe('the grid of variables', () => {
  it('tries every variable alone', () => {
    expect(gridEnv('HTTPS_PROXY', addresses)).toEqual({ HTTPS_PROXY: 'http://p:1' })
    expect(gridEnv('GOPROXY', addresses)).toEqual({ GOPROXY: 'https://m:2' })
    expect(gridEnv('http.proxy', addresses)).toMatchObject({ GIT_CONFIG_KEY_1: 'http.proxy' })
  })

  it('sets something that NO_PROXY can make an exception of', () => {
    expect(gridEnv('NO_PROXY', addresses)).toEqual({
      HTTP_PROXY: 'http://p:1',
      http_proxy: 'http://p:1',
      HTTPS_PROXY: 'http://p:1',
      NO_PROXY: '.bench.test',
    })
  })

  const nowhere = { atProxy: false, atServer: false, atModuleProxy: false }

  it.each([
    ['HTTP_PROXY', { ...nowhere, atProxy: true, atServer: true }, 'obeyed'],
    ['HTTP_PROXY', { ...nowhere, atServer: true }, 'ignored'],
    ['HTTP_PROXY', nowhere, 'no request'],
    ['NO_PROXY', { ...nowhere, atServer: true }, 'obeyed'],
    ['NO_PROXY', { ...nowhere, atProxy: true, atServer: true }, 'ignored'],
    ['GOPROXY', { ...nowhere, atModuleProxy: true }, 'obeyed'],
    ['GOPROXY', { ...nowhere, atServer: true }, 'ignored'],
  ] as const)('judges %s by who saw the request: %j', (variable, seen, obedience) => {
    expect(obedienceOf(variable, seen)).toBe(obedience)
  })
})
