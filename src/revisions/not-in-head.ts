import { git, succeeded } from '../host/git/git.ts'
import { isShallow, type Repository } from '../host/git/repository.ts'
import { hint } from '../host/hint.ts'
import type { Host } from '../host/host.ts'
import type { Base } from './base.ts'

/**
 * Sentences on commits of the base that the head does not have, as when its branch went on since: their changes are part of
 * the comparison, the other way round. None where the head has them all, or where it is not known, as in a shallow checkout.
 */
export const notInHead = async (
  host: Host,
  repository: Repository,
  base: Base,
): Promise<readonly string[]> => {
  if (base.kind !== 'commit' || (await isShallow(host, repository))) return []
  const answer = async (...args: readonly string[]): Promise<string> => {
    const result = await git(host, repository.root, args)
    return succeeded(result) ? result.stdout.trim() : ''
  }
  const commits = Number(await answer('rev-list', '--count', `HEAD..${base.sha}`))
  if (!(commits > 0)) return []
  const [parted, head] = [
    await answer('merge-base', 'HEAD', base.sha),
    await answer('rev-parse', '--verify', 'HEAD'),
  ]
  const [has, what] =
    commits === 1 ? ['a commit', 'what it changed'] : [`${commits} commits`, 'what they changed']
  return [
    `The base has ${has} that the head does not, and ${what} counts as if the head had undone it.`,
    ...(parted === '' || parted === head
      ? []
      : [
          `The head and the base part at ${parted.slice(0, 12)}: ${hint(host.env, 'base', parted.slice(0, 12))} compares with that.`,
        ]),
  ]
}
