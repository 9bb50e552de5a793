import { readlinkSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { statOf } from '../../../host/inside/look.ts'
import { readableEntries } from '../../../host/readable.ts'
import { readRevision } from '../edits/main-packages.ts'
import type { ReadCheckout } from './checkout.ts'
import type { Finding } from './finding.ts'

/**
 * Files that go would read in the build and that never end: devices, pipes, and links that lead to a device or to `/proc`
 * of the container. A build with one hangs until its time is over. Any other link out of the context may be one into the
 * image, and go ends by itself when it finds nothing there. Nor are embedded files among them: go opens only regular ones, and
 * skips all others in an embedded folder.
 */
export const endlessFiles = async (checkout: ReadCheckout): Promise<readonly Finding[]> => {
  const { build, dir, pause } = checkout
  if (build.dockerfile.runsGo === 'no') return []
  const { contextDir } = build
  const { isIgnoredBySome } = await readRevision(build, pause)
  const findings: Finding[] = []
  for (const path of await oddFilesIn(contextDir, pause)) {
    await pause()
    const isRead = readByGo.test(path) && !ignoredByGo.test(path)
    const reason = isRead && !isIgnoredBySome(path) ? endlessReason(contextDir, path) : undefined
    if (reason === undefined) continue
    const name = join(relative(dir, contextDir), path)
    findings.push({ text: `${name} ${reason}: go would read it in the build, without an end`, isInput: true })
  }
  return findings
}

const readByGo = /(?:^|\/)(?:go\.(?:mod|sum|work|work\.sum)|vendor\/modules\.txt|[^/]+\.go)$/

/** Names that no pattern of packages finds. */
const ignoredByGo = /(?:^|\/)(?:[._]|testdata\/)/

/** All that is neither a regular file nor a folder. */
const oddFilesIn = async (contextDir: string, pause: ReadCheckout['pause']): Promise<readonly string[]> => {
  const found: string[] = []
  const waiting = ['']
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    // What cannot be read is reported where the context is read.
    for (const entry of readableEntries(join(contextDir, folder))) {
      await pause()
      const path = posix.join(folder, entry.name)
      if (entry.isDirectory() && path !== '.git') waiting.push(path)
      if (!entry.isDirectory() && !entry.isFile()) found.push(path)
    }
  }
  return found.toSorted()
}

/** What makes a path endless, as the end of a sentence; undefined when nothing does. */
const endlessReason = (contextDir: string, path: string): string | undefined => {
  const end = endOf(contextDir, path)
  if (end === undefined) return undefined
  if (end.startsWith('/')) return /^\/(?:dev\/(?!null$)|proc\/)/.test(end) ? `leads to ${end}` : undefined
  const found = statOf(join(contextDir, end))
  const isOdd = found !== undefined && !found.isFile() && !found.isDirectory()
  if (!isOdd) return undefined
  return end === path ? 'is a device or a pipe' : `leads to ${end}, a device or a pipe`
}

const mostLinks = 40

/**
 * Where the links on a path lead: relative to the context, or absolute in the container when they lead out of it. How deep
 * in the container the context is copied is not certain, so what is above it counts as its root. Undefined for a circle.
 */
const endOf = (contextDir: string, path: string): string | undefined => {
  let [waiting, at, links] = [path.split('/'), '', 0]
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    if (step === '' || step === '.') continue
    if (step === '..' && at === '') return outside(waiting)
    at = step === '..' ? posix.join(at, '..').replace(/^\.$/, '') : posix.join(at, step)
    if (statOf(join(contextDir, at))?.isSymbolicLink() !== true) continue
    const target = readlinkSync(join(contextDir, at))
    links += 1
    if (links > mostLinks) return undefined
    if (posix.isAbsolute(target)) return posix.join(target, ...waiting)
    waiting = [...target.split('/'), ...waiting]
    at = posix.dirname(at).replace(/^\.$/, '')
  }
  return at
}

/** The names behind those that lead up. */
const outside = (steps: readonly string[]): string => posix.join('/', ...steps)
