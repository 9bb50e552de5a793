import { describe, expect, test } from 'vitest'
import { hasReadOnlyToken, headOf, pullRequestOf } from '../../../src/publish/comment/pull-request.ts'

const repo = (name: string) => ({ repo: { full_name: name } })
const event = (head: unknown, rest = {}) => ({
  name: 'pull_request',
  payload: {
    pull_request: { number: 12, head, base: repo('octo/app'), user: { login: 'octocat' } },
    ...rest,
  },
})

describe('the pull request of an event', () => {
  test('is the number in the payload', () => {
    expect(pullRequestOf(event(repo('octo/app')))).toBe(12)
  })

  test.each([
    ['merge_group', { merge_group: { base_sha: 'x' }, pull_request: { number: 12 } }],
    ['push', { number: 12 }],
    ['schedule', undefined],
    ['pull_request', {}],
    ['pull_request', { pull_request: { number: '12' } }],
    ['pull_request', { pull_request: { number: -1 } }],
  ])('is none for %s with %j', (name, payload) => {
    expect(pullRequestOf({ name, payload })).toBeUndefined()
  })
})

test('the head of a pull request is the commit in the payload', () => {
  expect(headOf(event({ ...repo('octo/app'), sha: 'a'.repeat(40) }))).toBe('a'.repeat(40))
  expect(headOf({ name: 'push', payload: {} })).toBeUndefined()
})

describe('a token that may only read', () => {
  test.each([
    ['a branch of the repository', event(repo('octo/app')), false],
    ['a fork', event(repo('mallory/app')), true],
    ['a fork that was deleted', event({ repo: null }), true],
    ['Dependabot', event(repo('octo/app'), { sender: { login: 'dependabot[bot]' } }), true],
    ['a push', { name: 'push', payload: { sender: { login: 'octocat' } } }, false],
  ])('is expected of %s: %o', (_, given, expected) => {
    expect(hasReadOnlyToken(given)).toBe(expected)
  })
})
