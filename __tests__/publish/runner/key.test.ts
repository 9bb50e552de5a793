import { describe, expect, test } from 'vitest'
import { keyOf } from '../../../src/publish/runner/key.ts'

const env = {
  GITHUB_WORKFLOW: 'bench',
  GITHUB_JOB: 'build-time',
  GITHUB_ACTION: '__self',
  ImageOS: 'ubuntu24',
}

describe('the key of a job', () => {
  test('is its name and a hash, and fits a comment and an artifact', () => {
    expect(keyOf({}, env)).toMatch(/^build-time-[0-9a-f]{6}$/)
    expect(keyOf({}, { ...env, GITHUB_JOB: 'a"b/c:d' })).toMatch(/^a-b-c-d-[0-9a-f]{6}$/)
    expect(keyOf({}, {})).toMatch(/^[0-9a-f]{6}$/)
  })

  test('stays the same from push to push', () => {
    const [one, other] = [['a1', '1'] as const, ['b2', '2'] as const].map(([sha, run]) =>
      keyOf({ base: sha, 'github-token': run }, { ...env, GITHUB_SHA: sha, GITHUB_RUN_ID: run }),
    )
    expect(one).toBe(other)
  })

  test.for([
    ['what is measured', { context: 'services/api' }, {}],
    ['the engine', { engines: 'podman' }, {}],
    ['the kind of machine', {}, { ImageOS: 'ubuntu26' }],
    ['the architecture', {}, { RUNNER_ARCH: 'ARM64' }],
    ['the workflow', {}, { GITHUB_WORKFLOW: 'other' }],
    ['the job', {}, { GITHUB_JOB: 'other' }],
    ['the step', {}, { GITHUB_ACTION: '__self_2' }],
  ] as const)('differs where %s differs', ([, given, variables]) => {
    expect(keyOf(given, { ...env, ...variables })).not.toBe(keyOf({}, env))
  })

  test('reveals no secret and no build argument, not even as a hash', () => {
    expect(keyOf({ secrets: 'ID=one', 'build-args': 'A=1' }, env)).toBe(keyOf({}, env))
  })

  test('takes a default for what it is when it is not given', () => {
    expect(keyOf({ engines: 'auto', context: ' auto ' }, env)).toBe(keyOf({}, env))
  })
})
