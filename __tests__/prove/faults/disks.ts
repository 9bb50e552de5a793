import { writeFile } from 'node:fs/promises'
import { compare, type Expected, type Fault, type FaultKind } from './fault.ts'
import type { World } from './world.ts'

const of = (
  name: string,
  prepare: (world: World) => Promise<void>,
  expected: Expected,
  more: Partial<Fault> = {},
): Fault => ({
  name,
  use: compare,
  truth: 'slower',
  prepare,
  expected,
  ...more,
})

/** A file system of this size on a folder of the world; `fill` bytes of it are used already. */
const small =
  (folder: string, size: string, fill = 0) =>
  async (world: World): Promise<void> => {
    world.mount(world.at(folder), size)
    if (fill > 0) await writeFile(world.at(`${folder}/ours-fill`), Buffer.alloc(fill))
  }

const full = [/no space left on device|ENOSPC|full/i]
/** The verdict is printed, and decides the exit status, although the report cannot be written. */
const outputFull: Expected = { status: [1], report: 'none', says: [/\/out\b/, ...full, /free/, /output-dir/] }

const output: readonly Fault[] = [
  of('output-dir is full from the start', small('out', 'size=4k', 4096), outputFull),
  of('output-dir has room for 4 kB', small('out', 'size=4k'), outputFull),
  of('output-dir has room for 8 kB', small('out', 'size=8k'), outputFull),
  of('output-dir has room for 16 kB', small('out', 'size=16k'), outputFull),
  of('output-dir has room for 24 kB', small('out', 'size=24k'), outputFull),
  of('output-dir has no inodes left', small('out', 'size=1m,nr_inodes=1'), outputFull),
  of('output-dir has one inode left', small('out', 'size=1m,nr_inodes=2'), outputFull),
  of('output-dir is read-only', async (world) => world.mount(world.at('out'), 'ro'), {
    status: [2],
    report: 'none',
    says: [/\/out\b/, /read-only|EROFS/i, /output-dir/],
  }),
  of('output-dir becomes full while it measures', small('out', 'size=64k', 1), outputFull, {
    engine: [
      {
        on: 'build',
        from: 8,
        to: 8,
        script: 'head -c 1000000 /dev/zero > "$world/out/ours-more" 2>/dev/null',
      },
    ],
  }),
]

const temporary: Expected = { status: [1, 3], says: [...full, /\/t\b|RUNNER_TEMP|\/tmp\b/] }

const others: readonly Fault[] = [
  of('RUNNER_TEMP is full from the start', small('t', 'size=4k', 4096), temporary),
  of('RUNNER_TEMP has room for 16 kB', small('t', 'size=16k'), temporary),
  of('RUNNER_TEMP has room for 64 kB', small('t', 'size=64k'), temporary),
  of('RUNNER_TEMP has room for 200 kB', small('t', 'size=200k'), {
    status: [1, 3],
    says: [/\/t\b/, /free/, /RUNNER_TEMP/],
  }),
  of('RUNNER_TEMP has no inodes left', small('t', 'size=10m,nr_inodes=1'), temporary),
  of('RUNNER_TEMP has 40 inodes', small('t', 'size=10m,nr_inodes=40'), temporary),
  of('RUNNER_TEMP is read-only', async (world) => world.mount(world.at('t'), 'ro'), {
    status: [2, 3],
    says: [/\/t\b/, /read-only|EROFS|writable/i, /RUNNER_TEMP/],
  }),
  of('TMPDIR is full', small('tmp', 'size=4k', 4096), { status: [1] }),
  of('TMPDIR is read-only', async (world) => world.mount(world.at('tmp'), 'ro'), { status: [1] }),
  of('cache-dir is full', small('cache', 'size=4k', 4096), { status: [1] }),
  of('cache-dir is read-only', async (world) => world.mount(world.at('cache'), 'ro'), { status: [1] }),
  of(
    'the store becomes full',
    small('t', 'size=10m'),
    { status: [0, 1, 3], says: [/full|space left|disk/i] },
    {
      engine: [
        { on: 'build', from: 6, to: 6, script: 'head -c 20000000 /dev/zero > "$root/more" 2>/dev/null' },
      ],
    },
  ),
]

/** Go itself keeps its counters there. */
const goTelemetry = /^home\/\.config$/

/** The shipped projects are built on an image that the cache folder keeps. */
const ofFixture = (
  name: string,
  prepare: (world: World) => Promise<void>,
  says: readonly RegExp[],
): Fault => ({
  name,
  use: {
    kind: 'words',
    words: (world) => [
      ...['run', '--engines', 'podman-rootful', '--fixture', 'tiny', '--scenarios', 'cold', '--rounds', '1'],
      ...['--output-dir', world.at('out'), '--cache-dir', world.at('cache')],
    ],
  },
  prepare,
  expected: { status: [2, 3], says: [/\/cache\b/, ...says, /cache-dir/], leaves: goTelemetry, limitS: 300 },
})

const images: readonly Fault[] = [
  ofFixture('cache-dir is full, and an image has to be kept there', small('cache', 'size=4k', 4096), full),
  ofFixture('cache-dir has room for 1 MB of an image', small('cache', 'size=1m'), full),
  ofFixture(
    'cache-dir is read-only, and an image has to be kept there',
    async (world) => world.mount(world.at('cache'), 'ro'),
    [/read-only|EROFS/i],
  ),
  ofFixture('cache-dir has no inodes left', small('cache', 'size=1m,nr_inodes=1'), full),
]

export const diskFaults: FaultKind = {
  kind: 'disk full or read-only',
  faults: [...output, ...others, ...images],
}
