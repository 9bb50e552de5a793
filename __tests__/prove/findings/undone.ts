import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { at, isRecord, listAt, parseJson, textAt } from '../../../src/host/json.ts'
import type { Host } from '../../../src/host/host.ts'
import { succeed } from '../../../src/host/process/exec.ts'
import { repositoryPath } from '../../support/paths.ts'
import { changed, type Undo } from './undo.ts'

/** A copy of the newest commit, in which fixes are taken out. */
type Copy = AsyncDisposable & { readonly path: string }

export const openCopy = async (host: Host): Promise<Copy> => {
  const path = await mkdtemp(join(tmpdir(), 'undone-'))
  const env = { ...host.env, GIT_DIR: undefined }
  succeed(await host.exec('git', ['clone', '--quiet', repositoryPath('.'), path], { env }))
  await symlink(repositoryPath('node_modules'), join(path, 'node_modules'))
  // Tests of the action start its bundle, in which no fix would be missing.
  await writeFile(join(path, 'dist/index.js'), "import '../src/main.ts'\n")
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

/** What came of the tests without a fix. */
export type Undone = {
  readonly failed: readonly FailedTest[]
  /** Why there are no results: nothing could be loaded, for instance. */
  readonly problem: string | undefined
}

type FailedTest = { readonly title: string; readonly message: string }

/** Takes a fix out, runs the tests that should notice, and puts it back. */
export const tryUndone = async (host: Host, { path }: Copy, undo: Undo): Promise<Undone> => {
  try {
    for (const change of undo.changes) {
      const file = join(path, 'src', change.file)
      await writeFile(file, changed(await readFile(file, 'utf8'), change))
    }
    return await testsOf(host, path, undo)
  } finally {
    succeed(await host.exec('git', ['-C', path, 'checkout', '--quiet', '--', 'src']))
  }
}

/** A test itself ends after a minute. */
const timeoutMs = 300_000

/** Taken out, a fix may keep a test from undoing what it does to mounts and processes: not to those of this machine. */
const apart = [
  'unshare',
  ...['--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc'],
]

const testsOf = async (host: Host, path: string, { tests, fails }: Undo): Promise<Undone> => {
  const results = join(path, '.results.json')
  await rm(results, { force: true })
  const options = ['--maxWorkers', '1', '--reporter', 'json', '--outputFile', results]
  const named = ['--testNamePattern', fails.replaceAll(/[^\w ]/g, '.')]
  const files = tests.map((file) => join('__tests__', file))
  const vitest = [
    process.execPath,
    join('node_modules/vitest/vitest.mjs'),
    'run',
    ...options,
    ...named,
    ...files,
  ]
  const [program = '', ...args] = host.uid === 0 ? [...apart, ...vitest] : vitest
  const { end, tail } = await host.exec(program, args, { cwd: path, timeoutMs })
  host.signal.throwIfAborted()
  const read = parseJson(await readFile(results, 'utf8').catch(() => ''))
  const failed = failedIn(read)
  const isClear = failed.length > 0 || at(read, 'success') === true
  return { failed, problem: isClear ? undefined : `${end.kind}: ${tail}` }
}

const failedIn = (results: unknown): readonly FailedTest[] =>
  listAt(results, 'testResults')
    .flatMap((file) => listAt(file, 'assertionResults'))
    .filter((test) => isRecord(test) && test['status'] === 'failed')
    .map((test) => ({
      title: textAt(test, 'fullName') ?? '',
      message: firstLine(listAt(test, 'failureMessages')[0]),
    }))

const firstLine = (message: unknown): string =>
  typeof message === 'string' ? (message.split('\n')[0] ?? '') : ''
