import { chmod, mkdir, rm, writeFile } from 'node:fs/promises'
import { afterShell, compare, type Expected, type Fault, type FaultKind } from './fault.ts'
import { untilBuilt } from './moments.ts'
import type { World } from './world.ts'

const measured: Expected = { status: [1] }

const of = (name: string, expected: Expected, more: Partial<Fault>): Fault => ({
  name,
  use: compare,
  truth: 'slower',
  expected,
  ...more,
})

const folderAt =
  (name: string) =>
  async (world: World): Promise<void> => {
    await mkdir(world.at(name), { recursive: true })
    await chmod(world.at(name), 0o755)
  }

const homes: readonly Fault[] = [
  of('HOME is read-only', measured, { prepare: async (world) => world.mount(world.at('home'), 'ro') }),
  of('HOME is full', measured, {
    prepare: async (world) => world.mount(world.at('home'), 'size=4k,nr_inodes=1'),
  }),
  of('HOME does not exist', measured, { env: (world) => ({ HOME: world.at('nowhere') }) }),
  of('HOME is not set', measured, { env: () => ({ HOME: undefined }) }),
  of('HOME is empty', measured, { env: () => ({ HOME: '' }) }),
  of('HOME is a file', measured, { env: (world) => ({ HOME: world.at('work/go.mod') }) }),
  of('HOME is relative', measured, { env: () => ({ HOME: 'home' }) }),
  of('HOME is /dev/null', measured, { env: () => ({ HOME: '/dev/null' }) }),
]

const umasks: readonly Fault[] = ['000', '077', '177', '777'].map((mask) =>
  of(`umask ${mask}`, measured, { through: afterShell(`umask ${mask}`) }),
)

const anyEnd: Expected = { status: [1, 3] }
const limits: readonly Fault[] = [
  of('32 open files', anyEnd, { through: afterShell('ulimit -n 32') }),
  of('24 open files', { ...anyEnd, says: [/EMFILE|open files/] }, { through: afterShell('ulimit -n 24') }),
  of('64 open files', measured, { through: afterShell('ulimit -n 64') }),
  of(
    'files of at most 4 kB',
    { status: [1], report: 'none', says: [/\/out\b/, /EFBIG|too large/i, /ulimit -f/] },
    { through: afterShell('ulimit -f 8') },
  ),
  of('files of at most 8 kB', { status: [1, 3] }, { through: afterShell('ulimit -f 16') }),
  of('files of no size', { status: [3], says: [/EFBIG|too large/i] }, { through: afterShell('ulimit -f 0') }),
  of('no core files', measured, { through: afterShell('ulimit -c 0') }),
  of('a small stack', measured, { through: afterShell('ulimit -s 1024') }),
  of('30 processes', anyEnd, { through: afterShell('ulimit -u 30') }),
  of('the lowest priority', measured, { through: ['nice', '-n', '19'] }),
]

const locales: readonly Fault[] = ['C', 'POSIX', 'tr_TR.UTF-8', 'de_DE.UTF-8', 'de_DE@euro', 'xx_XX', ''].map(
  (name) =>
    of(`LC_ALL=${name === '' ? '(empty)' : name}`, measured, {
      env: () => ({ LC_ALL: name, LANG: name, LANGUAGE: name }),
    }),
)

const zones: readonly Fault[] = ['Pacific/Apia', 'Nowhere/Land', ''].map((name) =>
  of(`TZ=${name === '' ? '(empty)' : name}`, measured, { env: () => ({ TZ: name }) }),
)

/** A folder for temporary files with a difficult name. */
const temps: readonly Fault[] = [
  ['blanks', 'a b  c'],
  ['umlauts', 'Übergröße'],
  ['a line break', 'a\nb'],
  ['quotes and dollars', `a'b"$HOME;x`],
  ['a long name', 'n'.repeat(200)],
].flatMap(([what = '', folder = '']) => [
  of(`TMPDIR with ${what}`, measured, {
    prepare: folderAt(`tmp/ours-${folder}`),
    env: (world) => ({ TMPDIR: world.at(`tmp/ours-${folder}`) }),
  }),
  of(`RUNNER_TEMP with ${what}`, measured, {
    prepare: folderAt(`t/ours-${folder}`),
    env: (world) => ({ RUNNER_TEMP: world.at(`t/ours-${folder}`) }),
  }),
  of(`output-dir with ${what}`, measured, {
    flags: (world) => ({ 'output-dir': world.at(`out/ours-${folder}`) }),
  }),
])

const places: readonly Fault[] = [
  of('TMPDIR does not exist', measured, { env: (world) => ({ TMPDIR: world.at('nowhere') }) }),
  of('TMPDIR is a file', measured, { env: (world) => ({ TMPDIR: world.at('work/go.mod') }) }),
  of('RUNNER_TEMP does not exist', measured, { env: (world) => ({ RUNNER_TEMP: world.at('nowhere') }) }),
  of(
    'RUNNER_TEMP is a file',
    { status: [1, 3] },
    { env: (world) => ({ RUNNER_TEMP: world.at('work/go.mod') }) },
  ),
  of(
    'output-dir is a file',
    { status: [2], report: 'none', says: [/output-dir/, /ours-file/] },
    {
      prepare: (world) => writeFile(world.at('out/ours-file'), ''),
      flags: (world) => ({ 'output-dir': world.at('out/ours-file') }),
    },
  ),
  of(
    'output-dir is removed while it measures',
    { status: [1, 3], report: 'none' },
    {
      engine: [{ on: 'build', from: 6, to: 6, script: 'rm -rf "$world/out"' }],
    },
  ),
  of(
    'the working folder is removed before the start',
    { status: [2, 3], report: 'none', says: [/working (folder|directory)/, /change to|cd /] },
    {
      prepare: folderAt('gone'),
      cwd: (world) => world.at('gone'),
      through: afterShell('rmdir "$PWD"'),
    },
  ),
  of(
    'the working folder is removed before doctor starts',
    { status: [2, 3], says: [/working (folder|directory)/] },
    {
      use: { kind: 'words', words: () => ['doctor'] },
      prepare: folderAt('gone'),
      cwd: (world) => world.at('gone'),
      through: afterShell('rmdir "$PWD"'),
    },
  ),
  of(
    'the working folder is removed while it measures',
    { status: [0, 1, 3] },
    {
      during: async (world, child) => {
        await untilBuilt(world, child, 4)
        await rm(world.at('work'), { recursive: true })
      },
    },
  ),
]

const path: readonly Fault[] = [
  of('PATH is empty', { status: [2, 3], says: [/podman|git/] }, { env: () => ({ PATH: '' }) }),
  of('PATH is not set', { status: [1, 2, 3], says: [/podman|git/] }, { env: () => ({ PATH: undefined }) }),
  of(
    'PATH leads nowhere',
    { status: [2, 3], says: [/git/, /install/] },
    { env: () => ({ PATH: '/nowhere:relative' }) },
  ),
  of(
    'PATH is empty, for doctor',
    { status: [3] },
    { use: { kind: 'words', words: () => ['doctor'] }, env: () => ({ PATH: '' }) },
  ),
  of('PATH begins with a folder of thousands of letters', measured, {
    env: (world) => ({ PATH: `/${'x'.repeat(5000)}:${world.PATH}` }),
  }),
]

export const surroundingsFaults: FaultKind = {
  kind: 'home, umask, limits, locale, folders, PATH',
  faults: [...homes, ...umasks, ...limits, ...locales, ...zones, ...temps, ...places, ...path],
}
