import { repositoryOf } from '../../host/github-repository.ts'
import type { Env } from '../../host/host.ts'

/** Where people look at this run of the workflow; undefined outside of one. */
export const runUrlOf = (env: Env): string | undefined => {
  const [repository, run] = [repositoryOf(env), env['GITHUB_RUN_ID']]
  return repository === undefined || run === undefined ? undefined : `${repository.url}/actions/runs/${run}`
}
