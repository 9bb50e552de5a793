/**
 * Which variable decides about which traffic. Every variable is tried alone, with a proxy of its own that writes down what
 * it is asked for; the servers write down what reaches them.
 */

/** What is downloaded, and how. */
export const traffics = ['go-http', 'go-https', 'git-http', 'git-https'] as const

export type Traffic = (typeof traffics)[number]

/** The variables, and git's own setting. */
export const gridVariables = [
  'HTTP_PROXY',
  'http_proxy',
  'HTTPS_PROXY',
  'https_proxy',
  'ALL_PROXY',
  'NO_PROXY',
  'GOPROXY',
  'GIT_HTTP_PROXY',
  'http.proxy',
] as const

export type GridVariable = (typeof gridVariables)[number]

type GridAddresses = {
  /** The URL of the recording proxy. */
  readonly proxy: string
  /** The URL of the module proxy. */
  readonly modules: string
  /** The names that NO_PROXY excludes. */
  readonly noProxy: string
}

/** What is set to try a variable. To try one that makes exceptions, something to except must be set too. */
export const gridEnv = (
  variable: GridVariable,
  { proxy, modules, noProxy }: GridAddresses,
): Readonly<Record<string, string>> => {
  switch (variable) {
    case 'NO_PROXY':
      return { HTTP_PROXY: proxy, http_proxy: proxy, HTTPS_PROXY: proxy, NO_PROXY: noProxy }
    case 'GOPROXY':
      return { GOPROXY: modules }
    case 'http.proxy':
      // Behind the setting that leads git to the study's own server.
      return { GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_1: 'http.proxy', GIT_CONFIG_VALUE_1: proxy }
    case 'HTTP_PROXY':
    case 'http_proxy':
    case 'HTTPS_PROXY':
    case 'https_proxy':
    case 'ALL_PROXY':
    case 'GIT_HTTP_PROXY':
      return { [variable]: proxy }
  }
}

/** Who saw a download. */
export type Sighting = {
  readonly atProxy: boolean
  readonly atServer: boolean
  /** For git: whether the module proxy was asked for the module. */
  readonly atModuleProxy: boolean
}

type Obedience = 'obeyed' | 'ignored' | 'no request'

/** Whether a download went where the variable says. */
export const obedienceOf = (variable: GridVariable, seen: Sighting): Obedience => {
  if (!seen.atProxy && !seen.atServer && !seen.atModuleProxy) return 'no request'
  if (variable === 'NO_PROXY') return seen.atProxy ? 'ignored' : 'obeyed'
  const obeyed = variable === 'GOPROXY' ? seen.atModuleProxy : seen.atProxy
  return obeyed ? 'obeyed' : 'ignored'
}
