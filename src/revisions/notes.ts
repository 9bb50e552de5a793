import type { Revision } from '../model.ts'
import type { Incomplete } from './complete-tree.ts'
import type { Uncommitted } from './uncommitted.ts'

/** How the clones differ from the user's working tree, as whole sentences. */
export const layoutNotes = (
  { files, submodules, repositories }: Uncommitted,
  withUncommitted: boolean,
  incomplete: Incomplete,
  revisions: readonly Revision[],
): readonly string[] => {
  const [head, inBoth] = revisions.length > 1 ? ['the head', ' in both revisions'] : ['what is measured', '']
  const left = withUncommitted ? [] : [...files, ...submodules, ...repositories]
  return [
    left.length === 0
      ? ''
      : `Not committed and therefore not in ${head}: ${some(left)}. Use prepare to create files that a build needs.`,
    repositories.length === 0 || !withUncommitted
      ? ''
      : `Not in ${head} because they are git repositories of their own: ${some(repositories)}.`,
    incomplete.submodules.length === 0
      ? ''
      : `Submodules that are empty${inBoth}, as in the checkout: ${some(incomplete.submodules)}.`,
    incomplete.pointers.length === 0
      ? ''
      : `Git LFS is not installed, so these files are pointers${inBoth}, as in the checkout: ${some(incomplete.pointers)}.`,
  ].filter((note) => note !== '')
}

const some = (paths: readonly string[]): string => {
  const shown = paths.slice(0, 10).join(', ')
  return paths.length > 10 ? `${shown} and ${paths.length - 10} more` : shown
}
