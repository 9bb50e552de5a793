import { join, posix } from 'node:path'
import type { ContextFacts, GoModule } from '../../../dockerfile/container-paths.ts'
import { foldersBelow } from './folders.ts'
import type { RevisionFiles } from './main-packages.ts'
import { statOf, textInside } from '../../../host/inside/look.ts'

/** Scripts and Makefiles are shorter; what is longer is not read. */
const longestText = 300_000
/** Of all scripts together: each RUN may start all of them again. */
const mostCharacters = 20_000_000

/** What a Dockerfile's paths are looked up in: the files of one revision. */
export const contextFacts = async (revision: RevisionFiles): Promise<ContextFacts> => {
  const { contextDir, pause } = revision
  const modules: GoModule[] = []
  for (const folder of await foldersBelow(revision, '.', 'all-modules')) {
    await pause()
    modules.push(...moduleIn(contextDir, folder))
  }
  let left = mostCharacters
  return {
    modules: modules.toReversed(),
    exists: (path) => entryAt(contextDir, path) !== undefined,
    isFolder: (path) => entryAt(contextDir, path)?.isDirectory() === true,
    readFile: (path) => {
      const text = left > 0 ? readText(contextDir, path) : undefined
      left -= text?.length ?? 0
      return text
    },
  }
}

const moduleIn = (contextDir: string, folder: string): readonly GoModule[] => {
  const text = readText(contextDir, posix.join(folder, 'go.mod'))
  const path =
    text === undefined ? undefined : /^[^\S\n\r\u2028\u2029]*module\s+["`]?([^\s"`]+)/m.exec(text)?.[1]
  return path === undefined ? [] : [{ path, folder }]
}

const readText = (contextDir: string, path: string): string | undefined => {
  const found = entryAt(contextDir, path)
  return found?.isFile() === true && found.size <= longestText ? textInside(contextDir, path) : undefined
}

/** What is at a path, which the text of a Dockerfile made: never outside of the context, and never through a link. */
const entryAt = (contextDir: string, path: string) => {
  const steps = posix.normalize(path).split('/')
  if (path.includes('\0') || steps.includes('..')) return undefined
  let found = statOf(contextDir)
  for (let depth = 1; depth <= steps.length; depth += 1) {
    if (found?.isDirectory() !== true) return undefined
    found = statOf(join(contextDir, ...steps.slice(0, depth)))
  }
  return found
}
