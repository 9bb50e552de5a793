import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { onTestFinished } from 'vitest'
import { findRepository } from '../../src/host/git/repository.ts'
import type { Host } from '../../src/host/host.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import {
  type LaidOutRevision,
  type LaidOutRevisions,
  layOutRevisions,
  type RevisionsRequest,
} from '../../src/revisions/revisions.ts'
import { gitEnv, repositoryAt, type TestRepository } from '../support/git-repository.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { testHost, type TestHost } from '../support/test-host.ts'

type Asked = Partial<Omit<RevisionsRequest, 'host' | 'folder' | 'repository'>> & {
  readonly env?: Host['env']
  /** The user's current folder, relative to the repository. */
  readonly from?: string
  /** A machine that allows no namespaces. */
  readonly withoutNamespaces?: boolean
}

type Side = LaidOutRevision & TestRepository

/** The laid-out revisions, each with its clone as a repository to inspect. */
type Sides = Omit<LaidOutRevisions, 'revisions'> & {
  readonly base: Side
  readonly head: Side
  readonly host: TestHost
}

/** A revision that was not laid out is empty. */
const side = (revision: LaidOutRevision | undefined): Side => {
  if (revision === undefined)
    return {
      ...repositoryAt('/nowhere'),
      dir: '',
      contextDir: '',
      sha: '',
      describe: '',
      gitObjects: undefined,
    }
  return { ...repositoryAt(revision.dir), ...revision }
}

/** Lays out a repository's revisions in a run folder that is removed after the test. */
export const layOut = async ({ path }: TestRepository, asked: Asked = {}): Promise<Sides> => {
  const { env, from = '.', withoutNamespaces = false, ...options } = asked
  const temp = await tempFolder()
  const plain = testHost({ env: { ...gitEnv, RUNNER_TEMP: temp.path, ...env } })
  const exec: Host['exec'] = (program, args, given) =>
    plain.exec(/^(?:unshare|sudo)$/.test(program) ? 'false' : program, args, given)
  const host = withoutNamespaces ? { ...plain, exec } : plain
  const folder = await openRunFolder(host)
  onTestFinished(async () => {
    await folder[Symbol.asyncDispose]()
    await temp[Symbol.asyncDispose]()
  })
  const repository = await findRepository(host, join(path, from))
  const laidOut = await layOutRevisions({
    host,
    folder,
    repository,
    base: undefined,
    context: '.',
    withUncommitted: false,
    isUnseen: undefined,
    prepare: undefined,
    outputDir: undefined,
    token: undefined,
    ...options,
  })
  const [base, head] = [laidOut.revisions.get('base'), laidOut.revisions.get('head')]
  return { ...laidOut, base: side(base), head: side(head), host }
}

/** Every path below a folder, with everything that shows whether it was touched. */
export const listing = async (root: string): Promise<readonly string[]> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const lines = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name)
    const { ino, mode, mtimeNs, ctimeNs, size, uid, nlink } = await lstat(path, { bigint: true })
    return [relative(root, path), ino, mode, mtimeNs, ctimeNs, size, uid, nlink].join(' ')
  })
  return (await Promise.all(lines)).toSorted()
}

/** The content of every file of a tree except `.git`, by path; for links, where they point. */
export const contentOf = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true })
  const found: Record<string, string> = {}
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name)
    const name = relative(root, path)
    if (name.split('/').includes('.git') || entry.isDirectory()) continue
    found[name] = entry.isSymbolicLink() ? `-> ${await readlink(path)}` : await readFile(path, 'utf8')
  }
  return found
}
