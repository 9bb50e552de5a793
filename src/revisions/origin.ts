import { resolve } from 'node:path'
import type { GitSettings } from '../host/git/environment.ts'
import { type GitOptions, settingsMatching } from '../host/git/git.ts'
import type { Repository } from '../host/git/repository.ts'
import type { Host } from '../host/host.ts'

/** Where a repository was cloned from. */
export type Origin = {
  /** Without credentials; written to the `.git/config` of the clones. */
  readonly url: string
  /** Options for a git that fetches: the remote `remoteName` and the credentials for it. */
  readonly access: GitOptions
}

/** A remote that exists only in the settings of one call. */
export const remoteName = 'go-container-bench'

/**
 * The remote `origin` of a repository, with credentials for it: the token when there is one, else those that the
 * checkout itself used. Undefined when the repository has no such remote.
 */
export const originOf = async (
  host: Host,
  repository: Repository,
  token: string | undefined,
): Promise<Origin | undefined> => {
  const [given] = await settingsMatching(host, repository.root, '^remote\\.origin\\.url$')
  if (given === undefined) return undefined
  const url = /^\.{1,2}(\/|$)/.test(given[1]) ? resolve(repository.root, given[1]) : given[1]
  return { url: withoutUser(url), access: await accessTo(host, repository, url, token) }
}

/** Options for a git that reads from this address, with the token, else with the credentials of the checkout. */
export const accessTo = async (
  host: Host,
  repository: Repository,
  url: string,
  token: string | undefined,
): Promise<GitOptions> => {
  const credentials =
    token === undefined || token === ''
      ? await settingsMatching(host, repository.root, '^(http\\..*\\.extraheader|core\\.sshcommand)$')
      : tokenHeader(url, token)
  const headers = credentials.filter(([name]) => /extraheader$/i.test(name)).map(([, value]) => value)
  const encoded = headers.flatMap((header) => header.split(' ').at(-1) ?? [])
  return {
    settings: [[`remote.${remoteName}.url`, url], ...credentials],
    secrets: [token ?? '', ...headers, ...encoded],
  }
}

/** `https://user:secret@host/x` without user and secret; the user of an SSH address stays. */
const withoutUser = (url: string): string => {
  if (/^https?:\/\//i.test(url)) return url.replace(/^(\w+:\/\/)[^/]*@/, '$1')
  return url.replace(/^(\w[\w+.-]*:\/\/[^/:@]*):[^/]*@/, '$1@')
}

/** The header that `actions/checkout` uses, for this server only; the empty value drops one that is already set. */
const tokenHeader = (url: string, token: string): GitSettings => {
  const server = /^https?:\/\/(?:[^/]*@)?([^/]+)/i.exec(url)
  if (server === null) return []
  const name = `http.${withoutUser(server[0])}/.extraheader`
  const encoded = Buffer.from(`x-access-token:${token}`).toString('base64')
  return [
    [name, ''],
    [name, `AUTHORIZATION: basic ${encoded}`],
  ]
}
