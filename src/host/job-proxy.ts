import http from 'node:http'
import type { Env } from './host.ts'

/**
 * Sends what this process asks other machines through the proxy that variables of the job name, as the runner's libraries do:
 * `fetch` alone does not heed them. What cannot be used as a proxy, and a Node.js before 24.14, change nothing. The result takes
 * it back.
 */
export const useJobProxy = (env: Env): (() => void) => {
  const [plain, secure] = ['http_proxy', 'https_proxy'].map((name) => proxyIn(env, name))
  const isNamed = plain !== undefined || secure !== undefined
  if (!isNamed || !('setGlobalProxyFromEnv' in http)) return () => {}
  return http.setGlobalProxyFromEnv({
    ...(plain !== undefined && { http_proxy: plain }),
    ...(secure !== undefined && { https_proxy: secure }),
    no_proxy: [valueOf(env, 'no_proxy'), ...thisMachine].join(','),
  })
}

/** Daemons and servers of the run are never behind a proxy. */
const thisMachine = ['localhost', '127.0.0.1', '::1']

/** In small letters first, as curl and the runner have it. */
const valueOf = (env: Env, name: string): string =>
  [env[name], env[name.toUpperCase()]].find((value) => value !== undefined && value !== '') ?? ''

/** Many write only host and port. */
const proxyIn = (env: Env, name: string): string | undefined => {
  const value = valueOf(env, name).trim()
  const url = /^https?:\/\//i.test(value) ? value : `http://${value}`
  return value !== '' && URL.canParse(url) ? url : undefined
}
