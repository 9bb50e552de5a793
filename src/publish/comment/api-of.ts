import type { Env } from '../../host/host.ts'
import type { GitHubApi } from './github-api.ts'

/** The API that the runner names, for the repository of the job. */
export const apiOf = ({ env, token }: { readonly env: Env; readonly token: string }): GitHubApi => ({
  baseUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
  token,
  repository: env['GITHUB_REPOSITORY'] ?? '',
})
