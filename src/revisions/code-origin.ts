import { git, gitText, succeeded, transferTimeoutMs } from '../host/git/git.ts'
import { commitOf, objectFormat, type Repository } from '../host/git/repository.ts'
import { type GitHubEvent, isOfPullRequest, repositoriesOf } from '../host/github-event.ts'
import type { Host } from '../host/host.ts'
import { textAt } from '../host/json.ts'
import type { RunFolder } from '../host/run-folder/run-folder.ts'
import { accessTo, remoteName } from './origin.ts'

/** Whose code the head is. What cannot be shown to be the repository's is treated as that of a fork. */
export type CodeOrigin =
  | { readonly kind: 'repository' }
  | {
      readonly kind: 'fork'
      readonly because: ForkReason
      /** Whether its job may have secrets of the repository, and a token that can write. */
      readonly isPrivileged: boolean
    }

export type ForkReason =
  /** The pull request's head is in another repository, or in one that is gone. */
  | 'pull-request'
  /** The run that started this workflow was one of another repository. */
  | 'workflow-run'
  /** The commit is on no branch or tag of the repository. */
  | 'no-branch'
  /** The branches of the repository could not be read. */
  | 'unreadable'

type OriginQuestion = {
  readonly host: Host
  readonly folder: RunFolder
  /** The checkout. Its HEAD is the head. */
  readonly repository: Repository
  /** Undefined in a terminal, where the code is the user's. */
  readonly event: GitHubEvent | undefined
  readonly token: string | undefined
}

/**
 * Finds out whose code the checked-out commit is. An event of a pull request has it in its payload. Every other event
 * belongs to a branch or tag of the repository, but its workflow may have checked out anything, so there the commit
 * itself is looked for. GitHub serves commits of forks from their parent too: only being on a branch or tag counts. So a
 * merge commit that GitHub makes for a pull request counts as a fork's here, because forks have them too.
 */
export const codeOriginOf = async (question: OriginQuestion): Promise<CodeOrigin> => {
  const { host, repository, event } = question
  if (event === undefined) return ownCode
  if (isOfPullRequest(event)) {
    const { head, base } = repositoriesOf(event, 'pull_request')
    return head !== undefined && head === base ? ownCode : fork('pull-request', false)
  }
  const head = await commitOf(host, repository, 'HEAD')
  if (head === undefined) return fork('unreadable', true)
  if (head === host.env['GITHUB_SHA']) return ownCode
  if (head === textAt(event.payload, 'workflow_run', 'head_sha')) {
    const { head: from, base } = repositoriesOf(event, 'workflow_run')
    return from !== undefined && from === base ? ownCode : fork('workflow-run', true)
  }
  return onBranches(question, head)
}

const ownCode: CodeOrigin = { kind: 'repository' }

const fork = (because: ForkReason, isPrivileged: boolean): CodeOrigin => ({
  kind: 'fork',
  because,
  isPrivileged,
})

/**
 * Asks the repository of the event and not `origin`, which is a fork where that was checked out; and never the refs of
 * the checkout, into which a workflow can fetch what it likes.
 */
const onBranches = async (question: OriginQuestion, head: string): Promise<CodeOrigin> => {
  const { host, repository, token } = question
  const url = urlOf(host)
  if (url === undefined) return fork('unreadable', true)
  const access = await accessTo(host, repository, url, token)
  const listed = await git(
    host,
    repository.root,
    ['ls-remote', '--heads', '--tags', '--', remoteName],
    access,
  )
  host.signal.throwIfAborted()
  if (!succeeded(listed)) return fork('unreadable', true)
  if (listed.stdout.split('\n').some((line) => line.startsWith(`${head}\t`))) return ownCode
  const contained = await isContained(question, head, access)
  if (contained === undefined) return fork('unreadable', true)
  return contained ? ownCode : fork('no-branch', true)
}

const urlOf = ({ env }: Host): string | undefined => {
  const [server, name] = [env['GITHUB_SERVER_URL'], env['GITHUB_REPOSITORY']]
  return server === undefined || name === undefined ? undefined : `${server}/${name}`
}

/** Fetches the commits of all branches and tags, without their trees, into the run's folder. */
const isContained = async (
  { host, folder }: OriginQuestion,
  head: string,
  access: Parameters<typeof git>[3],
): Promise<boolean | undefined> => {
  const dir = await folder.sub('branches')
  await gitText(host, dir, ['init', '--quiet', '--bare', '--template=', objectFormat(head)])
  const refs = ['+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*']
  const fetch = ['fetch', '--quiet', '--no-tags', '--filter=tree:0', remoteName, ...refs]
  const fetched = await git(host, dir, fetch, { ...access, timeoutMs: transferTimeoutMs })
  host.signal.throwIfAborted()
  if (!succeeded(fetched)) return undefined
  // Without access to the remote: git would fetch a missing commit from there by its id, even one of a fork.
  const found = await git(host, dir, ['for-each-ref', '--count=1', '--contains', head])
  return succeeded(found) && found.stdout !== ''
}
