import { duration } from '../../../src/analysis/numbers.ts'
import { count, megabytes } from '../../../src/report/numbers.ts'
import { afterEdits, downloading, largeContext, layersOnly, parallel, program, repeated } from './projects.ts'
import { firstOf, hitsOf, outcomeOf, times, timesOf, warmFromCache } from './shown.ts'
import { numberIn, type Trap } from './trap.ts'

/** Beliefs about what a number says. */
export const readings: readonly Trap[] = [
  {
    name: 'parallel-steps',
    belief: 'The times of the steps add up to the time of the build.',
    engines: ['docker'],
    files: parallel,
    script: [
      'timed wall build --no-cache --progress=plain',
      `fact steps "$(awk '/^#[0-9]+ DONE [0-9.]+s$/ { sub(/s$/, "", $3); sum += $3 } END { print int(sum * 1000) }' "$LOG")"`,
    ].join('\n'),
    naive: (facts) => ({
      text: `${times(facts, 'steps')} of ${times(facts, 'wall')}`,
      asExpected: numberIn(facts, 'steps') > 1.1 * numberIn(facts, 'wall'),
    }),
    asked: { scenarios: 'cold', rounds: 1 },
    report: (report) => {
      const { phases, durationMs } = firstOf(report, 'cold')
      const sumMs = Object.values(phases ?? {}).reduce((sum, ms) => sum + ms, 0)
      return {
        text: `the phases are ${duration(sumMs)} of ${duration(durationMs)}`,
        asExpected: Math.abs(sumMs - durationMs) < 1,
      }
    },
  },
  {
    name: 'processor-time',
    belief: '`times` and /usr/bin/time count what a build uses.',
    engines: ['docker'],
    files: () => layersOnly(),
    script: [
      'timed wall build --no-cache',
      // In a pipe it would be about another shell. The last line has user and system time of all children: 0m0.120s 0m0.080s.
      'times >"$LOG"',
      `fact cpu "$(tail -1 "$LOG" | tr 'ms' '  ' | awk '{ print int(($1 * 60 + $2 + $3 * 60 + $4) * 1000) }')"`,
    ].join('\n'),
    naive: (facts) => ({
      text: `processor time ${times(facts, 'cpu')} in ${times(facts, 'wall')}`,
      asExpected: numberIn(facts, 'cpu') < 0.5 * numberIn(facts, 'wall'),
    }),
    asked: repeated,
    report: (report, _engine, facts) => {
      const { counters, durationMs } = firstOf(report, 'cold')
      const { buildCpuMs } = counters
      return {
        text: `processor time ${buildCpuMs === undefined ? 'unknown' : duration(buildCpuMs)} in ${duration(durationMs)}`,
        asExpected: buildCpuMs !== undefined && buildCpuMs > 3 * numberIn(facts, 'cpu'),
      }
    },
  },
  {
    name: 'quiet',
    belief: '`--quiet` only makes the log shorter.',
    engines: ['podman', 'docker'],
    files: () => layersOnly(),
    script: [
      'timed first build',
      'timed second build --quiet',
      'fact hits "$(grep -ciE "using cache|CACHED" "$LOG")"',
    ].join('\n'),
    naive: (facts) => ({
      text: `"warm" by ${times(facts, 'second')} with ${facts('hits')} steps from the cache`,
      asExpected: numberIn(facts, 'hits') === 0,
    }),
    asked: repeated,
    report: warmFromCache,
  },
  {
    name: 'image-size',
    belief: 'The size that an engine lists is that of the image.',
    engines: ['podman', 'docker'],
    files: program,
    script: `timed first build\nfact size "$($ENGINE image inspect --format '{{.Size}}' trap)"`,
    naive: (facts) => ({
      text: `${facts('size')} bytes`,
      asExpected: numberIn(facts, 'size') > 0,
    }),
    asked: afterEdits,
    report: (report, _engine, facts) => {
      const outcomes = report.builds.flatMap(({ evidence }) => evidence?.outcome ?? [])
      const read = outcomes.find(({ imageBytes }) => imageBytes !== undefined)
      const { imageBytes = 0, compressedImageBytes = 0 } = read ?? {}
      return {
        text: `${imageBytes} bytes in its layers, ${compressedImageBytes} compressed`,
        asExpected: imageBytes > 0 && compressedImageBytes > 0 && imageBytes !== numberIn(facts, 'size'),
      }
    },
  },
  {
    name: 'copied-again',
    belief: 'A build with every step from the cache costs next to nothing.',
    engines: ['podman'],
    files: largeContext,
    script: 'timed first build\ntimed second build\nfact hits "$(grep -c "Using cache" "$LOG")"',
    naive: (facts) => ({
      text: `"warm" by ${times(facts, 'second')} with ${facts('hits')} steps from the cache`,
      asExpected: numberIn(facts, 'hits') > 0 && numberIn(facts, 'second') > 500,
    }),
    asked: { scenarios: 'cold,warm', rounds: 1 },
    report: (report) => {
      const warm = firstOf(report, 'warm')
      const { contextFiles = 0, contextBytes = 0 } = outcomeOf(warm)
      const matchMs = warm.phases?.['cache-match'] ?? 0
      return {
        text:
          `${timesOf(report, 'warm')}, ${hitsOf(warm)}, of which ${duration(matchMs)} to compare a context of ` +
          `${count(contextFiles, 'file')}, ${megabytes(contextBytes)}`,
        asExpected: contextBytes > 150_000_000 && matchMs > 0.3 * warm.durationMs,
      }
    },
  },
  {
    name: 'add-url',
    belief: 'A build with every step from the cache does not need the network.',
    engines: ['podman', 'docker'],
    files: downloading,
    script: 'timed first build\ntimed second build',
    naive: (facts) => ({
      text: `"warm" by ${times(facts, 'second')}`,
      asExpected: numberIn(facts, 'second') > 1_000,
    }),
    asked: { scenarios: 'cold,warm', rounds: 1 },
    report: (report) => {
      const warning = report.warnings.find((each) => /network/i.test(each)) ?? ''
      return {
        text: `${timesOf(report, 'warm')}; "${warning}"`,
        asExpected: /ADD/.test(warning),
      }
    },
  },
]
