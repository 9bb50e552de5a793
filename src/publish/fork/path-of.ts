import type { GitHubApi } from '../comment/github-api.ts'

/** Where the API has a repository. */
export const pathOf = ({ repository }: GitHubApi): string =>
  `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`
