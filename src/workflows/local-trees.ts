import type { Remark, Repository } from './build.ts'
import type { Tree } from './tree.ts'
import { readYaml, Unreadable } from './yaml-tree.ts'

type Reading = {
  readonly repository: Repository
  readonly remark: (remark: Remark) => void
  /** The files that were read, or could not be. */
  readonly trees: Map<string, Tree | undefined>
}

/** A workflow or an action of the repository, read once. `place`: what names it. */
export const readLocal = (path: string, reading: Reading, place: Remark['place']): Tree | undefined => {
  const { trees } = reading
  if (!trees.has(path)) trees.set(path, parsed(path, reading, place))
  return trees.get(path)
}

const parsed = (path: string, { repository, remark }: Reading, place: Remark['place']): Tree | undefined => {
  const text = repository.text(path)
  if (text === undefined) {
    remark({ place, text: `${path} is not there, or not a small regular file` })
    return undefined
  }
  try {
    return readYaml(path, text)
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    remark({ place: { file: path, line: 1 }, text: `this file ${error.message}` })
    return undefined
  }
}
