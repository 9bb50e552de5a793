import { gitText, transferTimeoutMs } from '../host/git/git.ts'
import type { Host } from '../host/host.ts'

export type Transfer = {
  readonly host: Host
  /** The repository that receives. */
  readonly dir: string
  /** The top of a working tree of the user's. */
  readonly from: string
}

/**
 * Fetches commits and tags from a repository on this machine, with its boundary where its history is cut
 * off. From a path git reads through `upload-pack`: unlike `git clone`, it links no files of the user's.
 */
export const fetchFromHere = async (
  { host, dir, from }: Transfer,
  flags: readonly string[],
  refs: readonly string[],
): Promise<void> => {
  const always = ['--quiet', '--no-tags', '--update-shallow', '--no-write-fetch-head']
  // It does not see the settings in our environment, and refuses a repository of another user.
  const reading = "--upload-pack=git -c 'safe.directory=*' upload-pack"
  const args = ['fetch', ...always, reading, ...flags, '--', from, ...refs, '+refs/tags/*:refs/tags/*']
  await gitText(host, dir, args, { timeoutMs: transferTimeoutMs })
}
