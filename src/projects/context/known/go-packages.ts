import { readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { GoModule } from '../../../dockerfile/container-paths.ts'
import { linuxOn, type Target } from '../edits/build-constraint.ts'
import { contextFacts } from '../edits/context-facts.ts'
import { isCompiled, readGoFile, withoutComments } from '../edits/go-file.ts'
import { readRevision, type RevisionFiles } from '../edits/main-packages.ts'
import { packagesIn } from '../edits/packages-in.ts'
import type { Pause } from '../../../host/pauses.ts'
import type { ReadCheckout } from './checkout.ts'
import type { UserBuild } from '../user-build.ts'

/** A package that the Dockerfile surely compiles, with the files that every build of it compiles. */
export type CompiledPackage = {
  /** Relative to the context. */
  readonly folder: string
  /** The folder of its go.mod, relative to the context. */
  readonly module: string
  /** The line of the Dockerfile that compiles it. */
  readonly line: number
  readonly files: readonly SourceFile[]
}

type SourceFile = {
  /** Relative to the context. */
  readonly path: string
  readonly imports: readonly string[]
  /** Patterns of its `//go:embed` lines. */
  readonly embeds: readonly { readonly line: number; readonly pattern: string }[]
}

/** Larger projects are not followed to their end; what is not read is not judged. */
const mostPackages = 2_000

/**
 * The packages that the Dockerfile names, and those of the same module that they import. Several checks ask in turn, so
 * they are looked for once for every build that was read.
 */
export const compiledPackages = ({
  build,
  pause,
}: Pick<ReadCheckout, 'build' | 'pause'>): Promise<readonly CompiledPackage[]> => {
  const known = foundIn.get(build) ?? findCompiled(build, pause)
  foundIn.set(build, known)
  return known
}

const foundIn = new WeakMap<UserBuild, Promise<readonly CompiledPackage[]>>()

const findCompiled = async (build: UserBuild, pause: Pause): Promise<readonly CompiledPackage[]> => {
  const { dockerfile } = build
  const revision = await readRevision(build, pause)
  const facts = await contextFacts(revision)
  const found = new Map<string, CompiledPackage>()
  const { packages } = await packagesIn(revision, dockerfile, facts)
  const waiting = packages
    .filter(({ path, isTree, isSure }) => isSure && !isTree && !path.endsWith('.go') && facts.isFolder(path))
    .filter(({ target }) => target.os === undefined || target.os === 'linux')
    .map(({ path, line, target }) => ({ folder: posix.normalize(path), line, target }))
  const arch = dockerfile.question.platform.split('/')[1] ?? ''
  // Files may import millions of packages: each is looked for once, and signals arrive meanwhile.
  const wanted = new Set(waiting.map(({ folder }) => folder))
  for (const { folder, line, target } of waiting) {
    if (found.size === mostPackages) break
    await pause()
    const module = facts.modules.find((each) => isBelow(folder, each.folder))
    if (found.has(folder) || module === undefined) continue
    const platform = { ...linuxOn(target.arch ?? arch), tags: target.tags }
    const files = await sourceFilesIn(revision, folder, platform)
    found.set(folder, { folder, module: module.folder, line, files })
    for (const inner of await foldersImported(files, module, pause)) {
      if (wanted.has(inner)) continue
      wanted.add(inner)
      if (facts.isFolder(inner)) waiting.push({ folder: inner, line, target })
    }
  }
  return [...found.values()].filter(({ files }) => files.length > 0)
}

const foldersImported = async (
  files: readonly SourceFile[],
  module: GoModule,
  pause: Pause,
): Promise<ReadonlySet<string>> => {
  const folders = new Set<string>()
  for (const { imports } of files)
    for (const each of imports) {
      await pause()
      const folder = folderOf(each, module)
      if (folder !== undefined) folders.add(folder)
    }
  return folders
}

const isBelow = (folder: string, parent: string): boolean =>
  parent === '.' || `${folder}/`.startsWith(`${parent}/`)

const folderOf = (imported: string, { path, folder }: GoModule): string | undefined =>
  `${imported}/`.startsWith(`${path}/`) ? posix.join(folder, imported.slice(path.length)) : undefined

const sourceFilesIn = async (
  { contextDir, textOf, isIgnoredBySome, pause }: RevisionFiles,
  folder: string,
  target: Target,
): Promise<readonly SourceFile[]> => {
  const found: SourceFile[] = []
  for (const entry of readdirSync(join(contextDir, folder), { withFileTypes: true })) {
    await pause()
    const { name } = entry
    const path = posix.join(folder, name)
    if (!entry.isFile() || !/^[^._].*(?<!_test)\.go$/.test(name) || isIgnoredBySome(path)) continue
    const text = textOf(path) ?? ''
    const file = readGoFile(text)
    // Which constraints hold is not certain, and a file with cgo is left out where cgo is off.
    const isSure = file.packageName !== undefined && file.constraints.length === 0 && !file.importsC
    if (isSure && isCompiled(name, file, target))
      found.push({ path, imports: importsOf(text), embeds: embedsOf(text) })
  }
  return found
}

/** The paths of the packages that a Go file imports. */
export const importsOf = (text: string): readonly string[] => {
  // A text in backquotes may have lines like these; imports come before all other declarations.
  const [head = ''] = withoutComments(text).split(/^(?:func|var|const|type)\b/m)
  const code = head.replaceAll(/\/\/.*$/gm, '')
  const blocks = [...code.matchAll(/^import\s*\(([^()]*)\)/gm)].map(([, block = '']) => block)
  const single = [...code.matchAll(/^import\s+(?:[\w.]+\s+)?"([^"\n]+)"/gm)].map(([, path = '']) => path)
  const inBlocks = blocks.flatMap((block) =>
    [...block.matchAll(/^[^\S\n\r\u2028\u2029]*(?:[\w.]+[^\S\n]+)?"([^"\n]+)"/gm)].map(
      ([, path = '']) => path,
    ),
  )
  return [...single, ...inBlocks]
}

/** The patterns of the `//go:embed` lines of a Go file. */
export const embedsOf = (text: string): SourceFile['embeds'] =>
  (importsOf(text).includes('embed') ? text : '').split('\n').flatMap((line, index) => {
    const patterns = /^\/\/go:embed\s(.*)$/s.exec(line)?.[1]?.match(/"[^"]*"|`[^`]*`|\S+/g) ?? []
    return patterns.map((pattern) => ({ line: index + 1, pattern }))
  })
