import { existsSync } from 'node:fs'
import { once } from 'node:events'
import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { release } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { limitedGroup } from '../../src/engines/kaniko/process-limit.ts'
import { inPrivateRoot } from '../../src/engines/kaniko/private-root.ts'
import { type Disposal, makeDisposal } from '../../src/host/disposal.ts'
import type { ExecResult } from '../../src/host/host.ts'
import { succeed } from '../../src/host/process/exec.ts'
import { openRunFolder } from '../../src/host/run-folder/run-folder.ts'
import { fakePrograms } from '../support/fake-programs.ts'
import { diskFolder } from '../support/temp-folder.ts'
import { testHost } from '../support/test-host.ts'
import { tracesOf } from '../support/traces.ts'
import { repositoryPath } from '../support/paths.ts'

const source = repositoryPath('__tests__/support/escape')
/** The name of a file on this machine that nobody in a private root may see. */
const secret = 'outside-of-every-private-root'

type Findings = {
  readonly Root: readonly string[]
  readonly Outside: readonly string[]
  readonly Done: readonly string[]
  readonly Interfaces: readonly string[]
  readonly Processes: number
  readonly Groups: string
  readonly Found: readonly string[]
}

type Tried = AsyncDisposable & { readonly dir: string; readonly result: ExecResult }

type Trial = {
  readonly programs?: Readonly<Record<string, string>>
  /** Whether it shares the network of this machine. */
  readonly network?: boolean
  readonly group?: string | undefined
}

/** Runs the escape program in a private root, with a file of the machine beside that root. */
const escape = async ({ programs = {}, network = false, group }: Trial = {}): Promise<Tried> => {
  await using closing: Disposal = makeDisposal()
  const { path: dir } = closing.use(await diskFolder())
  const { PATH } = closing.use(await fakePrograms(programs))
  const host = testHost({ env: { PATH } })
  for (const name of ['root', 'stage', 'seen', 'kept', 'bin']) await mkdir(join(dir, name))
  await writeFile(join(dir, secret), '')
  const env = { ...host.env, CGO_ENABLED: '0', GOFLAGS: '', GOWORK: 'off', GOTOOLCHAIN: 'local' }
  succeed(await host.exec('go', ['build', '-o', join(dir, 'bin', 'escape'), '.'], { cwd: source, env }))
  const mounts = [
    { source: join(dir, 'bin'), target: '/bin', writable: false },
    { source: join(dir, 'seen'), target: '/seen', writable: false },
    { source: join(dir, 'kept'), target: '/kept', writable: true },
  ]
  const place = { root: join(dir, 'root'), stage: join(dir, 'stage'), mounts, network, group }
  const [program, ...args] = await inPrivateRoot(place, ['/bin/escape', secret])
  const result = await host.exec(program, args, { env: { PATH } })
  const all = closing.move()
  return { dir, result, [Symbol.asyncDispose]: () => all[Symbol.asyncDispose]() }
}

describe('a program in a private root', () => {
  let found: Findings
  let kept: readonly string[]
  let seen: readonly string[]
  let root: readonly string[]
  let left: readonly string[]

  beforeAll(async () => {
    await using tried = await escape()
    found = JSON.parse(succeed(tried.result)) as Findings
    kept = await readdir(join(tried.dir, 'kept'))
    seen = await readdir(join(tried.dir, 'seen'))
    root = await readdir(join(tried.dir, 'root'))
    left = [...(await readdir(join(tried.dir, 'stage'))), ...(await tracesOf(tried.dir)).mounts]
  })

  test('sees only its own files, processes and devices, and no network unless it may have one', () => {
    expect(found.Root).toEqual(['bin', 'dev', 'kept', 'proc', 'seen'])
    expect(found.Processes).toBe(1)
    expect(found.Interfaces).toEqual(['lo'])
  })

  test('can write where it may, and has no capability that a container lacks', () => {
    expect(found.Done).toEqual(['write to the root', 'write to a writable mount', 'make a folder'])
    expect(kept).toEqual(['written'])
    expect(seen).toEqual([])
    expect(root).toContain('mine')
  })

  test('leaves no mount behind', () => {
    expect(left).toEqual([])
  })

  test('finds only read-only programs of the machine when it breaks out of the chroot', () => {
    expect(found.Outside).toContain('usr')
    expect(found.Outside.filter((name) => /^(?:etc|home|root-|var|tmp|work|machine)$/.test(name))).toEqual([])
    expect(found.Found).toEqual([])
    expect(existsSync('/usr/bin/escaped')).toBe(false)
  })
})

test('a program that shares the network reaches no abstract socket, and its processes are limited', async () => {
  await using folder = await openRunFolder(testHost())
  const group = limitedGroup(folder.path)
  const server = createServer().listen(`\0${secret}`)
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  await using tried = await escape({ network: true, group })
  const { Interfaces, Done, Groups } = JSON.parse(succeed(tried.result)) as Findings
  expect(Interfaces.length).toBeGreaterThan(1)
  // Since 6.12 the kernel can keep a program from sockets that it does not share a scope with.
  const [major = 0, minor = 0] = release().split('.').map(Number)
  const kept = major > 6 || (major === 6 && minor >= 12)
  expect(Done.includes('reach an abstract socket')).toBe(!kept)
  expect(group === undefined || Groups.includes(`/${basename(folder.path)}/kaniko`)).toBe(true)
})

describe('a private root that cannot be created', () => {
  /** Drops its own options and runs the rest in the existing namespaces. */
  const isolatesNothing = 'while [ "$1" != sh ]; do shift; done; exec "$@"'
  const failing = 'echo "denied" >&2; exit 32'

  test.each([
    ['no namespaces', { unshare: isolatesNothing }, 'it has the mounts of this machine'],
    ['no mounts', { mount: failing }, 'a step failed'],
    ['no way to leave the machine behind', { pivot_root: failing }, 'a step failed'],
    ['only mounts that are said to be made', { mount: 'exit 0' }, 'a step failed'],
    ['only a root that is said to be another', { pivot_root: 'exit 0' }, 'a step failed'],
  ])('because there are %s: nothing is run', async (_, programs, reason) => {
    await using tried = await escape({ programs })
    expect(tried.result.end).toEqual({ kind: 'exited', code: 125 })
    expect(tried.result.stderr).toContain(`private root: not isolated: ${reason}`)
    expect(tried.result.stdout).toBe('')
    expect(await readdir(join(tried.dir, 'kept'))).toEqual([])
  })
})

/** Four ways out of a session, a process group and the parent, each of which would write for ten seconds and more. */
const leftBehind = `
for name in plain nohup twice deaf; do
  cat > /steps/$name <<'EOF'
exec < /dev/null > /dev/null 2>&1
trap '' HUP INT TERM QUIT
for turn in $(seq 500); do echo "$0" >> /kept/alive; sleep 0.02; done
EOF
done
setsid sh /steps/plain &
nohup setsid --fork sh /steps/nohup > /dev/null 2>&1
(setsid --fork sh -c 'setsid --fork sh /steps/twice &' &)
setsid --fork sh -c 'cd /; (sh /steps/deaf &) & exit 0'
until [ "$(sort -u /kept/alive | wc -l)" = 4 ]; do sleep 0.05; done
echo all of them run
`

test('nothing that a build leaves behind goes on after it, whatever session or parent it has', async () => {
  await using folder = await diskFolder()
  const at = (name: string): string => join(folder.path, name)
  for (const name of ['root', 'stage', 'kept', 'root/steps']) await mkdir(at(name), { recursive: true })
  const programs = ['usr', 'bin', 'sbin', 'lib', 'lib64'].filter((name) => existsSync(`/${name}`))
  const mounts = [
    ...programs.map((name) => ({ source: `/${name}`, target: `/${name}`, writable: false })),
    { source: at('kept'), target: '/kept', writable: true },
  ]
  const place = { root: at('root'), stage: at('stage'), mounts, network: false, group: undefined }
  const [program, ...args] = await inPrivateRoot(place, ['/bin/sh', '-c', leftBehind])
  const host = testHost()
  expect(succeed(await host.exec(program, args))).toContain('all of them run')
  // What is written after the build has ended is written by a process that outlived it.
  const written = (await stat(at('kept/alive'))).size
  await sleep(500)
  expect((await stat(at('kept/alive'))).size).toBe(written)
  expect((await tracesOf(folder.path)).mounts).toEqual([])
})
