import { lstatSync, readlinkSync } from 'node:fs'
import { join, posix, relative, resolve } from 'node:path'
import type { FolderFacts, SourceFacts } from '../../../dockerfile/rewrites/rewrite.ts'
import { readableEntries } from '../../../host/readable.ts'
import { readGoFile } from '../edits/go-file.ts'
import type { RevisionFiles } from '../edits/main-packages.ts'
import { embedsOf } from '../known/go-packages.ts'

/** Files and folders of a larger context are not all looked at. */
const mostEntries = 300_000

/** What engines are sent of the context, folder by folder, and what Go needs of it, as far as its files show. */
export const sourceFacts = async (revision: RevisionFiles): Promise<SourceFacts> => {
  const bytes = new Map<string, number>()
  const files: string[] = []
  const linked: string[] = []
  let entries = 0
  const look = async (folder: string): Promise<void> => {
    for (const entry of readableEntries(join(revision.contextDir, folder))) {
      await revision.pause()
      entries += 1
      if (entries > mostEntries) return
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory()) {
        if (isHidden(revision, path)) continue
        if (folder === '') bytes.set(entry.name, 0)
        await look(path)
      } else if (entry.isFile() && !revision.ignore.isIgnored(path)) {
        const top = topOf(path)
        const size = sizeOf(join(revision.contextDir, path))
        if (folder !== '') bytes.set(top, (bytes.get(top) ?? 0) + size)
        if (top !== '.git') files.push(path)
      } else if (entry.isSymbolicLink()) linked.push(topOf(targetOf(revision.contextDir, path)))
    }
  }
  await look('')
  const { used, ...read } = await readFiles(revision, files, [...bytes.keys()])
  const isComplete = read.isComplete && entries <= mostEntries
  return {
    gitBytes: bytes.get('.git'),
    folders: [...bytes]
      .filter(([name]) => name !== '.git')
      // What was not looked at may need it.
      .map(([name, size]): FolderFacts => ({
        name,
        bytes: size,
        isUsedByGo: used.has(name) || linked.includes(name) || !isComplete,
      })),
    ...read,
    isComplete,
  }
}

/** Where a link of the context leads, relative to it. */
const targetOf = (contextDir: string, path: string): string => {
  try {
    return relative(
      contextDir,
      resolve(contextDir, posix.dirname(path), readlinkSync(join(contextDir, path))),
    )
  } catch {
    return ''
  }
}

const isHidden = ({ ignore }: RevisionFiles, folder: string): boolean =>
  ignore.isIgnored(folder) && !ignore.mayHoldOthers(folder)

const topOf = (path: string): string => path.split('/')[0] ?? ''

type Read = {
  /** Folders in the root of the context that Go uses. */
  readonly used: ReadonlySet<string>
  readonly cgoFiles: readonly string[]
  readonly callerFiles: readonly string[]
  readonly innerModules: readonly string[]
  readonly isComplete: boolean
}

const readFiles = async (
  { textOf, pause }: RevisionFiles,
  files: readonly string[],
  folders: readonly string[],
): Promise<Read> => {
  const used = new Set<string>()
  const cgoFiles: string[] = []
  const callerFiles: string[] = []
  const innerModules: string[] = []
  let isComplete = true
  for (const path of files) {
    await pause()
    if (/(?:^|\/)go\.(?:mod|work)$|\.go$/.test(path)) used.add(topOf(path))
    if (path.endsWith('/go.mod') && topOf(path) !== 'vendor') innerModules.push(posix.dirname(path))
    if (!path.endsWith('.go') || path.endsWith('_test.go')) continue
    const text = textOf(path)
    isComplete &&= text !== undefined
    if (text === undefined) continue
    if (needsCgo(text)) cgoFiles.push(path)
    if (topOf(path) !== 'vendor' && /\bruntime\.(?:Callers?|GOROOT)\(/.test(text)) callerFiles.push(path)
    for (const each of embeddedBy(path, text, folders)) used.add(each)
  }
  return { used, cgoFiles, callerFiles, innerModules, isComplete }
}

/** It is C, is compiled only with CGO or only without it, or opens plugins, which takes CGO. */
const needsCgo = (text: string): boolean => {
  const { importsC, constraints } = readGoFile(text)
  return (
    importsC ||
    constraints.some((each) => /\bcgo\b/.test(each)) ||
    /^\s*(?:import\s+)?(?:[\w.]+[^\S\n]+)?"plugin"/m.test(text)
  )
}

/** The folders in the root that a file embeds from; a pattern may name any of them. */
const embeddedBy = (path: string, text: string, folders: readonly string[]): readonly string[] =>
  embedsOf(text).flatMap(({ pattern }) => {
    const bare = pattern.replaceAll(/^["`]|["`]$/g, '').replace(/^all:/, '')
    const top = topOf(posix.join(posix.dirname(path), bare))
    return /[*?[\\]/.test(top) ? folders : [top]
  })

const sizeOf = (path: string): number => lstatSync(path, { throwIfNoEntry: false })?.size ?? 0
