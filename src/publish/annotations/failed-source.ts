import { readTextInside } from '../../host/inside/read.ts'
import type { Report } from '../../model.ts'
import { type NamedLine, namedLines, type Surroundings } from './source-place.ts'

/** Where a message of a failed build points, by message. The file is relative to the repository. */
export type FailedSources = ReadonlyMap<string, NamedLine>

/**
 * Finds the files that failed builds of the head name, as they are checked out. None if something else than the head is
 * checked out, as where a workflow only comments on what another one measured.
 */
export const failedSources = async (
  report: Report,
  workspace: string,
  surroundings: Surroundings,
): Promise<FailedSources> => {
  const sources = new Map<string, NamedLine>()
  if (!(await isHead(report, workspace))) return sources
  for (const { revision, failure } of report.builds) {
    if (revision !== 'head' || failure === undefined || sources.has(failure.message)) continue
    const place = await onlyFile(workspace, namedLines(failure.message, failure.logTail, surroundings))
    if (place !== undefined) sources.set(failure.message, place)
  }
  return sources
}

/** Also true when it is not known what is checked out. */
const isHead = async ({ projects = [] }: Report, workspace: string): Promise<boolean> => {
  const built = projects.map(({ head }) => head.commit)
  const commit = await checkedOut(workspace)
  return commit === undefined || built.every((each) => each === undefined || each === commit)
}

const checkedOut = async (workspace: string): Promise<string | undefined> => {
  const head = (await textIn(workspace, '.git/HEAD'))?.trim() ?? ''
  const [, ref] = /^ref: (refs\/[\w./-]+)$/.exec(head) ?? []
  const commit = ref === undefined ? head : ((await textIn(workspace, `.git/${ref}`))?.trim() ?? '')
  return /^[\da-f]{40,64}$/.test(commit) ? commit : undefined
}

/** The first file of each list that has so many lines, if all lists with any agree on it. */
const onlyFile = async (
  workspace: string,
  lists: readonly (readonly NamedLine[])[],
): Promise<NamedLine | undefined> => {
  const found: NamedLine[] = []
  for (const list of lists)
    for (const place of list) {
      const lines = (await textIn(workspace, place.path))?.split('\n').length
      if (lines === undefined) continue
      if (place.line >= 1 && place.line <= lines) found.push(place)
      break
    }
  return new Set(found.map(({ path }) => path)).size === 1 ? found[0] : undefined
}

const textIn = (workspace: string, path: string): Promise<string | undefined> =>
  readTextInside(workspace, path).catch(() => undefined)
