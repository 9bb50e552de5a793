import { afterEdits, boundSource, program } from './projects.ts'
import { firstOf, outcomeOf, times, timesOf } from './shown.ts'
import { numberIn, type Trap } from './trap.ts'
import type { Report } from '../../../src/model.ts'

/** What a report has of a build after an edit: which file broke the cache where, and how the edit was proved. */
const edited = (report: Report) => {
  const { layerCache } = outcomeOf(firstOf(report, 'source-change'))
  const [project] = report.projects ?? []
  const isBroken = layerCache?.kind === 'broken' && layerCache.file !== undefined
  const where = isBroken
    ? `"${layerCache.step}" ran again because of ${layerCache.file ?? ''}`
    : 'no step ran again'
  return {
    text: `${timesOf(report, 'source-change')}; ${where}; the edit is in the image (${project?.head.editProof ?? 'not proved'})`,
    asExpected: isBroken && project?.head.editProof !== undefined,
  }
}

/** Beliefs about what a changed source is. */
export const edits: readonly Trap[] = [
  {
    name: 'touch',
    belief: 'A file with a new time is a changed file.',
    engines: ['podman', 'docker'],
    files: program,
    script: 'timed first build\ntouch main.go\ntimed touched build',
    naive: (facts) => ({
      text: `after a "change" ${times(facts, 'touched')}, cold ${times(facts, 'first')}`,
      asExpected: numberIn(facts, 'touched') < 0.5 * numberIn(facts, 'first'),
    }),
    asked: afterEdits,
    report: edited,
  },
  {
    name: 'same-edit',
    belief: 'An edit can be taken back and made again for the next sample.',
    engines: ['podman', 'docker'],
    files: program,
    script: [
      'timed cold build',
      'cp main.go before',
      'mv before ../before',
      'echo "func init() { println(1) }" >>main.go',
      'timed first build',
      'cp ../before main.go',
      'echo "func init() { println(1) }" >>main.go',
      'timed second build',
    ].join('\n'),
    naive: (facts) => ({
      text: `after the same edit ${times(facts, 'first', 'second')}`,
      asExpected: numberIn(facts, 'second') < 0.7 * numberIn(facts, 'first'),
    }),
    asked: afterEdits,
    report: edited,
  },
  {
    name: 'bound-source',
    belief: 'A step that mounts the sources runs again when they change.',
    engines: ['podman'],
    files: boundSource,
    script: [
      'timed first build',
      'echo "func init() { println(1) }" >>main.go',
      'timed edited build',
      'fact hits "$(grep -c "Using cache" "$LOG")"',
    ].join('\n'),
    naive: (facts) => ({
      text: `after an edit ${times(facts, 'edited')}, cold ${times(facts, 'first')}`,
      asExpected: numberIn(facts, 'hits') > 0 && numberIn(facts, 'edited') < 0.5 * numberIn(facts, 'first'),
    }),
    asked: { scenarios: 'cold,source-change', rounds: 1 },
    report: (report) => {
      const found = report.benchmarks.find(({ scenario }) => scenario === 'source-change')
      const obstacle = found?.sampling?.obstacles.find(({ kind }) => kind === 'no-edit')
      const reason = obstacle !== undefined && 'reason' in obstacle ? (obstacle.reason ?? '') : ''
      return {
        text: `source-change is not measured: ${reason}`,
        asExpected: found?.head.medianMs === undefined && reason !== '',
      }
    },
  },
]
