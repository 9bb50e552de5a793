import { existsSync, lstatSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ContextFacts, GoModule } from '../../../dockerfile/container-paths.ts'
import { foldersBelow } from './folders.ts'
import type { RevisionFiles } from './main-packages.ts'

/** Scripts and Makefiles are shorter; what is longer is not read. */
const longestText = 300_000

/** What a Dockerfile's paths are looked up in: the files of one revision. */
export const contextFacts = (revision: RevisionFiles): ContextFacts => {
  const { contextDir } = revision
  return {
    modules: foldersBelow(revision, '.', 'all-modules')
      .flatMap((folder) => moduleIn(contextDir, folder) ?? [])
      .toReversed(),
    exists: (path) => existsSync(join(contextDir, path)),
    isFolder: (path) => isFolder(contextDir, path),
    readFile: (path) => readText(join(contextDir, path)),
  }
}

export const isFolder = (contextDir: string, path: string): boolean =>
  statSync(join(contextDir, path), { throwIfNoEntry: false })?.isDirectory() === true

const moduleIn = (contextDir: string, folder: string): GoModule | undefined => {
  const text = readText(join(contextDir, folder, 'go.mod'))
  const path = text === undefined ? undefined : /^\s*module\s+["`]?([^\s"`]+)/m.exec(text)?.[1]
  return path === undefined ? undefined : { path, folder }
}

/** Never through a link: it may point out of the context. */
const readText = (path: string): string | undefined => {
  const found = lstatSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size <= longestText ? readFileSync(path, 'utf8') : undefined
}
