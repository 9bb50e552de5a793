import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ExecResult, OutputLine } from '../../../src/host/host.ts'
import { CommandError, makeExec, succeed } from '../../../src/host/process/exec.ts'
import { fakePrograms } from '../../support/fake-programs.ts'

const exec = makeExec({ env: process.env, signal: new AbortController().signal })
const sh = (script: string, ...args: string[]) => exec('sh', ['-c', script, 'sh', ...args])

test('a program that exits gives its status, both streams and its duration', async () => {
  const [beforeMs, startMs] = [Date.now(), performance.now()]
  const result = await sh('echo out; echo err >&2; sleep 0.2; exit 3')
  const [afterMs, tookMs] = [Date.now(), performance.now() - startMs]
  expect(result.end).toEqual({ kind: 'exited', code: 3 })
  expect(result).toMatchObject({ stdout: 'out\n', stderr: 'err\n', truncated: false })
  expect(result.tail.split('\n').toSorted()).toEqual(['', 'err', 'out'])
  expect(result.durationMs).toBeGreaterThanOrEqual(200)
  expect(result.durationMs).toBeLessThanOrEqual(tookMs)
  expect(Date.parse(result.startedAt)).toBeGreaterThanOrEqual(beforeMs)
  expect(Date.parse(result.startedAt)).toBeLessThanOrEqual(afterMs)
})

test('a program that is killed by a signal gives the name of the signal', async () => {
  const { end } = await sh('kill -KILL $$')
  expect(end).toEqual({ kind: 'signalled', signal: 'SIGKILL' })
})

test('arguments reach the program unchanged, without a shell', async () => {
  const args = ['a b', '$HOME', '*', "it's", '', 'ü']
  const result = await sh(`printf '%s\\n' "$@"`, ...args)
  expect(result.stdout).toBe(args.map((arg) => `${arg}\n`).join(''))
})

test('a program that reads its input finds it empty', async () => {
  const { end, stdout } = await exec('cat', [])
  expect({ end, stdout }).toEqual({ end: { kind: 'exited', code: 0 }, stdout: '' })
})

test('the environment is exactly the given one, else the default of the host', async () => {
  const withDefaults = makeExec({
    env: { PATH: process.env['PATH'], A: 'default' },
    signal: AbortSignal.any([]),
  })
  const print = ['-c', 'echo "$A:$B"']
  expect((await withDefaults('sh', print)).stdout).toBe('default:\n')
  expect((await withDefaults('sh', print, { env: { PATH: process.env['PATH'], B: 'b' } })).stdout).toBe(
    ':b\n',
  )
})

test('the program is searched for on the PATH it is given', async () => {
  await using fakes = await fakePrograms({ podman: 'echo fake "$@"' })
  const { stdout } = await exec('podman', ['--version'], { env: { PATH: fakes.PATH } })
  expect(stdout).toBe('fake --version\n')
})

test('a program that does not exist is a result that names it', async () => {
  const { end, durationMs } = await exec('no-such-program-here', [])
  expect(end).toMatchObject({ kind: 'not-started', message: expect.stringContaining('no-such-program-here') })
  expect(durationMs).toBe(0)
})

test('a working folder that does not exist is named instead of the program', async () => {
  const { end } = await exec('sh', ['-c', 'true'], { cwd: '/no/such/folder' })
  expect(end).toMatchObject({ kind: 'not-started', message: expect.stringContaining('/no/such/folder') })
})

test('a file that is not executable and arguments that the system refuses are results', async () => {
  expect((await exec('/etc/passwd', [])).end.kind).toBe('not-started')
  expect((await exec('sh', ['a\0b'])).end.kind).toBe('not-started')
  expect((await exec('true', ['x'.repeat(4_000_000)])).end.kind).toBe('not-started')
})

test('a program that runs as a named user starts in /, because it may not be allowed into our folder', async () => {
  const user = { name: 'me', uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 }
  expect((await exec('pwd', [], { user })).stdout).toBe('/\n')
  expect((await exec('pwd', [], { user, cwd: '/tmp' })).stdout).toBe('/tmp\n')
})

test('only root can run a program as another user', async () => {
  const user = { name: 'somebody', uid: 54_321, gid: 54_321 }
  const { end, stdout } = await exec('sh', ['-c', 'id -u; id -g; id -G'], { user, cwd: '/' })
  const asRoot = { stdout: '54321\n54321\n54321\n', end: { kind: 'exited', code: 0 } }
  const asOther = { stdout: '', end: { kind: 'not-started', message: expect.stringContaining('somebody') } }
  expect({ stdout, end }).toEqual(process.geteuid?.() === 0 ? asRoot : asOther)
})

test('lines arrive one by one, while the program runs, with their stream and time', async () => {
  await using files = await fakePrograms()
  const lines: OutputLine[] = []
  const onLine = (line: OutputLine): void => {
    lines.push(line)
    const seen = (): void => writeFileSync(join(files.folder, line.text), '')
    if (line.text === 'one') setTimeout(seen, 250)
    else seen()
  }
  const until = (text: string): string => `until [ -e "${join(files.folder, text)}" ]; do sleep 0.02; done`
  const { durationMs } = await exec(
    'sh',
    ['-c', `echo one; ${until('one')}; echo two >&2; ${until('two')}; printf three`],
    { onLine },
  )
  expect(lines.map(({ stream, text }) => [stream, text])).toEqual([
    ['stdout', 'one'],
    ['stderr', 'two'],
    ['stdout', 'three'],
  ])
  const [one = 0, two = 0] = lines.map((line) => line.atMs)
  expect(one).toBeGreaterThan(0)
  expect(two - one).toBeGreaterThan(200)
  expect(two).toBeLessThanOrEqual(durationMs)
})

test('a program that succeeds gives its standard output', async () => {
  expect(succeed(await sh('echo fine; echo noise >&2'))).toBe('fine\n')
})

test('an error contains the command, how it ended and the last twenty lines', async () => {
  const result = await sh('for i in $(seq 1 30); do echo line-$i; done; exit 7', 'an argument')
  const thrown = catchError(() => succeed(result))
  expect(thrown).toBeInstanceOf(CommandError)
  expect(thrown).toMatchObject({ result, name: 'CommandError' })
  expect(thrown.message).toContain("'an argument'` exited with status 7")
  expect(thrown.message.split('\n').slice(1)).toEqual(Array.from({ length: 20 }, (_, i) => `line-${i + 11}`))
})

test('an error of a program that printed nothing says how it ended', () => {
  const base = {
    command: 'podman info',
    startedAt: '',
    durationMs: 1,
    stdout: '',
    stderr: '',
    truncated: false,
  }
  const message = (end: ExecResult['end']) => catchError(() => succeed({ ...base, end, tail: '' })).message
  expect(message({ kind: 'timed-out', afterMs: 1_500 })).toBe(
    '`podman info` was stopped at its time limit of 1.5 s',
  )
  expect(message({ kind: 'signalled', signal: 'SIGSEGV' })).toBe('`podman info` was killed by SIGSEGV')
  expect(message({ kind: 'aborted' })).toBe('`podman info` was stopped together with the run')
  expect(message({ kind: 'not-started', message: 'why' })).toBe('`podman info` did not start: why')
})

const catchError = (action: () => unknown): Error => {
  try {
    action()
  } catch (error) {
    if (error instanceof Error) return error
  }
  throw new Error('nothing was thrown')
}
