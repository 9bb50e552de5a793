import { join } from 'node:path'
import { pullLargeFiles } from './large-files.ts'
import { type Checkout, checkOutSubmodules } from './submodules.ts'

/**
 * Adds to a clone what `git checkout` leaves out: files in Git LFS, then the submodules, each with its own files in
 * Git LFS and submodules. Returns the paths of the submodules that stay empty.
 */
export const completeTree = async (checkout: Checkout): Promise<readonly string[]> => {
  const { dir, source } = checkout
  await pullLargeFiles(checkout)
  const { present, empty } = await checkOutSubmodules(checkout)
  const all = [...empty]
  for (const path of present) {
    const inner = await completeTree({ ...checkout, dir: join(dir, path), source: join(source, path) })
    all.push(...inner.map((each) => join(path, each)))
  }
  return all
}
