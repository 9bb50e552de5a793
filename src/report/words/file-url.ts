import type { ProjectReport, Report } from '../../model.ts'

/** An address that cannot end a link of markdown. */
const plainUrl = /^https?:\/\/[\w.:[\]-]+(?:\/[\w.~%-]*)*$/

/** Whether markdown may link to it. */
export const isPlainUrl = (url: string): boolean => plainUrl.test(url)

/**
 * Where GitHub shows a line of a file at a commit; undefined where the repository or the commit is not known, and for a path
 * that is not one inside a repository.
 */
export const fileUrl = (
  { repository }: Pick<Report, 'repository'>,
  commit: string | undefined,
  { file, line }: { readonly file: string; readonly line?: number },
): string | undefined => {
  const parts = file.split('/')
  if (repository === undefined || !/^[\da-f]{40,64}$/.test(commit ?? '')) return undefined
  // Half of a surrogate pair has no form in an address.
  if (parts.some((part) => ['', '.', '..'].includes(part) || /\p{Surrogate}/u.test(part))) return undefined
  const path = parts.map(encoded).join('/')
  const url = `${repository.url}/blob/${commit}/${path}`
  if (!isPlainUrl(url)) return undefined
  return line === undefined ? url : `${url}#L${line}`
}

/** Whether a file of a project is in the repository that links lead to: a report may be about several. */
export const isLinked = (
  { repository }: Pick<Report, 'repository'>,
  project: Pick<ProjectReport, 'repository'> | undefined,
): boolean => project?.repository === undefined || project.repository === repository?.name

/** All but plain characters. */
const encoded = (part: string): string =>
  encodeURIComponent(part).replaceAll(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
