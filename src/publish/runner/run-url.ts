import type { Env } from '../../host/host.ts'

/** Where people look at this run of the workflow; undefined outside of one. */
export const runUrlOf = (env: Env): string | undefined => {
  const [repository, run] = [env['GITHUB_REPOSITORY'], env['GITHUB_RUN_ID']]
  if (repository === undefined || run === undefined) return undefined
  return `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run}`
}
