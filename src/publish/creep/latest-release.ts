import { textAt } from '../../host/json.ts'
import { InputError } from '../../inputs/error.ts'
import { apiOf, askGitHub, pathOf } from '../comment/github-api.ts'
import { ApiError } from '../comment/github-error.ts'
import type { PublishContext } from '../publish-context.ts'

/**
 * The tag of the latest release of the job's repository, as GitHub's API says: neither a draft nor a prerelease. Throws an InputError
 * where there is none, and an ApiError.
 */
export const latestRelease = async (context: Pick<PublishContext, 'env' | 'token'>): Promise<string> => {
  const api = apiOf(context)
  try {
    const { content } = await askGitHub(api, { totalMs: 30_000 })('GET', `${pathOf(api)}/releases/latest`)
    const tag = textAt(content, 'tag_name')
    // What git allows in the name of a tag, as far as it can be given on its command line.
    if (tag !== undefined && /^[^\s~^:?*[\\-][^\s~^:?*[\\]{0,199}$/.test(tag)) return tag
    throw new InputError([
      'since: GitHub names a latest release whose tag cannot be used; give the name of a tag',
    ])
  } catch (error) {
    if (!(error instanceof ApiError) || error.refusal === 'busy' || error.refusal === 'unreachable')
      throw error
    throw new InputError([
      `since: latest-release: ${error.message}; this repository may have no release, or the job lacks the permission "contents: read"; give the name of a tag`,
    ])
  }
}
