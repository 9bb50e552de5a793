import { execFile } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { findIsolation, type Workplace } from '../../../src/host/process/isolation.ts'
import { repositoryUrl } from '../../support/paths.ts'
import { eventually } from '../../support/processes.ts'
import { emptyFolder } from '../../support/test-files.ts'
import { testHost } from '../../support/test-host.ts'
import { processesOf } from '../../support/traces.ts'

const run = promisify(execFile)

/** A process whose own environment has tokens runs a command as `prepare` is run. */
const preparedBy = async (
  command: string,
  env: Readonly<Record<string, string>>,
  place: Partial<Workplace> = {},
): Promise<string> => {
  const { dir = await emptyFolder(), covered = [] } = place
  const script = `
    import { makeHost } from '${repositoryUrl('src/host/real-host.ts').href}'
    import { runPrepare } from '${repositoryUrl('src/revisions/prepare.ts').href}'
    const host = makeHost(console.log, new AbortController().signal)
    await runPrepare(host, { command: '{ ' + process.argv[1] + '; } > seen 2>&1; true', timeoutMs: 60_000, isOfFork: true, covered: JSON.parse(process.argv[3]) }, { revision: 'head', called: 'the head', dir: process.argv[2] })
    console.log(await (await import('node:fs/promises')).readFile(process.argv[2] + '/seen', 'utf8'))`
  const node = [process.execPath, '--input-type=module', '-e', script, command, dir, JSON.stringify(covered)]
  const [program = '', ...args] = [...ownNamespaces, ...node]
  return (await run(program, args, { env: { PATH: process.env['PATH'], ...env } })).stdout
}

/** A test that fails must not unmount the /proc of this machine, not even by entering the namespaces of process 1. */
const ownNamespaces =
  process.geteuid?.() === 0
    ? ['unshare', '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child', '--mount-proc']
    : []

const secrets = {
  ACTIONS_RUNTIME_TOKEN: 'runtime-canary',
  'INPUT_GITHUB-TOKEN': 'input-canary',
  GITHUB_OUTPUT: '/tmp/output-canary',
  GITHUB_STATE: '/tmp/state-canary',
}

test('prepare finds no token, in its own environment or that of any process that it sees', async () => {
  const seen = await preparedBy(
    `env; echo; for p in /proc/[0-9]*; do tr '\\0' '\\n' < $p/environ; done`,
    secrets,
  )
  expect(seen).toContain('PATH=')
  expect(seen).not.toContain('canary')
})

test('prepare sees no process of the job', async () => {
  const seen = await preparedBy(
    `for p in /proc/[0-9]*; do tr '\\0' ' ' < $p/cmdline; echo; done; echo seen`,
    {},
  )
  expect(seen).toContain('/proc/[0-9]*')
  expect(seen).toContain('\nseen\n')
  // As it is in the command of the process that runs prepare.
  expect(seen).not.toContain('--input-type=module')
})

test('prepare finds no token by unmounting its /proc or entering other namespaces', async () => {
  const undo = 'umount /proc || umount -l /proc; cat /proc/[0-9]*/environ'
  const ways = [
    undo,
    `unshare --user --map-root-user --mount sh -c '${undo}'`,
    'mkdir own && mount -t proc proc own && cat own/[0-9]*/environ',
    `nsenter --target 1 --mount --pid sh -c '${undo}'`,
  ]
  const seen = await preparedBy(`${ways.join('; ')}; echo looked`, secrets)
  expect(seen).toContain('looked')
  expect(seen).not.toContain('canary')
})

test('prepare cannot have the kernel start a program outside, nor give itself the right to mount', async () => {
  const settings = ['/proc/sys/kernel/core_pattern', '/proc/sys/kernel/modprobe', '/sys/kernel/uevent_helper']
  const asked = settings.map((file) => `if [ -w ${file} ]; then echo can write ${file}; fi`)
  const seen = await preparedBy(`${asked.join('; ')}; unshare --mount true && echo can mount; echo asked`, {})
  expect(seen).toContain('asked')
  expect(seen).not.toMatch(/^can /m)
})

test('prepare does not see the files through which a step talks to the runner', async () => {
  const temp = await emptyFolder()
  const files = join(temp, '_runner_file_commands')
  await mkdir(files)
  await writeFile(join(files, 'save_state_1'), 'state-canary')
  const seen = await preparedBy(`ls -A ${files} | wc -l; echo forged > ${files}/save_state_2`, {
    RUNNER_TEMP: temp,
  })
  expect(seen.trim().split('\n').at(-1)).toBe('0')
  expect((await run('ls', ['-A', files])).stdout).toBe('save_state_1\n')
})

test('prepare sees only its own folder of what is covered, and changes nothing else there', async () => {
  const [whole, cache] = [join(await emptyFolder(), 'a run'), await emptyFolder()]
  const [base, dir] = [join(whole, 'p/a'), join(whole, 'p/b')]
  for (const each of [base, dir]) await mkdir(each, { recursive: true })
  await writeFile(join(base, 'main.go'), 'as it was')
  await writeFile(join(cache, 'base.tar'), 'as it was')
  const targets = ['../a/main.go', `${base}/main.go`, '/proc/1/cwd/../a/main.go', `${cache}/base.tar`]
  const change = targets.map((each) => `echo changed > '${each}'`).join('; ')
  const undo = `umount '${dir}'; umount -l '${whole}'; umount -l ${cache}`
  const ways = [
    `ls -A .. ../.. ${cache}`,
    change,
    `${undo}; ${change}`,
    `unshare --user --map-root-user --mount sh -c "${undo}; ${change}"`,
    'pwd; echo mine > own.txt',
  ]
  const seen = await preparedBy(ways.join('; '), {}, { dir, covered: [whole, cache] })
  expect(seen).toContain(`${dir}\n`)
  expect(seen).not.toMatch(/^(?:a|base\.tar)$/m)
  expect(await readFile(join(dir, 'own.txt'), 'utf8')).toBe('mine\n')
  expect(await readFile(join(base, 'main.go'), 'utf8')).toBe('as it was')
  expect(await readFile(join(cache, 'base.tar'), 'utf8')).toBe('as it was')
})

const isolated = async (command: string): Promise<readonly [string, ...string[]]> => {
  const isolation = await findIsolation(testHost(), { dir: '/', covered: [] })
  if (isolation === undefined) throw new Error('this machine allows no namespaces')
  return isolation.wrap(command)
}

test('the exit status of an isolated command counts', async () => {
  const [program, ...args] = await isolated('exit 7')
  const { end } = await testHost().exec(program, args)
  expect(end).toEqual({ kind: 'exited', code: 7 })
})

test('a command that hangs ends at its time limit, with everything it started', async () => {
  const name = join(await emptyFolder(), 'program')
  const [program, ...args] = await isolated(
    `ln -s "$(command -v sleep)" ${name}; ${name} 3600 & exec ${name} 3600`,
  )
  const left = (): number => processesOf(name).filter(({ command }) => command.startsWith(name)).length
  const onTimeLimit = () => eventually('both of its programs run', () => left() === 2)
  const { end } = await testHost().exec(program, args, { timeoutMs: 300, onTimeLimit })
  expect(end).toMatchObject({ kind: 'timed-out' })
  await eventually('nothing of it is left', () => left() === 0)
})

test('an isolated command that may not have namespaces is refused for a fork, and noted elsewhere', async () => {
  const dir = await emptyFolder()
  const { runPrepare } = await import('../../../src/revisions/prepare.ts')
  const prepareIn = async (isOfFork: boolean) => {
    const plain = testHost({ env: { PATH: process.env['PATH'] } })
    const host = {
      ...plain,
      exec: ((program, args, options) =>
        plain.exec(
          program === 'unshare' || program === 'sudo' ? 'false' : program,
          args,
          options,
        )) satisfies typeof plain.exec,
    }
    await runPrepare(
      host,
      { command: 'touch done', timeoutMs: 10_000, isOfFork, covered: [] },
      { revision: 'head', called: 'the head', dir },
    )
    return plain.lines.join('\n')
  }
  await expect(prepareIn(true)).rejects.toThrow(
    /prepare is refused for code of a fork: .* allow user namespaces on this machine\.$/,
  )
  expect(await prepareIn(false)).toContain('could read the tokens of this job')
})
