import { expect, test } from 'vitest'
import { whyNotKept } from '../../src/modes/why-not-kept.ts'

const sha = 'a'.repeat(40)
const payload = { repository: { default_branch: 'main' } }
const job = (
  name: string | undefined,
  env: Readonly<Record<string, string>> = {},
  content: unknown = payload,
) => ({
  event: name === undefined ? undefined : { name, payload: content },
  invocation: {
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, ...env },
    inWorkflow: name !== undefined,
    program: { entry: '', fixtures: '', probes: '' },
    print: () => {},
    write: () => {},
    log: () => {},
    live: undefined,
    columns: () => undefined,
  },
})

const project = (commit: string | undefined) => ({
  projects: [{ id: '.', buildArgs: [], images: [], head: commit === undefined ? {} : { commit } }],
})

test('in a terminal, everything is the own', () => {
  expect(whyNotKept(project('b'.repeat(40)), job(undefined))).toBeUndefined()
})

test.each(['push', 'schedule', 'workflow_dispatch'])(
  '%s on the default branch keeps what it measured of itself',
  (name) => {
    expect(whyNotKept(project(sha), job(name))).toBeUndefined()
    expect(whyNotKept(project(undefined), job(name))).toBeUndefined()
  },
)

test.each([null, { schedule: '0 3 * * 1' }])(
  'a schedule, which GitHub starts on the default branch alone, needs no payload that names it: %j',
  (content) => {
    expect(whyNotKept(project(sha), job('schedule', {}, content))).toBeUndefined()
    const other = job('schedule', { GITHUB_SHA: 'b'.repeat(40) }, content)
    expect(whyNotKept(project(sha), other)).toContain('another commit')
    const tag = job('schedule', { GITHUB_REF: 'refs/tags/main' }, content)
    expect(whyNotKept(project(sha), tag)).toContain('only runs of')
  },
)

test.each([
  ['a pull request', job('pull_request', { GITHUB_REF: 'refs/pull/7/merge' }), 'the event pull_request'],
  ['a run that another one started', job('workflow_run'), 'the event workflow_run'],
  ['a comment', job('issue_comment'), 'the event issue_comment'],
  ['another branch', job('push', { GITHUB_REF: 'refs/heads/feature' }), 'only runs of main keep them'],
  ['a tag of the same name', job('push', { GITHUB_REF: 'refs/tags/main' }), 'only runs of main keep them'],
  ['an unknown default branch', job('push', {}, {}), 'does not say which branch'],
  ['another commit', job('push', { GITHUB_SHA: 'b'.repeat(40) }), 'another commit'],
])('%s keeps nothing that others read', (_, given, reason) => {
  expect(whyNotKept(project(sha), given)).toContain(reason)
})
