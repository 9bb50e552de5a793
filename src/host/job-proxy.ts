import http from 'node:http'
import type { Env } from './host.ts'

/**
 * Sends what this process asks GitHub's API through the proxy that variables of the job name, as the runner's libraries do: `fetch`
 * alone does not heed them. What cannot be used as a proxy, and a Node.js before 24.14, change nothing. The result takes it back.
 */
export const useJobProxy = (env: Env): (() => void) => {
  const [plain, secure] = ['http_proxy', 'https_proxy'].map((name) => proxyIn(env, name))
  const except = valueOf(env, 'no_proxy')
  // With that for plain HTTP alone, `fetch` would send HTTPS there too.
  const ofApi = isPlain(env['GITHUB_API_URL']) ? plain : secure
  if (ofApi === undefined || exceptsAll(except)) return () => {}
  const noProxy = [except, ...thisMachine].join(',')
  const named = {
    ...(plain !== undefined && { http_proxy: plain }),
    ...(secure !== undefined && { https_proxy: secure }),
  }
  return (
    setProxies({ ...named, no_proxy: noProxy }) ??
    // For a protocol that none is given for, it takes what the process itself has, even where that cannot be used.
    setProxies({ http_proxy: ofApi, https_proxy: ofApi, no_proxy: noProxy }) ??
    (() => {})
  )
}

/** Undefined where that is not possible; otherwise, what takes it back. */
const setProxies = (proxies: http.ProxyEnv): (() => void) | undefined => {
  if (!('setGlobalProxyFromEnv' in http)) return undefined
  try {
    return http.setGlobalProxyFromEnv(proxies)
  } catch {
    return undefined
  }
}

/** Daemons and servers of the run are never behind a proxy. */
const thisMachine = ['localhost', '127.0.0.1', '::1']

const isPlain = (api = ''): boolean => /^http:/i.test(api)

/** `fetch` understands this only where nothing else is in the list. */
const exceptsAll = (except: string): boolean => except.split(',').some((each) => each.trim() === '*')

/** In small letters first, as curl and the runner have it. */
const valueOf = (env: Env, name: string): string =>
  [env[name], env[name.toUpperCase()]].find((value) => value !== undefined && value !== '') ?? ''

/** Many write only host and port. */
const proxyIn = (env: Env, name: string): string | undefined => {
  const value = valueOf(env, name).trim()
  const url = /^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`
  return value !== '' && isUsable(url) ? url : undefined
}

/** Of HTTP, not SOCKS, and with a login that can be decoded. */
const isUsable = (url: string): boolean => {
  try {
    const { protocol, username, password } = new URL(url)
    decodeURIComponent(`${username}:${password}`)
    return protocol === 'http:' || protocol === 'https:'
  } catch {
    return false
  }
}
