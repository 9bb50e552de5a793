import { compare, type Expected, type Fault, type FaultKind } from './fault.ts'
import type { EngineFault } from './fake-engine.ts'

/** Both warm-ups are builds 1 and 2; the first pair is builds 3 and 4. */
const inFirstPair = { on: 'build', from: 3, to: 3 } as const
const always = { on: 'build' } as const

/** One odd build: the comparison may end with its verdict or say why it has none. */
const anyVerdict: Expected = { status: [0, 1, 3] }
/** Nothing can be measured. */
const nothing: Expected = { status: [3] }
/** Neither revision builds: that is judged as a base that does not build, which is no failure. */
const neither: Expected = { status: [0] }

const of = (
  name: string,
  engine: readonly EngineFault[],
  expected: Expected,
  more: Partial<Fault> = {},
): Fault => ({
  name,
  use: compare,
  truth: 'alike',
  engine,
  expected,
  ...more,
})

const soon = () => ({ 'build-timeout': '5s' })

/** One fault in the first pair of two comparisons: one whose revisions are alike, one whose head is slower. */
const inBoth = (name: string, script: string, expected: Expected = anyVerdict): readonly Fault[] =>
  (['alike', 'slower'] as const).map((truth) =>
    of(`${name} (${truth})`, [{ ...inFirstPair, script }], expected, { truth, flags: soon }),
  )

const dies: readonly Fault[] = [
  ...inBoth('killed by SIGKILL during a build', 'kill -9 $$'),
  ...inBoth('killed by SIGSEGV during a build', 'kill -SEGV $$'),
  of('killed by SIGKILL in every build', [{ ...always, script: 'kill -9 $$' }], {
    ...neither,
    says: [/killed by SIGKILL/],
  }),
  of('killed by SIGTERM in every build from the third', [{ on: 'build', from: 3, script: 'kill $$' }], {
    ...anyVerdict,
    says: [/killed by SIGTERM/],
  }),
  of('killed while it starts', [{ on: 'info', script: 'kill -9 $$' }], {
    ...nothing,
    says: [/podman/, /killed by SIGKILL/],
  }),
  of('killed when a space is opened', [{ on: 'images', from: 3, to: 3, script: 'kill -9 $$' }], {
    ...anyVerdict,
    says: [/killed by SIGKILL/],
  }),
]

const hangs: readonly Fault[] = [
  ...inBoth('hangs in a build', 'exec sleep 600', { ...anyVerdict, says: [/within 5 s|build-timeout/] }),
  of('hangs in every build', [{ ...always, script: 'exec sleep 600' }], neither, { flags: soon }),
  of(
    'hangs and ignores SIGTERM',
    [{ ...inFirstPair, script: "trap '' TERM; while :; do sleep 1; done" }],
    anyVerdict,
    {
      flags: soon,
    },
  ),
  of('leaves a child that holds its output', [{ ...always, script: 'sleep 600 & ' }], { status: [0] }),
  of(
    'closes its output and hangs',
    [{ ...inFirstPair, script: 'exec >/dev/null 2>&1; sleep 600' }],
    anyVerdict,
    {
      flags: soon,
    },
  ),
  of('hangs when it is asked for its facts', [{ on: 'info', script: 'exec sleep 600' }], {
    ...nothing,
    says: [/podman/, /time limit of 60 s/],
  }),
  of('hangs when it is asked for its version', [{ on: 'version', script: 'exec sleep 600' }], {
    ...nothing,
    says: [/--version did not answer/],
  }),
]

const gigabyte = 'head -c 1000000000'
const floods: readonly Fault[] = [
  ...inBoth('prints 1 GB in one line', `${gigabyte} /dev/zero | tr '\\0' x`),
  ...inBoth('prints 1 GB of short lines', `yes flood | ${gigabyte}`),
  of('prints 1 GB of errors', [{ ...inFirstPair, script: `yes flood | ${gigabyte} >&2` }], anyVerdict, {
    flags: soon,
  }),
  of(
    'prints 1 GB of steps',
    [{ ...inFirstPair, script: `yes 'STEP 1/9: RUN x' | ${gigabyte}` }],
    anyVerdict,
    { flags: soon },
  ),
  of('prints 1 GB of facts', [{ on: 'info', script: `yes '{"a":1}' | ${gigabyte}; exit 0` }], {
    ...nothing,
    says: [/podman/],
  }),
  of('prints 1 GB and fails', [{ ...always, script: `yes flood | ${gigabyte}; exit 1` }], neither, {
    flags: soon,
  }),
]

const printed = {
  'random bytes': 'head -c 100000 /dev/urandom',
  'invalid UTF-8': "printf '\\377\\376\\300\\200 bad \\355\\240\\200\\n'",
  'a line without an end': "printf 'STEP 2/2: CO'",
  'an unfinished line and nothing else': "printf 'STEP 1/2: FR'; exit 0",
  'only NUL': 'head -c 10000 /dev/zero',
  'escape sequences and commands': "printf '\\033[2J\\033]0;x\\007\\r::error::x\\n::stop-commands::x\\n'",
  'a hit that was none': "printf 'STEP 1/1: RUN x\\n--> Using cache 0123456789ab\\n'",
  'an error, although it succeeds': 'echo \'Error: building at STEP "RUN x": exit status 1\' >&2',
}

const rubbish: readonly Fault[] = [
  ...Object.entries(printed).map(([what, script]) =>
    of(`prints ${what} in every build`, [{ ...always, script }], { status: [0, 3] }),
  ),
  ...Object.entries({
    nothing: 'exit 0',
    'no JSON': 'echo rubbish; exit 0',
    'half of its JSON': `printf '{"host":{"buil'; exit 0`,
    'JSON of another shape': 'echo "[1,2,{}]"; exit 0',
    null: 'echo null; exit 0',
    'numbers for texts': `echo '{"store":{"graphDriverName":7},"host":[],"version":3}'; exit 0`,
    'random bytes': 'head -c 100000 /dev/urandom; exit 0',
  }).map(([what, script]) =>
    of(`gives ${what} instead of its facts`, [{ on: 'info', script }], {
      ...nothing,
      says: [/podman-rootful/, /overlay/],
    }),
  ),
  ...Object.entries({
    'random bytes': 'head -c 1000 /dev/urandom; exit 0',
    'a word': 'echo "podman version latest"; exit 0',
    nothing: 'exit 0',
    'a huge number': 'echo "podman version 99999999999999999999.0.0"; exit 0',
    'an error': 'echo broken >&2; exit 1',
  }).map(([what, script]) =>
    of(`gives ${what} for its version`, [{ on: 'version', script }], {
      status: [0, 3],
      says: [/--version|podman-rootful/],
    }),
  ),
  of(
    'gives an image id of rubbish',
    [{ ...always, script: 'echo "garbage \\"" > "$iid"; echo STEP 1/1: FROM x; exit 0' }],
    {
      status: [0, 3],
    },
  ),
  of('writes no image id', [{ ...always, script: 'echo STEP 1/1: FROM x; exit 0' }], { status: [0, 3] }),
  of(
    'writes half of its index',
    [
      {
        ...always,
        script:
          'mkdir -p "$root/overlay-images"; printf "[{\\"id\\":" > "$root/overlay-images/images.json"; exit 0',
      },
    ],
    {
      status: [0, 3],
    },
  ),
]

const statuses: readonly Fault[] = [1, 2, 64, 125, 126, 127, 137, 255].map((status) =>
  of(
    `exits with ${status} in every build`,
    [{ ...always, script: `echo "Error: trouble ${status}" >&2; exit ${status}` }],
    {
      ...neither,
      says: [new RegExp(`trouble ${status}`)],
    },
  ),
)

const disappears: readonly Fault[] = [
  of('disappears between builds', [{ on: 'build', from: 4, to: 4, script: 'rm "$0"' }], {
    status: [0, 1, 3],
    says: [/podman/],
  }),
  of('disappears after it started', [{ on: 'info', from: 3, script: 'rm "$0"' }], {
    ...anyVerdict,
    says: [/podman/],
  }),
  of('loses its right to run', [{ on: 'build', from: 4, to: 4, script: 'chmod 0 "$0"' }], {
    status: [0, 1, 3],
    says: [/podman/],
  }),
  of('becomes another program', [{ on: 'build', from: 4, to: 4, script: 'echo "#!/bin/false" > "$0"' }], {
    status: [0, 1, 3],
  }),
  of('loses its store', [{ on: 'build', from: 4, to: 4, script: 'rm -rf "$root"' }], { status: [0, 1, 3] }),
  of(
    'says that its disk is full',
    [{ on: 'build', from: 3, script: 'echo "Error: write /x: no space left on device" >&2; exit 125' }],
    {
      ...anyVerdict,
      says: [/no space left on device/],
    },
  ),
]

export const engineFaults: FaultKind = {
  kind: 'engine dies, hangs, floods, prints rubbish, disappears',
  faults: [...dies, ...hangs, ...floods, ...rubbish, ...statuses, ...disappears],
}
