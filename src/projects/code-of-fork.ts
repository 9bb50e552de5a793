import type { Env } from '../host/host.ts'
import { InputError } from '../inputs/error.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { CodeOrigin, ForkReason } from '../revisions/code-origin.ts'

/**
 * Throws an InputError for inputs that give code of a fork what GitHub keeps from it in the event pull_request: its job
 * has secrets of the repository, and `prepare` would run beside a token that can write.
 */
export const refuseForFork = (env: Env, origin: CodeOrigin, inputs: Inputs): void => {
  if (origin.kind === 'repository' || !origin.isPrivileged) return
  const { build, prepare } = inputs
  const given = [
    ...(prepare === undefined ? [] : ['prepare']),
    ...(Object.keys(build.secrets).length === 0 ? [] : ['secrets']),
    ...(Object.keys(build.secretFiles).length === 0 ? [] : ['secret-files']),
    ...(build.ssh.length === 0 ? [] : ['ssh']),
  ]
  if (given.length === 0) return
  const why = `${whyFork(origin.because)}, and in the event ${env['GITHUB_EVENT_NAME'] ?? ''} its job may have secrets of the repository and a token that can write`
  throw new InputError(given.map((name) => `${name}: refused, because ${why}. ${remedyFor(origin.because)}`))
}

/** What the report says about code of a fork, unless the event is that of a pull request, which says it already. */
export const originNotes = (origin: CodeOrigin): readonly string[] =>
  origin.kind === 'repository' || !origin.isPrivileged
    ? []
    : [
        `Measured with the restrictions for code of a fork, because ${whyFork(origin.because)}: no secrets, no prepare, no mounts that this engine cannot confine, and nothing is saved in the cache.`,
      ]

/** As a clause. */
const whyFork = (because: ForkReason): string => {
  switch (because) {
    case 'pull-request':
      return 'the pull request comes from another repository'
    case 'workflow-run':
      return 'the checked-out commit is that of a run of another repository'
    case 'no-branch':
      return 'the checked-out commit is on no branch or tag of this repository, so anybody may have written it'
    case 'unreadable':
      return 'the branches of this repository could not be read to look for the checked-out commit, so anybody may have written it'
  }
}

const remedyFor = (because: ForkReason): string =>
  because === 'unreadable'
    ? 'Leave it out, measure in the event pull_request, or give a github-token that can read the repository.'
    : 'Leave it out, or measure in the event pull_request.'
