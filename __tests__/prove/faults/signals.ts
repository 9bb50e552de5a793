import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom } from '../../../src/plan/random.ts'
import { processesOf } from '../../support/traces.ts'
import { afterShell, compare, type Expected, type Fault, type FaultKind } from './fault.ts'
import { hasEnded, untilBuilt } from './moments.ts'
import type { World } from './world.ts'

type Sent = { readonly signal: NodeJS.Signals; readonly afterMs: number }

/** Sends signals at moments since the start; `toGroup` reaches the engine too, as Ctrl-C in a terminal does. */
const send =
  (signals: readonly Sent[], toGroup = false) =>
  async (_: World, child: ChildProcess): Promise<void> => {
    for (const { signal, afterMs } of signals) {
      await sleep(afterMs)
      if (child.pid === undefined || hasEnded(child)) return
      try {
        process.kill(toGroup ? -child.pid : child.pid, signal)
      } catch {
        // It ended in between.
      }
    }
  }

const of = (name: string, during: Fault['during'], expected: Expected, more: Partial<Fault> = {}): Fault => ({
  name,
  use: compare,
  truth: 'slower',
  ...(during === undefined ? {} : { during }),
  next: 'run',
  expected,
  ...more,
})

/** A whole comparison takes about ten seconds; the seed is fixed, the machine's load is not. */
const longestMs = 9_000
const random = seededRandom('faults')
const moments = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, nth) => Math.round(((nth + random()) / count) * longestMs))

/** A signal can come after the end, and before Node has started. */
const interrupted = (...early: readonly NodeJS.Signals[]): Expected => ({ status: [130, 1, ...early] })

const gentle = (['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const).flatMap((signal) =>
  moments(5).map((afterMs) =>
    of(`${signal} after ${afterMs} ms`, send([{ signal, afterMs }]), interrupted(signal)),
  ),
)

const killed = moments(12).map((afterMs) =>
  of(`SIGKILL after ${afterMs} ms`, send([{ signal: 'SIGKILL', afterMs }]), { status: ['SIGKILL', 1] }),
)

const repeated = moments(4).flatMap((afterMs, nth) => [
  of(
    `SIGINT twice after ${afterMs} ms`,
    send([
      { signal: 'SIGINT', afterMs },
      { signal: 'SIGINT', afterMs: 30 * nth },
    ]),
    interrupted('SIGINT'),
  ),
  of(
    `Ctrl-C in a terminal after ${afterMs} ms`,
    send([{ signal: 'SIGINT', afterMs }], true),
    interrupted('SIGINT'),
  ),
])

const cancelled = of(
  'SIGINT, then SIGTERM, then SIGKILL, as a cancelled job gets them',
  send([
    { signal: 'SIGINT', afterMs: 4_000 },
    { signal: 'SIGTERM', afterMs: 500 },
    { signal: 'SIGKILL', afterMs: 2_500 },
  ]),
  { status: [130, 'SIGKILL'] },
)

const measured: Expected = { status: [1] }
/** Nobody reads what it prints, so it cannot report anything. */
const streams: readonly Fault[] = [
  of('standard output is closed', undefined, measured, { through: afterShell('exec >&-') }),
  of('standard error is closed', undefined, measured, { through: afterShell('exec 2>&-') }),
  of('both are closed', undefined, measured, { through: afterShell('exec >&- 2>&-') }),
  of('standard input is closed', undefined, measured, { through: afterShell('exec <&-') }),
  of('both lead to /dev/full', undefined, measured, { through: afterShell('exec >/dev/full 2>&1') }),
  of(
    'the reader of its log goes away',
    async (world, child) => {
      await untilBuilt(world, child, 3)
      child.stderr?.destroy()
      child.stdout?.destroy()
    },
    measured,
  ),
  of(
    'its terminal is lost',
    async (world, child) => {
      await untilBuilt(world, child, 3)
      child.kill('SIGKILL')
      for (let tries = 0; tries < 200 && processesOf(world.path).length > 0; tries += 1) await sleep(100)
    },
    { status: ['SIGKILL'] },
    { through: ['/bin/sh', '-c', 'exec script --quiet --return --command "$*" /dev/null', 'sh'] },
  ),
]

/** The same with the engines of this machine, whose processes and mounts a kill leaves. */
const onRealEngines = (['podman', 'podman-rootful', 'buildah'] as const).flatMap((engines) =>
  (['SIGKILL', 'SIGINT', 'SIGTERM', 'SIGQUIT'] as const).map((signal, nth) =>
    of(
      `${signal} with real ${engines}`,
      send([{ signal, afterMs: 2_500 + 1_700 * nth }]),
      { status: [signal, 130, 0, 1, 3] },
      { engines, realEngines: true },
    ),
  ),
)

export const signalFaults: FaultKind = {
  kind: 'signals, streams, kills; then a further run',
  faults: [...gentle, ...killed, ...repeated, cancelled, ...streams, ...onRealEngines],
}
