import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Files, repositoryAt, type TestRepository } from '../../support/git-repository.ts'
import type { Scene } from './attempt.ts'

type Maker = (place: string) => Promise<Scene>

export const goFile = (word = 'first'): string => `package main\n\nfunc main() { println("${word}") }\n`

/** A Dockerfile that needs no base image from a registry to be read. */
export const plain =
  'FROM golang:1.26 AS build\nCOPY . .\nRUN go build -o /app .\nFROM scratch\nCOPY --from=build /app /app\n'

/** A Go program without any Dockerfile. */
export const program: Files = { 'go.mod': 'module example.com/app\n\ngo 1.26\n', 'main.go': goFile() }

export const withDockerfile: Files = { ...program, Dockerfile: plain, '.dockerignore': '*.md\n' }

/** What changes the program, and what changes no input of its build. */
export const newCode: Files = { 'main.go': goFile('second') }
export const newText: Files = { 'README.md': 'a word\n' }

export const emptyRepository = async (place: string): Promise<TestRepository> => {
  const path = join(place, 'project')
  await mkdir(path)
  const repository = repositoryAt(path)
  repository.git('init', '--quiet', '--initial-branch=main')
  return repository
}

/** One commit on main. */
export const committed =
  (files: Files): Maker =>
  async (place) => {
    const repository = await emptyRepository(place)
    await repository.commit('first', files)
    return { directory: repository.path }
  }

/** Main, and a branch with one commit more that is checked out. */
export const branched =
  (base: Files, change: Files): Maker =>
  async (place) => {
    const repository = await emptyRepository(place)
    await repository.commit('first', base)
    repository.git('tag', '-a', 'v1.0.0', '-m', 'one')
    repository.git('checkout', '--quiet', '-b', 'feature')
    await repository.commit('second', change)
    return { directory: repository.path }
  }

/** A pull request as it is checked out: the merge commit, detached. */
export const pullRequest =
  (base: Files, change: Files, fork = false): Maker =>
  async (place) => {
    const repository = await emptyRepository(place)
    return { directory: repository.path, payload: await mergedIn(repository, base, change, fork) }
  }

/** Makes its commits, and returns the payload of its event. */
export const mergedIn = async (repository: TestRepository, base: Files, change: Files, fork = false) => {
  const baseSha = await repository.commit('first', base)
  repository.git('checkout', '--quiet', '-b', 'feature')
  const headSha = await repository.commit('second', change)
  repository.git('checkout', '--quiet', '--detach', 'main')
  repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', headSha)
  repository.git('update-ref', 'refs/pull/1/merge', 'HEAD')
  repository.git('update-ref', 'refs/pull/1/head', headSha)
  const repo = { full_name: 'octo/app' }
  return {
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: headSha, repo: fork ? { full_name: 'stranger/app' } : repo },
      base: { sha: baseSha, ref: 'main', repo },
    },
    merge_group: { base_sha: baseSha },
  }
}

/** The same, in a checkout of its own whose history is cut off, as `actions/checkout` leaves it. */
export const shallowPullRequest =
  (base: Files, change: Files, ref: 'merge' | 'head', breakOrigin = false): Maker =>
  async (place) => {
    const origin = await emptyRepository(place)
    const payload = await mergedIn(origin, base, change)
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true')
    const path = join(place, 'checkout')
    await mkdir(path)
    const checkout = repositoryAt(path)
    checkout.git('init', '--quiet')
    checkout.git('remote', 'add', 'origin', `file://${origin.path}`)
    checkout.git(
      'fetch',
      '--quiet',
      '--no-tags',
      '--depth=1',
      'origin',
      `+refs/pull/1/${ref}:refs/remotes/pull/1`,
    )
    checkout.git('checkout', '--quiet', '--detach', 'refs/remotes/pull/1')
    if (breakOrigin) checkout.git('remote', 'set-url', 'origin', '/no/such/repository')
    return { directory: path, payload }
  }

/** A folder that is in no repository. */
export const noRepository: Maker = async (place) => {
  const path = join(place, 'plain')
  await mkdir(path)
  return { directory: path, payload: {} }
}
