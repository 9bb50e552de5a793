import { describe, expect, test } from 'vitest'
import type { ExecResult } from '../../../src/host/host.ts'
import {
  findWith,
  type FoundNeeds,
  marked,
  resultOf,
  type TryName,
  type TryResult,
} from '../../../src/studies/needs/verdict.ts'
import { testHost } from '../../support/test-host.ts'

const built: TryResult = { kind: 'built' }
const failed = (message: string): TryResult => ({ kind: 'failed', message })
const stopped: TryResult = { kind: 'stopped', message: 'a try had not ended after 30 s' }

/** What is found when these tries end so, and all others build; and which were made. */
const found = async (
  ends: Partial<Record<TryName, TryResult>>,
): Promise<{ readonly needs: FoundNeeds; readonly made: readonly string[] }> => {
  const made: string[] = []
  const needs = await findWith(async (name) => {
    made.push(name)
    return ends[name] ?? built
  })
  return { needs, made }
}

describe('what an engine needs', () => {
  test('is nothing when it builds in everything', async () => {
    const { needs, made } = await found({})
    expect(needs).toEqual({ privileged: 'no', seccomp: 'no', userNamespaces: 'no', subIds: 'no' })
    expect(made).not.toContain('unfiltered')
  })

  test('is what it does not build without, with its own words', async () => {
    const { needs } = await found({
      confined: failed('cannot clone: Operation not permitted'),
      'no-user-namespaces': failed('unshare: Operation not permitted'),
      'no-sub-ids': failed('no ids'),
    })
    expect(needs).toEqual({
      privileged: 'no',
      seccomp: 'yes: cannot clone: Operation not permitted',
      userNamespaces: 'yes: unshare: Operation not permitted',
      subIds: 'yes: no ids',
    })
  })

  test('says nothing about a filter when it builds in a privileged container only', async () => {
    const mount = failed('mount: operation not permitted')
    const { needs } = await found({ confined: mount, unfiltered: mount })
    expect(needs.privileged).toBe('yes: mount: operation not permitted')
    expect(needs.seccomp).toEqual({ unknown: expect.stringContaining('in a privileged container only') })
  })

  test('is not known when it does not build in a container that has everything', async () => {
    const broken = failed('no space left')
    const { needs, made } = await found({ confined: broken, unfiltered: broken, privileged: broken })
    const unknown = 'it did not build in a container that has everything: no space left'
    expect(Object.values(needs)).toEqual([{ unknown }, { unknown }, { unknown }, { unknown }])
    expect(made).toEqual(['confined', 'unfiltered', 'privileged'])
  })

  test.each([
    [stopped, 'a try had not ended after 30 s'],
    [failed('no space left'), 'it did not build in a container that has everything: no space left'],
  ])(
    'of a filter is told by the privileged container where the ordinary ones fail: %j',
    async (end, unknown) => {
      const mount = failed('mount: operation not permitted')
      const { needs } = await found({ confined: mount, unfiltered: mount, privileged: end })
      expect(needs.seccomp).toEqual({ unknown })
    },
  )

  test('is not known from a try that was stopped at its time limit', async () => {
    const { needs } = await found({ confined: stopped, 'no-sub-ids': stopped })
    expect(needs).toEqual({
      privileged: 'no',
      seccomp: { unknown: 'a try had not ended after 30 s' },
      userNamespaces: 'no',
      subIds: { unknown: 'a try had not ended after 30 s' },
    })
  })

  test('a build in a container with few rights counts even where the one with all fails', async () => {
    const { needs } = await found({ privileged: failed('an error of its own') })
    expect(needs).toMatchObject({ privileged: 'no', seccomp: 'no' })
    expect(needs.subIds).toHaveProperty('unknown')
  })
})

/** What engines printed in such containers on Debian 12, most of it left out. */
const recorded: readonly (readonly [string, string])[] = [
  [
    `time="2026-11-30T12:40:13Z" level=warning msg="\\"/\\" is not a shared mount, this could cause issues"
cannot clone: Operation not permitted
Error: cannot re-exec process
`,
    'cannot clone: Operation not permitted',
  ],
  [
    `Error during unshare(CLONE_NEWUSER): Operation not permitted
time="2026-11-30T12:40:13Z" level=error msg="(Unable to determine exit status)"
`,
    'Error during unshare(CLONE_NEWUSER): Operation not permitted',
  ],
  [
    `#2 DONE 0.0s
failed to solve with frontend dockerfile.v0: failed to read dockerfile: failed to mount /room/d/tmp/buildkit-mount1933220222: [{Type:bind Source:/room/d/vfs/dir/4oxnjff8q2svp1gg0thfqcru1 Options:[rbind ro]}]: operation not permitted
`,
    `… ${'failed to solve with frontend dockerfile.v0: failed to read dockerfile: failed to mount /room/d/tmp/buildkit-mount1933220222: operation not permitted'.slice(-120)}`,
  ],
  [
    `------
 > [2/2] RUN ["/ldconfig","--version"]:
------
executor failed running [/ldconfig --version]: exit code: 1
`,
    'executor failed running [/ldconfig --version]: exit code: 1',
  ],
  ['', 'it printed nothing'],
]

const exited = (code: number) => ({ kind: 'exited', code }) as const

/** Of a script that was started, with this output and end. */
const started = async (end: ExecResult['end'], output: string): Promise<TryResult> => {
  const ran = await testHost().exec('sh', ['-c', marked(`cat << 'END'\n${output}\nEND`)])
  return resultOf({ ...ran, end })
}

describe('the end of a try', () => {
  test.each(recorded)('%#: is told in the words of the engine', async (output, message) => {
    expect(await started(exited(1), output)).toEqual({ kind: 'failed', message })
  })

  test('is bounded, on one line, and obeyed by no terminal', async () => {
    const result = await started(exited(1), `\u001B[31m${'x'.repeat(10_000)}\u001B[0m\n`)
    expect(result).toEqual({ kind: 'failed', message: `… ${'x'.repeat(120)}` })
  })

  test('decides nothing when it was stopped or killed', async () => {
    expect(await started(exited(0), '')).toEqual(built)
    expect(await started({ kind: 'timed-out', afterMs: 30_000 }, '')).toEqual(stopped)
    expect(await started(exited(124), 'waiting for a socket')).toEqual({
      kind: 'stopped',
      message: 'its daemon did not answer: waiting for a socket',
    })
    for (const end of [{ kind: 'signalled', signal: 'SIGKILL' }, { kind: 'aborted' }] as const)
      expect((await started(end, '')).kind).toBe('stopped')
  })

  test.each([
    [exited(1), 'runc run failed: config provided but seccomp not supported\n', 'seccomp not supported'],
    [exited(0), '', 'it printed nothing'],
    [{ kind: 'timed-out', afterMs: 30_000 } as const, '', 'nothing within 30 s'],
    [{ kind: 'not-started', message: 'setpriv: not found' } as const, '', 'setpriv: not found'],
  ])('decides nothing when the container did not start: %j', (end, tail, reason) => {
    const message = expect.stringMatching(`^not tried: its container did not start: .*${reason}$`)
    expect(resultOf({ end, stdout: '', tail })).toEqual({ kind: 'stopped', message })
  })
})
