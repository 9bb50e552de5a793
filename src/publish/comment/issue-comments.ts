import { at, textAt } from '../../host/json.ts'
import { hasMarker } from '../../report/formats/comment-marker.ts'
import { allPages } from './all-pages.ts'
import { type Ask, type GitHubApi, pathOf } from './github-api.ts'
import { ApiError } from './github-error.ts'

export type Comment = {
  readonly id: number
  readonly body: string
  /** undefined when the account was deleted. */
  readonly login: string | undefined
  /** Apps are `Bot`, people and machine users `User`. */
  readonly accountType: string | undefined
  /** For people to open. */
  readonly url: string | undefined
}

/** The comments of one pull request. Every call throws an `ApiError` when it fails. */
export type IssueComments = {
  /** Those of one key, whoever wrote them, the oldest first. */
  marked(key: string): Promise<readonly Comment[]>
  create(body: string): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  /** A comment that does not exist counts as removed. */
  remove(id: number): Promise<void>
}

/** A pull request is an issue to this part of the API: https://docs.github.com/rest/issues/comments */
export const issueComments = (ask: Ask, api: GitHubApi, pullRequest: number): IssueComments => {
  const base = `${pathOf(api)}/issues`
  const change = async (method: 'POST' | 'PATCH', path: string, body: string): Promise<Comment> => {
    const [comment] = commentIn((await ask(method, path, { body })).content)
    if (comment !== undefined) return comment
    throw new ApiError('GitHub answered with something that is not a comment', { refusal: 'unacceptable' })
  }
  return {
    marked: async (key) =>
      (await allPages(ask, { path: `${base}/${pullRequest}/comments` }))
        .flatMap(commentIn)
        .filter(({ body }) => hasMarker(body, key))
        .toSorted((a, b) => a.id - b.id),
    create: (body) => change('POST', `${base}/${pullRequest}/comments`, body),
    update: (id, body) => change('PATCH', `${base}/comments/${id}`, body),
    remove: async (id) => {
      try {
        await ask('DELETE', `${base}/comments/${id}`)
      } catch (error) {
        if (!(error instanceof ApiError) || error.refusal !== 'absent') throw error
      }
    },
  }
}

const commentIn = (value: unknown): readonly Comment[] => {
  const id = at(value, 'id')
  if (typeof id !== 'number') return []
  const comment: Comment = {
    id,
    body: textAt(value, 'body') ?? '',
    login: textAt(value, 'user', 'login'),
    accountType: textAt(value, 'user', 'type'),
    url: textAt(value, 'html_url'),
  }
  return [comment]
}
