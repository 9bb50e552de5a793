import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { compare, type Expected, type Fault, type FaultKind } from './fault.ts'

/** From Debian's package libfaketime; without it these faults cannot be injected. */
const library = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .map((machine) => `/usr/lib/${machine}/faketime/libfaketime.so.1`)
  .find((path) => existsSync(path))

const measured: Expected = { status: [1] }

/** The time is read from a file, so that a build can make it jump. */
const of = (name: string, at: string, jump?: string): Fault => ({
  name,
  use: compare,
  truth: 'slower',
  prepare: (world) => writeFile(world.at('state/time'), at),
  env: (world) => ({
    LD_PRELOAD: library,
    FAKETIME_TIMESTAMP_FILE: world.at('state/time'),
    FAKETIME_NO_CACHE: '1',
    // No clock of this kind can jump on a real machine.
    FAKETIME_DONT_FAKE_MONOTONIC: '1',
  }),
  engine:
    jump === undefined
      ? []
      : [{ on: 'build', from: 6, to: 6, script: `echo '${jump}' > "$world/state/time"` }],
  expected: measured,
})

const all: readonly Fault[] = [
  of('the clock jumps an hour ahead during a build', '+0', '+3600'),
  of('the clock jumps an hour back during a build', '+0', '-3600'),
  of('the clock jumps a year back during a build', '+0', '-365d'),
  of('the clock jumps a day ahead during a build', '+0', '+1d'),
  of('the clock is ten years late', '-3650d'),
  of('the clock is thirty years early', '+10950d'),
  of('the clock stands at 1970', '@1970-01-01 00:10:00'),
  of('the clock is beyond 2038', '@2039-01-01 00:00:00'),
  of('the clock leaps from 2038 into the past', '@2038-01-19 03:14:00', '-20d'),
  of('the clock runs five times as fast', '+0 x5'),
  of('the clock stands still', '2026-11-28 10:00:00'),
]

export const clockFaults: FaultKind = {
  kind: library === undefined ? 'clock (not injected: libfaketime is not installed)' : 'clock',
  faults: library === undefined ? [] : all,
}
