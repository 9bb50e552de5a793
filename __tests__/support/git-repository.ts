import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** What git reads apart from a repository: nothing of this machine, and a fixed author and date. */
export const gitEnv = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.com',
  GIT_AUTHOR_DATE: '2020-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.com',
  GIT_COMMITTER_DATE: '2020-01-02T03:04:05Z',
} as const

/** Contents of files by path; `null` deletes a file. */
export type Files = Readonly<Record<string, string | null>>

/** A git repository for a test. */
export type TestRepository = {
  readonly path: string
  /** Runs git in it and returns what it prints, trimmed; throws when it fails. */
  git(...args: readonly string[]): string
  write(files: Files): Promise<void>
  /** Writes files, commits everything and returns the id of the commit. */
  commit(message: string, files?: Files): Promise<string>
  head(): string
}

/** A folder for repositories, removed after the test. */
export const reposFolder = async (): Promise<string> => {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'repos-')))
  await chmod(path, 0o755)
  onTestFinished(() => rm(path, { recursive: true, force: true }))
  return path
}

/** An empty repository on branch main, removed after the test. */
export const makeRepository = async (name = 'project', parent?: string): Promise<TestRepository> => {
  const path = join(parent ?? (await reposFolder()), name)
  await mkdir(path, { recursive: true })
  const repository = repositoryAt(path)
  repository.git('init', '--quiet', '--initial-branch=main')
  return repository
}

/** A clone made by `git clone` with these flags. */
export const cloneOf = async (origin: TestRepository, ...flags: string[]): Promise<TestRepository> => {
  const path = join(await reposFolder(), 'checkout')
  origin.git('-c', 'protocol.file.allow=always', 'clone', '--quiet', ...flags, `file://${origin.path}`, path)
  return repositoryAt(path)
}

/** The result of `actions/checkout`: one ref of the origin, detached, its history cut off at `depth`. */
export const checkoutOf = async (
  origin: TestRepository,
  ref: string,
  depth?: number,
): Promise<TestRepository> => {
  const checkout = await makeRepository('checkout')
  checkout.git('remote', 'add', 'origin', `file://${origin.path}`)
  const flags = depth === undefined ? [] : [`--depth=${depth}`]
  const refs = depth === undefined ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*'] : []
  checkout.git(
    'fetch',
    '--quiet',
    '--no-tags',
    ...flags,
    'origin',
    `+${ref}:refs/remotes/pull/1/merge`,
    ...refs,
  )
  checkout.git('checkout', '--quiet', '--force', 'refs/remotes/pull/1/merge')
  return checkout
}

/** A pull request as on GitHub: main, a branch of it, and the merge commit `refs/pull/1/merge`. */
export const pullRequest = async () => {
  const origin = await makeRepository('origin')
  await origin.commit('first', { 'main.go': 'package main\n', Dockerfile: 'FROM scratch\n' })
  origin.git('tag', 'v1.0.0')
  const fork = await origin.commit('second', { 'second.txt': 'second\n' })
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = await origin.commit('a feature', { 'feature.txt': 'feature\n' })
  origin.git('checkout', '--quiet', 'main')
  const base = await origin.commit('main went on', { 'later.txt': 'later\n' })
  origin.git('checkout', '--quiet', '--detach')
  origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
  const merge = origin.head()
  origin.git('update-ref', 'refs/pull/1/merge', merge)
  origin.git('update-ref', 'refs/pull/1/head', head)
  origin.git('checkout', '--quiet', 'main')
  const payload = { pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' } } }
  return { origin, fork, head, base, merge, event: { name: 'pull_request', payload } }
}

export const repositoryAt = (path: string): TestRepository => {
  const env = { ...process.env, ...gitEnv }
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: path, env, stdio: ['ignore', 'pipe', 'pipe'] })
      .toString()
      .trim()
  const write = async (files: Files): Promise<void> => {
    for (const [name, content] of Object.entries(files)) {
      await mkdir(dirname(join(path, name)), { recursive: true })
      if (content === null) await rm(join(path, name))
      else await writeFile(join(path, name), content)
    }
  }
  const head = (): string => git('rev-parse', 'HEAD')
  const commit = async (message: string, files: Files = {}): Promise<string> => {
    await write(files)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '-m', message)
    return head()
  }
  return { path, git, write, commit, head }
}
