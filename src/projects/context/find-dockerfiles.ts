import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { git } from '../../host/git/git.ts'
import type { Host } from '../../host/host.ts'
import { textInside } from '../../host/inside/look.ts'

/** A Dockerfile or Containerfile of a repository. */
export type FoundDockerfile = {
  /** Relative to the repository. */
  readonly path: string
  /** The folder that it is probably built with, relative to the repository: its own, one above it, or `.`. */
  readonly context: string
  readonly text: string
}

/**
 * Every Dockerfile and Containerfile that git lists in a checkout, whatever its exact name, the likeliest first. Files
 * of others (`vendor`) and of tests (`testdata`) are listed only where there are no others. Never throws.
 */
export const findDockerfiles = async (host: Host, dir: string): Promise<readonly FoundDockerfile[]> => {
  const flags = ['-z', '--cached', '--others', '--exclude-standard']
  const named = [':(icase)*dockerfile*', ':(icase)*containerfile*']
  const { stdout } = await git(host, dir, ['ls-files', ...flags, '--', ...named])
  const paths = [...new Set(stdout.split('\0'))].filter((path) => isDockerfileName(basename(path)))
  const own = paths.filter((path) => !foreign.test(path))
  const candidates = (own.length > 0 ? own : paths).toSorted(byLikelihood).slice(0, mostRead)
  const found: FoundDockerfile[] = []
  for (const path of candidates) {
    const text = textInside(dir, path)
    if (text !== undefined && beginsWithStage(text))
      found.push({ path, context: contextOf(dir, path, text), text })
  }
  return found
}

/** Beyond this many a repository is a collection, and a list of them helps nobody. */
const mostRead = 500

const isDockerfileName = (name: string): boolean =>
  /^(docker|container)file([._-].+)?$|.[._-](docker|container)file$/i.test(name) && !otherKind.test(name)

/** Ignore files, texts and data about Dockerfiles, and templates that no engine can read. */
const otherKind =
  /(ignore|\.(md|txt|rst|json|ya?ml|toml|lock|bak|orig|rej|swp|tmpl|tpl|j2|jinja2?|erb|in))$|~$/i

const foreign = /(^|\/)(vendor|node_modules|testdata|third_party|\.git)\//

/**
 * Only comments and arguments come before the first stage. `Dockerfile.go` can be a Dockerfile for Go or a program, and
 * Python has a `from` of its own.
 */
export const beginsWithStage = (text: string): boolean => {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
  const first = lines.find((line) => line !== '' && !line.startsWith('#'))
  return first !== undefined && /^(FROM|ARG)\s+\S/i.test(first) && lines.some((line) => stage.test(line))
}

const stage = /^FROM\s+(?!\S+\s+import\b)\S/i

/** What is meant to be shipped lies near the top, and in no folder for tests, examples or tools. */
const byLikelihood = (one: string, other: string): number => rank(one) - rank(other) || (one < other ? -1 : 1)

const rank = (path: string): number => {
  const folders = path.split('/').slice(0, -1)
  const isAside = folders.some((folder) => /^\.|^(tests?|e2e|examples?|hack|tools|docs)$/i.test(folder))
  return folders.length + (isAside ? 100 : 0)
}

/** Of its own folder and those above it, the one that has most of what the file copies; a module decides between equals. */
const contextOf = (dir: string, path: string, text: string): string => {
  const sources = copiedFiles(text).slice(0, mostSources)
  const all = upwards(dirname(path))
  const folders = [...new Set([...all.slice(0, mostFolders), '.'])].map((folder) => ({
    folder,
    missing: sources.filter((source) => !existsSync(join(dir, folder, source))).length,
  }))
  const fewest = Math.min(...folders.map(({ missing }) => missing))
  const best = folders.filter(({ missing }) => missing === fewest).map(({ folder }) => folder)
  return best.find((folder) => existsSync(join(dir, folder, 'go.mod'))) ?? best.at(-1) ?? '.'
}

/** A folder of the repository and all that it is in, down to `.`, which is the last. */
const upwards = (folder: string): readonly string[] =>
  folder === '.' ? ['.'] : [folder, ...upwards(dirname(folder))]

/** Enough to choose a folder by; the top of the repository is looked at in any case. */
const [mostSources, mostFolders] = [200, 10] as const

/** Sources of COPY and ADD that can be looked up as they are written. */
export const copiedFiles = (text: string): readonly string[] =>
  [
    ...text.replaceAll(/\\\r?\n/g, ' ').matchAll(/^[^\S\n\r\u2028\u2029]*(?:COPY|ADD)[^\S\n]+(.+)$/gim),
  ].flatMap(([, written = '']) => {
    const words = written.split(/[\s,[\]"]+/).filter((word) => word !== '')
    if (words.some((word) => word.startsWith('--from='))) return []
    const sources = words.filter((word) => !word.startsWith('--')).slice(0, -1)
    return sources.filter((source) => /[\w-]/.test(source) && !/[*?[$<]|:\/\//.test(source))
  })
