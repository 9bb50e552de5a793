import type { Ask } from './github-api.ts'
import { ApiError } from './github-error.ts'

/** GitHub's own lists end long before that; this only stops a server that always names one more page. */
const mostPages = 100

/**
 * The items of all pages of a list. `listIn` finds the list in an answer. Throws an `ApiError` when a page cannot be read, or
 * is not a list.
 */
export const allPages = async (
  ask: Ask,
  { path, query = {} }: { readonly path: string; readonly query?: Readonly<Record<string, string>> },
  listIn: (content: unknown) => unknown = (content) => content,
): Promise<readonly unknown[]> => {
  const found: unknown[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const asked = new URLSearchParams({ ...query, per_page: '100', page: String(page) })
    const { content, hasNext } = await ask('GET', `${path}?${asked.toString()}`)
    const list: unknown = listIn(content)
    if (!Array.isArray(list))
      throw new ApiError('GitHub answered with something that is not a list', { refusal: 'unacceptable' })
    for (const item of list) found.push(item)
    if (!hasNext) break
  }
  return found
}
