import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onPath } from '../../../src/host/on-path.ts'
import { killProcess } from '../../../src/host/process/process-tree.ts'
import { repositoryAt } from '../../support/git-repository.ts'
import { processesOf } from '../../support/traces.ts'
import { type EngineFault, fakeEngine } from './fake-engine.ts'

/** What a comparison would come to without the fault: the stand-in builds with fixed times. */
export type Truth = 'alike' | 'slower'

/**
 * What is built: a copy, for which stand-ins take a fixed time, or a step that takes a fixed time on every engine.
 */
export type Project = 'copy' | 'step'

type Setting = {
  readonly engine?: readonly EngineFault[]
  readonly truth?: Truth
  readonly project?: Project
}

/** Everything that one injection may touch is in one folder of its own. */
export type World = AsyncDisposable & {
  readonly path: string
  /** A path in it. */
  at(name: string): string
  readonly PATH: string
  /** Mounts a small file system of our own on a folder; it is unmounted at the end. */
  mount(folder: string, options: string): void
  /** To be closed at the end, such as a server. */
  use(resource: AsyncDisposable): void
  /** How many builds of the stand-in ended well. */
  built(): Promise<number>
}

/** `t` is RUNNER_TEMP and `tmp` is TMPDIR: what the program leaves there is seen. */
const folders = ['t', 'tmp', 'home', 'out', 'cache', 'work', 'state', 'programs']

/** The programs that exist besides the stand-in: no other engine takes its place when it disappears. */
const programs = [
  ...[
    'sh',
    'cat',
    'chmod',
    'cp',
    'env',
    'head',
    'id',
    'mkdir',
    'mv',
    'nice',
    'paste',
    'rm',
    'rmdir',
    'sed',
    'sleep',
    'sync',
  ],
  ...[
    'tail',
    'tr',
    'true',
    'umount',
    'uname',
    'yes',
    'git',
    'go',
    'gzip',
    'tar',
    'zstd',
    'zstdmt',
    'script',
    'unshare',
  ],
]

export const openWorld = async ({
  engine = [],
  truth = 'alike',
  project = 'copy',
}: Setting): Promise<World> => {
  // Not in /tmp: storage of real engines needs a disk. Short: a longer RUNNER_TEMP is not used.
  const path = await mkdtemp('/var/tmp/f-')
  await chmod(path, 0o755)
  const at = (name: string): string => join(path, name)
  for (const folder of folders) await mkdir(at(folder))
  await makeProject(at('work'), truth, project)
  for (const name of programs) {
    const found = onPath({ env: process.env }, name)
    if (found !== undefined) await symlink(found, at(`programs/${name}`))
  }
  const fakes = await fakeEngine(at('state'), engine)
  const mounts: string[] = []
  const used: AsyncDisposable[] = []
  return {
    path,
    at,
    PATH: `${fakes.folder}:${at('programs')}`,
    mount: (folder, options) => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
      mounts.push(folder)
    },
    use: (resource) => void used.push(resource),
    built: async () => (await readFile(at('state/built'), 'utf8').catch(() => '')).split('\n').length - 1,
    [Symbol.asyncDispose]: async () => {
      for (const resource of used) await resource[Symbol.asyncDispose]()
      // Only what the program left, which has been reported by now.
      for (const { pid } of processesOf(path)) killProcess({ pid })
      for (const folder of mountedBelow(path)) execFileSync('umount', ['-l', folder])
      for (const folder of mounts.toReversed()) execFileSync('umount', ['-l', folder])
      await fakes[Symbol.asyncDispose]()
      await rm(path, { recursive: true, force: true })
    },
  }
}

/** Mounts of a run's engines, the innermost first; those of the faults are not among them. */
const mountedBelow = (path: string): readonly string[] =>
  readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ')[4] ?? [])
    .filter((folder) => folder.startsWith(`${path}/t/gcb-`))
    .toReversed()

/** Seconds of one build. */
const speeds = {
  copy: { base: '0.2', alike: '0.2', slower: '0.8' },
  // A real engine adds seconds of its own, which vary on a busy machine.
  step: { base: '1', alike: '1', slower: '3' },
}

const dockerfiles = {
  copy: 'FROM scratch\nCOPY . /\n',
  step: 'FROM scratch\nCOPY . /\nRUN ["/step"]\n',
}

const makeProject = async (folder: string, truth: Truth, kind: Project): Promise<void> => {
  const project = repositoryAt(folder)
  project.git('init', '--quiet', '--initial-branch=main')
  if (kind === 'step') buildStep(join(folder, 'step'))
  await project.commit('base', {
    Dockerfile: dockerfiles[kind],
    'go.mod': 'module example.com/app\n\ngo 1.26.0\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    speed: speeds[kind].base,
  })
  await project.commit('head', { speed: `${speeds[kind][truth]}\n` })
}

/** Static, so that it runs in an empty image. */
const buildStep = (to: string): void => {
  const source = fileURLToPath(new URL('step/main.go', import.meta.url))
  const env = { ...process.env, CGO_ENABLED: '0', GOFLAGS: '-buildvcs=false' }
  execFileSync('go', ['build', '-ldflags', '-s -w', '-o', to, source], { env })
}
