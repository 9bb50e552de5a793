import type { Repository } from './build.ts'
import { readHcl } from './hcl.ts'
import type { Spend } from './spending.ts'
import type { Form, Tree } from './tree.ts'
import { readYaml, Unreadable } from './yaml-tree.ts'

/** Reads a bake file or a Compose file. Throws `Unreadable`. */
export const treeOf = (path: string, form: Form, repository: Repository): Tree =>
  repository.tree?.(path, form) ?? readTree(path, form, repository)

const readTree = (path: string, form: Form, repository: Repository): Tree => {
  const text = repository.text(path)
  if (text === undefined)
    throw new Unreadable(
      'is not in the repository, or not a small regular file; what a step makes is not seen',
    )
  return form === 'hcl' ? readHcl(path, text) : readYaml(path, text)
}

/**
 * The same repository, which reads each of these files once for all commands that use it. Every use is counted all the same, because
 * whoever asks for a file goes through all of it.
 */
export const withKeptTrees = (repository: Repository, spend: Spend): Repository => {
  const kept = new Map<string, Tree>()
  let left = mostKept
  const tree = (path: string, form: Form): Tree => {
    const { length } = repository.text(path) ?? ''
    if (!spend(length)) throw new Unreadable('comes after more text than is read of all files together')
    const key = `${form} ${path}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const found = readTree(path, form, repository)
    if (length <= left) {
      left -= length
      kept.set(key, found)
    }
    return found
  }
  return { ...repository, tree }
}

/** In characters: a tree takes a hundred times as much memory. */
const mostKept = 1_000_000
