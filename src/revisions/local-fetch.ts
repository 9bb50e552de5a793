import { gitText, transferTimeoutMs } from '../host/git/git.ts'
import type { Host } from '../host/host.ts'

type LocalFetch = {
  readonly host: Host
  /** The repository to fetch into. */
  readonly dir: string
  /** The top of a working tree of the user. */
  readonly from: string
}

/**
 * Fetches commits and tags from a repository on this machine; where its history is cut off, so is the copy. From a path
 * git reads through `upload-pack` and, unlike `git clone`, makes no hard links to the user's files.
 */
export const fetchLocally = async (
  { host, dir, from }: LocalFetch,
  flags: readonly string[],
  refs: readonly string[],
): Promise<void> => {
  const always = ['--quiet', '--no-tags', '--update-shallow', '--no-write-fetch-head']
  // upload-pack does not see the settings in our environment and would refuse a repository of another user.
  const uploadPack = "--upload-pack=git -c 'safe.directory=*' upload-pack"
  const args = ['fetch', ...always, uploadPack, ...flags, '--', from, ...refs, '+refs/tags/*:refs/tags/*']
  await gitText(host, dir, args, { timeoutMs: transferTimeoutMs })
}
