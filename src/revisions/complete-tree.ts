import { join } from 'node:path'
import { pullLargeFiles } from './large-files.ts'
import { type Checkout, checkOutSubmodules } from './submodules.ts'

/** What stays as the user's checkout has it, as paths. */
export type Incomplete = {
  /** Submodules that are empty. */
  readonly submodules: readonly string[]
  /** Files of Git LFS that are pointers. */
  readonly pointers: readonly string[]
}

/**
 * Adds to a clone what `git checkout` leaves out: files in Git LFS, then the submodules, each with its own files in
 * Git LFS and submodules. Returns what stays incomplete.
 */
export const completeTree = async (checkout: Checkout): Promise<Incomplete> => {
  const { dir, source } = checkout
  const pointers = [...(await pullLargeFiles(checkout))]
  const { present, empty } = await checkOutSubmodules(checkout)
  const submodules = [...empty]
  for (const path of present) {
    const inner = await completeTree({ ...checkout, dir: join(dir, path), source: join(source, path) })
    submodules.push(...inner.submodules.map((each) => join(path, each)))
    pointers.push(...inner.pointers.map((each) => join(path, each)))
  }
  return { submodules, pointers }
}
