import { messageOf } from '../../host/error-text.ts'
import { listInside, readTextInside } from '../../host/inside/read.ts'
import type { Pause } from '../../host/pauses.ts'

/** A module of a context. An empty text is no such file. */
export type ModuleFiles = { readonly goMod: string; readonly vendored: string }

/** More modules in one context are not looked for, nor folders further down. */
const [mostModules, deepest] = [100, 4] as const

/** Of all their files together. Those of Kubernetes have 0.2 MB. */
const mostBytes = 8_000_000

/** The modules of a context. */
type ReadModules = {
  readonly files: readonly ModuleFiles[]
  /** Why a file was left out, as a clause; undefined: none was. */
  readonly unread: string | undefined
}

/**
 * Reads every go.mod of a context, and the vendor/modules.txt beside it, one after the other. Nothing is run: files are opened
 * by the rules for files that anybody may have written.
 */
export const moduleFilesIn = async (contextDir: string, pause: Pause): Promise<ReadModules> => {
  const files: ModuleFiles[] = []
  let leftBytes = mostBytes
  let unread: string | undefined
  const textOf = async (path: string): Promise<string> => {
    await pause()
    try {
      const text = (await readTextInside(contextDir, path)) ?? ''
      leftBytes -= Buffer.byteLength(text)
      if (leftBytes >= 0) return text
      unread ??= `the files of its modules have more than ${mostBytes} bytes`
    } catch (error) {
      unread ??= messageOf(error)
    }
    return ''
  }
  for (const folder of await foldersWithModule(contextDir, pause)) {
    if (leftBytes < 0) break
    const goMod = await textOf(`${folder}go.mod`)
    files.push({ goMod, vendored: await textOf(`${folder}vendor/modules.txt`) })
  }
  return { files, unread }
}

const foldersWithModule = async (contextDir: string, pause: Pause): Promise<readonly string[]> => {
  const found: string[] = []
  let level = ['']
  for (let depth = 0; depth <= deepest && level.length > 0 && found.length < mostModules; depth += 1) {
    const next: string[] = []
    for (const folder of level) {
      await pause()
      const entries = await listInside(contextDir, folder === '' ? '.' : folder).catch(() => [])
      if (entries.some((each) => each.isFile() && each.name === 'go.mod')) found.push(folder)
      next.push(
        ...entries
          .filter((each) => each.isDirectory() && !ignoredFolder.test(each.name))
          .map(({ name }) => `${folder}${name}/`),
      )
    }
    level = next.slice(0, mostFolders)
  }
  return found.slice(0, mostModules)
}

/** Of one depth. */
const mostFolders = 2_000
/** Go ignores these as well, or a build has nothing of them. */
const ignoredFolder = /^(?:[._].*|vendor|testdata|node_modules)$/
