import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExecOptions, Host } from '../../../src/host/host.ts'
import { type Files, repositoryAt, type TestRepository } from '../../support/git-repository.ts'
import { entryPath } from '../../support/paths.ts'

/** One thing that a hostile pull request tries, or several with one run. */
export type Attack = {
  readonly kind: string
  readonly name: string
  /** How many tries it is. */
  readonly tries: number
  /** Runs it in an empty folder beside which nothing else is; returns what got through, one clause each. */
  readonly run: (host: Host, place: Place) => Promise<readonly string[]>
}

/** Where an attack happens. */
export type Place = {
  /** An empty repository, which becomes the pull request. */
  readonly repository: TestRepository
  /** A folder outside of the repository, which nothing of it may reach. */
  readonly outside: string
}

export const inPlace = async <T>(run: (place: Place) => Promise<T>): Promise<T> => {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'prove-')))
  try {
    const repository = repositoryAt(root)
    const dir = join(root, 'repository')
    const outside = join(root, 'outside')
    repository.git('init', '--quiet', '--initial-branch=main', dir)
    return await run({ repository: repositoryAt(dir), outside })
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

export type Answer = { readonly status: number | undefined; readonly output: string }

/** Runs the program in a repository; the status is undefined when it did not end by itself within ten minutes. */
export const answerTo = async (
  host: Host,
  { path }: TestRepository,
  args: readonly string[],
  options: Partial<Pick<ExecOptions, 'cwd' | 'env'>> = {},
): Promise<Answer> => {
  const words = [entryPath, ...args, '--output-dir', join(path, '../report')]
  const { end, stdout, stderr } = await host.exec(process.execPath, words, {
    cwd: path,
    timeoutMs: 600_000,
    ...options,
  })
  host.signal.throwIfAborted()
  return { status: end.kind === 'exited' ? end.code : undefined, output: stdout + stderr }
}

/** What got through when a wrong input should have been refused before anything was built. */
export const unlessRefused = ({ status, output }: Answer, canary: string): readonly string[] => [
  ...(status === 2 ? [] : [`ended with ${status ?? 'no status'}`]),
  ...(output.includes(canary) ? ['quoted a file of the machine'] : []),
]

/** The program that a step of a hostile build runs, as a package of the repository. */
export const hostileProgram = async (): Promise<Files> => ({
  'hostile/main.go': await readFile(new URL('program/main.go', import.meta.url), 'utf8'),
})
