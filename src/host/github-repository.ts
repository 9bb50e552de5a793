import type { Repository } from '../model.ts'
import type { Env } from './host.ts'

/** The repository whose workflow this is; undefined outside of one. */
export const repositoryOf = (env: Env): Repository | undefined => {
  const name = env['GITHUB_REPOSITORY'] ?? ''
  const server = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '')
  return /^[\w.-]+\/[\w.-]+$/.test(name) ? { name, url: `${server}/${name}` } : undefined
}
