import { anyOther } from '../dockerfile/shell/state.ts'
import { unknown } from '../dockerfile/shell/values.ts'
import type { Variables } from '../dockerfile/variables.ts'
import { workspace } from './build.ts'
import { marked } from './marks.ts'

const fromGitHub = (name: string): readonly [string, string] => [
  `GITHUB_${name.toUpperCase()}`,
  marked(`\${{ github.${name} }}`),
]

/** What every step has, with values where they are known. */
export const runnerVariables: Variables = new Map([
  // A runner and earlier steps may set any other.
  [anyOther, unknown],
  ['CI', 'true'],
  ['GITHUB_ACTIONS', 'true'],
  ['GITHUB_WORKSPACE', workspace],
  ...[
    ...['actor', 'base_ref', 'event_name', 'head_ref', 'ref', 'ref_name', 'ref_type', 'repository'],
    ...['repository_owner', 'run_attempt', 'run_id', 'run_number', 'server_url', 'sha', 'workflow'],
  ].map(fromGitHub),
  // The reader of Dockerfiles knows them for images.
  ['HOME', unknown],
  ['GOPATH', unknown],
])
