import { duration } from '../../../src/analysis/numbers.ts'
import { known } from '../../support/lab.ts'
import { layersOnly, repeated } from './projects.ts'
import { firstOf, times } from './shown.ts'
import { numberIn, type Trap } from './trap.ts'

/** Beliefs about the machine and the engine's own settings. */
export const surroundings: readonly Trap[] = [
  {
    name: 'first-build',
    belief: 'The first build is as good a sample as the next.',
    // Podman has no daemon that starts: there no difference showed in two tries.
    engines: ['docker'],
    files: () => layersOnly(),
    script: 'timed first build --no-cache\ntimed second build --no-cache\ntimed third build --no-cache',
    naive: (facts) => ({
      text: times(facts, 'first', 'second', 'third'),
      asExpected:
        numberIn(facts, 'first') > 1.05 * Math.max(numberIn(facts, 'second'), numberIn(facts, 'third')),
    }),
    asked: repeated,
    report: (report) => {
      const warmUp = report.builds.find(({ excluded }) => excluded === 'warm-up')
      const { durationMs } = firstOf(report, 'cold')
      return {
        text: `cold ${duration(durationMs)}; the warm-up of ${duration(warmUp?.durationMs ?? 0)} is in no sample`,
        asExpected: warmUp !== undefined,
      }
    },
  },
  {
    name: 'storage-driver',
    belief: 'A rootless engine uses overlay by itself.',
    engines: ['podman'],
    files: () => layersOnly(),
    script: `fact driver "$(podman --root "$TMPDIR/root" --runroot "$TMPDIR/rr" --cgroup-manager cgroupfs info --format '{{.Store.GraphDriverName}}')"`,
    naive: (facts) => ({ text: `storage driver ${facts('driver')}`, asExpected: facts('driver') === 'vfs' }),
    asked: repeated,
    report: (report) => {
      const driver = known(report.engines[0]?.storageDriver, 'storage driver')
      return { text: `storage driver ${driver}`, asExpected: driver === 'overlay' }
    },
  },
]
