import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import { checkoutOf, type Files, makeRepository } from '../support/git-repository.ts'
import { gitServer } from '../support/git-server.ts'
import { packageGo, packageProject } from '../support/go-project.ts'
import { runProgram } from '../support/program.ts'
import { tempFolder } from '../support/temp-folder.ts'

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]))

const token = 'ghs_0123456789abcdef'
const authorization = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

/** A checkout of a merge commit at depth 1, as `actions/checkout` leaves it, whose origin requires a token. */
const shallowPullRequest = async () => {
  const origin = await makeRepository('origin')
  await origin.commit('first', inFolder('services/api', packageProject()))
  origin.git('checkout', '--quiet', '-b', 'feature')
  const head = await origin.commit('a comment', { 'services/api/main.go': `// A comment.\n${packageGo()}` })
  origin.git('checkout', '--quiet', 'main')
  const base = await origin.commit('main went on', { 'services/api/more.go': 'package app\n' })
  origin.git('checkout', '--quiet', '--detach')
  origin.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
  origin.git('update-ref', 'refs/pull/1/merge', origin.head())
  const checkout = await checkoutOf(origin, 'refs/pull/1/merge', 1)
  const server = await gitServer(origin, authorization)
  checkout.git('remote', 'set-url', 'origin', `http://${server.host}/project.git`)
  return {
    checkout,
    base,
    payload: { pull_request: { head: { sha: head }, base: { sha: base, ref: 'main' } } },
  }
}

describe('a pull request', () => {
  test('in a subfolder of a checkout at depth 1, a changed code comment is compared with its base', async () => {
    const { checkout, base, payload } = await shallowPullRequest()
    expect(() => checkout.git('cat-file', '-e', base)).toThrow('Command failed')
    await using folder = await tempFolder()
    const eventFile = join(folder.path, 'event.json')
    await writeFile(eventFile, JSON.stringify(payload))
    const project = ['--context', 'services/api', '--github-token', token]
    // A verdict needs six pairs, and has tests of its own.
    const wanted = ['--engines', engines.podman.name, '--scenarios', 'cold', '--rounds', '1']
    const { status, report } = await runProgram(checkout.path, [...project, ...wanted], {
      ...{ GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: eventFile },
    })
    expect(report?.warnings.join('\n')).toContain(
      `The base is ${base.slice(0, 12)}: the base that this pull request was merged into for the check.`,
    )
    const [benchmark] = report?.benchmarks ?? []
    expect(benchmark).toMatchObject({ project: 'services~api', comparison: { pairs: 1 } })
    expect({ status, kind: report?.verdict.kind }).toEqual({ status: 0, kind: 'none' })
  })
})
