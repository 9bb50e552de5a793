import { afterEdits, layersOnly, program, repeated } from './projects.ts'
import { buildsOf, coldText, stateHolds, times, timesOf, warmFromCache } from './shown.ts'
import { numberIn, type Trap } from './trap.ts'

/** Beliefs about what makes a build cold, and what keeps it warm. */
export const resets: readonly Trap[] = [
  {
    name: 'no-cache',
    belief: '`--no-cache` makes a build cold on every engine.',
    engines: ['podman', 'docker'],
    files: program,
    script: 'timed first build --no-cache\ntimed second build --no-cache',
    naive: (facts, engine) => {
      const isWarm = numberIn(facts, 'second') < 0.6 * numberIn(facts, 'first')
      const text = `"cold" by ${times(facts, 'first', 'second')}`
      // BuildKit empties the cache mounts, Podman keeps them: the two numbers are not the same thing.
      return { text, asExpected: isWarm === (engine === 'podman') }
    },
    asked: afterEdits,
    report: (report) => {
      const [one = 0, two = 0] = buildsOf(report, 'cold').map(({ durationMs }) => durationMs)
      return {
        text: coldText(report),
        asExpected: stateHolds(report, 'cold') && two > 0.6 * one && one > 0.6 * two,
      }
    },
  },
  {
    name: 'builder-prune',
    belief: '`docker builder prune` empties the cache.',
    engines: ['docker'],
    files: () => layersOnly(),
    script: 'timed first build\n$ENGINE builder prune --force >/dev/null\ntimed second build',
    naive: (facts) => ({
      text: `"cold" by ${times(facts, 'first', 'second')}`,
      asExpected: numberIn(facts, 'second') < 0.5 * numberIn(facts, 'first'),
    }),
    asked: repeated,
    report: (report) => ({ text: coldText(report), asExpected: stateHolds(report, 'cold') }),
  },
  {
    name: 'system-prune',
    belief: '`podman system prune --all` empties the caches.',
    engines: ['podman'],
    files: program,
    script: 'timed first build\n$ENGINE system prune --all --force >/dev/null\ntimed second build',
    naive: (facts) => ({
      text: `"cold" by ${times(facts, 'first', 'second')}`,
      asExpected: numberIn(facts, 'second') < 0.6 * numberIn(facts, 'first'),
    }),
    asked: afterEdits,
    report: (report) => ({ text: coldText(report), asExpected: stateHolds(report, 'cold') }),
  },
  {
    name: 'buildah-layers',
    belief: 'The second build of the same files is warm.',
    engines: ['buildah'],
    files: () => layersOnly(),
    script: 'timed first build\ntimed second build',
    naive: (facts) => ({
      text: `"warm" by ${times(facts, 'second')}, cold ${times(facts, 'first')}`,
      asExpected: numberIn(facts, 'second') > 0.6 * numberIn(facts, 'first'),
    }),
    asked: repeated,
    report: (report) => {
      const { text, asExpected } = warmFromCache(report)
      return { text: `${text}; ${timesOf(report, 'cold')}`, asExpected }
    },
  },
  {
    name: 'shared-store',
    belief: 'Podman and Buildah do not know each other.',
    engines: ['podman'],
    files: () => layersOnly(),
    script: 'timed podman build\nBUILD="$BUILDAH build --layers"\ntimed buildah build',
    naive: (facts) => ({
      text: `${times(facts, 'podman', 'buildah')}, both "cold"`,
      asExpected: numberIn(facts, 'buildah') < 0.5 * numberIn(facts, 'podman'),
    }),
    asked: { scenarios: 'cold', rounds: 1, engines: 'podman,buildah' },
    report: (report) => ({
      text: coldText(report),
      asExpected: stateHolds(report, 'cold') && buildsOf(report, 'cold').length === 2,
    }),
  },
  {
    name: 'temporary-folder',
    belief: 'A TMPDIR of its own for each step of a job changes no build.',
    engines: ['podman'],
    files: program,
    script: [
      'timed first build',
      'echo "func init() { println(1) }" >>main.go',
      'timed edited build',
      'echo "func init() { println(2) }" >>main.go',
      'export TMPDIR="$TMPDIR/other"',
      'mkdir -p "$TMPDIR"',
      'timed moved build',
    ].join('\n'),
    naive: (facts) => ({
      text: `builds after an edit: ${times(facts, 'edited', 'moved')}`,
      asExpected: numberIn(facts, 'moved') > 1.5 * numberIn(facts, 'edited'),
    }),
    asked: afterEdits,
    report: (report) => {
      const [one = 0, two = 0] = buildsOf(report, 'source-change').map(({ durationMs }) => durationMs)
      const mounts = buildsOf(report, 'source-change').map(
        ({ evidence }) => evidence?.state.mounts?.files ?? 0,
      )
      return {
        text: `${timesOf(report, 'source-change')}; the cache mounts held ${mounts.join(' and ')} files before`,
        asExpected:
          stateHolds(report, 'source-change') && two < 1.5 * one && mounts.every((files) => files > 0),
      }
    },
  },
  {
    name: 'squash',
    belief: 'A flag for the form of the image changes no cache.',
    engines: ['podman'],
    files: () => layersOnly(),
    script: [
      'timed plain build --squash',
      'timed squashed build --squash',
      'fact hits "$(grep -c "Using cache" "$LOG")"',
    ].join('\n'),
    naive: (facts) => ({
      text: `"warm" by ${times(facts, 'squashed')} with ${facts('hits')} steps from the cache`,
      asExpected: numberIn(facts, 'hits') === 0,
    }),
    asked: repeated,
    report: warmFromCache,
  },
]
