import { execFileSync } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { onPath } from '../../../src/host/on-path.ts'
import { repositoryAt } from '../../support/git-repository.ts'
import { type EngineFault, fakeEngine } from './fake-engine.ts'

/** What a comparison would come to without the fault: the stand-in builds with fixed times. */
export type Truth = 'alike' | 'slower'

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

export const openWorld = async (engine: readonly EngineFault[], truth: Truth): Promise<World> => {
  // Not in /tmp: storage of real engines needs a disk. Short: a longer RUNNER_TEMP is not used.
  const path = await mkdtemp('/var/tmp/f-')
  await chmod(path, 0o755)
  const at = (name: string): string => join(path, name)
  for (const folder of folders) await mkdir(at(folder))
  await makeProject(at('work'), truth)
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
      for (const folder of mounts.toReversed()) execFileSync('umount', ['-l', folder])
      await fakes[Symbol.asyncDispose]()
      await rm(path, { recursive: true, force: true })
    },
  }
}

/** Seconds of one build. */
const speeds = { base: '0.2', alike: '0.2', slower: '0.8' }

const makeProject = async (folder: string, truth: Truth): Promise<void> => {
  const project = repositoryAt(folder)
  project.git('init', '--quiet', '--initial-branch=main')
  await project.commit('base', {
    Dockerfile: 'FROM scratch\nCOPY . /\n',
    'go.mod': 'module example.com/app\n\ngo 1.26.0\n',
    'main.go': 'package main\n\nfunc main() {}\n',
    speed: speeds.base,
  })
  await project.commit('head', { speed: `${speeds[truth]}\n` })
}
