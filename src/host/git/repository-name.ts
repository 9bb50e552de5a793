import type { Host } from '../host.ts'
import { git, succeeded } from './git.ts'
import type { Repository } from './repository.ts'

/**
 * What a repository is called where it is published, as in `OWNER/NAME`: by its remote `origin`, else by the job that runs.
 * Neither host nor credentials are part of it. undefined: it is not published anywhere that is known.
 */
export const repositoryName = async (
  host: Host,
  { root }: Pick<Repository, 'root'>,
): Promise<string | undefined> => {
  const found = await git(host, root, ['config', '--get', 'remote.origin.url'])
  const name = succeeded(found) ? nameInAddress(found.stdout.trim()) : undefined
  return name ?? nameInAddress(`https://job/${host.env['GITHUB_REPOSITORY'] ?? ''}`)
}

/** The path of an address of the forms `https://…`, `ssh://…` and `git@HOST:PATH`; folders have none. */
export const nameInAddress = (address: string): string | undefined => {
  const [, path] =
    /^[a-z][a-z0-9+.-]*:\/\/[^/]+\/(.+)$/i.exec(address) ?? /^[^/:]+:(?!\/\/)\/?(.+)$/.exec(address) ?? []
  const name =
    path
      ?.replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .replace(/\.git$/, '') ?? ''
  return /^[\w.~-]+(?:\/[\w.~-]+)+$/.test(name) ? name : undefined
}
