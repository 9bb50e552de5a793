import { readFile } from 'node:fs/promises'
import type { Report } from '../../src/model.ts'
import { openAct } from './act.ts'
import { type Files, makeRepository } from './git-repository.ts'
import { githubServer } from './github-server.ts'
import { repositoryUrl } from './paths.ts'
import { resultsService } from './results-service.ts'
import { namesInZip, textInZip } from './zip-names.ts'

const readme = await readFile(repositoryUrl('README.md'), 'utf8')

/** The action as the README uses it. */
export const action = /uses: (\S+\/go-container-bench@\S+)/.exec(readme)?.[1] ?? ''

/** A pull request in a repository with a workflow, and everything its jobs talk to. */
export const pullRequest = async (project: Files, workflow: string) => {
  const repository = await makeRepository()
  const base = await repository.commit('base', { ...project, '.github/workflows/build-time.yml': workflow })
  repository.git('branch', 'feature')
  const github = await githubServer()
  const runner = await openAct({ action, label: 'ubuntu-24.04' })
  const payloadOf = (head: string) => {
    const repo = { full_name: 'octo/app' }
    const sides = { head: { sha: head, ref: 'feature', repo }, base: { sha: base, ref: 'main', repo } }
    return {
      number: 7,
      pull_request: { number: 7, ...sides },
      repository: repo,
      sender: { login: 'octocat' },
    }
  }
  /** Commits to the branch, makes the merge commit that GitHub would check, and runs what the event starts. */
  const push = async (changes: Files) => {
    repository.git('checkout', '--quiet', 'feature')
    const head = await repository.commit('a push', changes)
    repository.git('checkout', '--quiet', '--detach', 'main')
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Merge', head)
    const service = await resultsService()
    // act's own artifact server does not work with today's client; its cache server does, but only in version 1.
    const { ACTIONS_CACHE_SERVICE_V2: _, ...services } = service.env
    const env = { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: 'octo/app', ...services }
    const event = { name: 'pull_request', payload: payloadOf(head) }
    const job = await runner.run({ repository: repository.path, event, env })
    // The page of what was built is there a second time, unzipped.
    const zips = [...service.artifacts].filter(([name]) => !name.endsWith('.html'))
    const pages = service.artifacts.size - zips.length
    return { ...job, artifacts: zips.map(([, zip]) => namesInZip(zip)), pages, reports: reportsIn(zips) }
  }
  return { github, push }
}

/** The reports among artifacts, by the names of these. */
const reportsIn = (zips: readonly (readonly [string, Buffer])[]): ReadonlyMap<string, Report> =>
  new Map(
    zips
      .filter(([, zip]) => namesInZip(zip).includes('report.json'))
      .map(([name, zip]) => [name, JSON.parse(textInZip(zip, 'report.json')) as Report]),
  )
