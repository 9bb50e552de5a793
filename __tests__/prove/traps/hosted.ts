import { duration } from '../../../src/analysis/numbers.ts'
import type { Report } from '../../../src/model.ts'
import { remoteCacheLines } from '../../../src/report/words/remote-cache.ts'
import { megabytes } from '../../../src/report/numbers.ts'
import { largeSource, program } from './projects.ts'
import { firstOf, stateHolds, times, timesOf } from './shown.ts'
import { numberIn, type Trap } from './trap.ts'

/** A line to a registry that is not next door, and its rate in bytes a second. */
const [line, bytesPerSecond] = ['10MB/s 50ms', 10e6]

/** What a build moved and how long that took, and that the report says over which line. */
const moved = (report: Report) => {
  const { counters, durationMs } = firstOf(report, 'remote-cache')
  const { cacheImportMs: importMs = 0, cacheExportMs: exportMs = 0, cacheExportBytes: bytes = 0 } = counters
  const terms = remoteCacheLines(report).at(-1) ?? ''
  return {
    durationMs,
    text:
      `remote-cache ${duration(durationMs)}, of which import ${duration(importMs)} and export ${duration(exportMs)} ` +
      `(${megabytes(bytes)}); "${terms}"`,
    // Less would not have passed the line.
    isLimited: bytes > 0 && exportMs >= (bytes / bytesPerSecond) * 1_000 && terms.includes('not of a hosted'),
  }
}

/** Beliefs about the builder that a hosted runner has. */
export const hosted: readonly Trap[] = [
  {
    name: 'loopback-cache',
    belief: 'A registry on this machine shows what a remote cache costs.',
    engines: ['podman'],
    files: largeSource,
    script: [
      'timed filled build --tls-verify=false --cache-to "$CACHE"',
      '$ENGINE system prune --all --force >/dev/null',
      'echo "func init() { println(1) }" >>main.go',
      'timed cached build --tls-verify=false --cache-from "$CACHE" --cache-to "$CACHE"',
    ].join('\n'),
    naive: (facts) => ({
      text: `with the cache ${times(facts, 'cached')}`,
      asExpected: numberIn(facts, 'cached') > 0,
    }),
    asked: { scenarios: 'remote-cache', rounds: 1, more: ['--cache-link', line] },
    report: (report, _engine, facts) => {
      const { durationMs, text, isLimited } = moved(report)
      return { text, asExpected: isLimited && durationMs > numberIn(facts, 'cached') }
    },
  },
  {
    name: 'hosted-mounts',
    belief: 'A build after an edit on a developer’s machine is what a hosted runner does.',
    engines: ['podman'],
    files: program,
    script: 'timed first build\necho "func init() { println(1) }" >>main.go\ntimed edited build',
    naive: (facts) => ({
      text: `after an edit ${times(facts, 'edited')}, cold ${times(facts, 'first')}`,
      asExpected: numberIn(facts, 'edited') < 0.6 * numberIn(facts, 'first'),
    }),
    asked: { scenarios: 'source-change,remote-cache', rounds: 1 },
    report: (report) => {
      const [local, remote] = [firstOf(report, 'source-change'), firstOf(report, 'remote-cache')]
      const mounts = local.evidence?.state.mounts?.files ?? 0
      return {
        text:
          `${timesOf(report, 'source-change')} with ${mounts} files in the cache mounts before; ` +
          `${timesOf(report, 'remote-cache')} with an empty cache space, as a hosted runner has`,
        asExpected:
          mounts > 0 &&
          remote.durationMs > 1.5 * local.durationMs &&
          ['source-change', 'remote-cache'].every((scenario) => stateHolds(report, scenario)),
      }
    },
  },
]
