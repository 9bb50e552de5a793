import {
  bothKinds,
  contractEnginesOf,
  enginesSharingAStore,
  enginesWithDaemonOf,
  killedEnginesOf,
  kindsOf,
  type Lane,
  otherContractEnginesOf,
} from '../__tests__/support/engine-lists.ts'
import { platformEngines, type PlatformKinds } from '../__tests__/support/platform-engines.ts'
import { triggerEnginesOf } from '../__tests__/support/trigger-engines.ts'
import { otherCaches, remoteCacheEngines } from '../__tests__/support/remote-cache-engines.ts'

/** The fewest tests that must pass in each file, by the name of the file. */
type Counts = Readonly<Record<string, number>>

const platformTests = ({ several, foreignOnly, unreached, none, attested }: PlatformKinds): number =>
  several.length + 2 * foreignOnly.length + unreached.length + none.length + attested.length

/** Each number here counts the tests that a file has for one engine; the number of engines follows from their traits. */
const inBothLanes = (lane: Lane): Counts => ({
  'cold-is-cold': enginesSharingAStore(lane).length,
  contract: 8 * contractEnginesOf(lane).length + 1,
  'daemon-death': enginesWithDaemonOf(lane).length,
  leftovers: otherContractEnginesOf(lane).length,
  lifecycle: killedEnginesOf(lane).length,
  mutant: kindsOf(lane).length,
  platforms: platformTests(platformEngines[lane]),
  'remote-cache': 4 * remoteCacheEngines[lane].length + otherCaches[lane].length,
  triggers: triggerEnginesOf(lane).length,
  'without-root': 1,
})

const kinds = bothKinds.length

const distro: Counts = {
  ...inBothLanes('distro'),
  act: 3,
  'act-legs': 1,
  advise: kinds,
  'at-once': kinds,
  browser: 1,
  calibrate: 1,
  causes: kinds,
  checkouts: 3,
  company: 2,
  contexts: 1,
  disturbances: 1,
  'does-not-build': 2 * kinds,
  evidence: 10 * kinds + 1,
  explain: kinds,
  'hostile-context': 1,
  interrupt: 1,
  'interrupted-job': 3,
  'killed-in-daemon': 1,
  layers: kinds,
  'module-download': 1,
  needs: 2,
  offline: 2 * kinds + 1,
  'older-downloads': 1,
  'private-root': 11,
  'pull-request': 1,
  repositories: 10,
  revisions: kinds,
  screen: kinds + 1,
  'self-test': 1,
  'shallow-checkout': 1,
  study: 1,
  'two-runs': 1,
}

const modern: Counts = {
  ...inBothLanes('modern'),
  attestations: 2,
  'kept-records': 1,
  'newer-dockerfiles': 2,
  'same-digest': 1,
  'user-builder': 3,
  version: 2,
}

/**
 * The files that run two at a time, because they often wait for a single thread, a disk or a daemon. Their verdicts do
 * not depend on times, and what they look for belongs to their own runs. All others need the machine alone.
 */
const sideBySide: readonly string[] = [
  ...[
    'act-legs',
    'advise',
    'at-once',
    'attestations',
    'browser',
    'calibrate',
    'causes',
    'checkouts',
    'cold-is-cold',
    'contexts',
    'contract',
    'daemon-death',
    'does-not-build',
    'evidence',
    'explain',
    'hostile-context',
  ],
  ...[
    'interrupt',
    'interrupted-job',
    'kept-records',
    'killed-in-daemon',
    'layers',
    'module-download',
    'mutant',
    'newer-dockerfiles',
    'offline',
  ],
  ...['older-downloads', 'platforms', 'remote-cache'],
  ...[
    'repositories',
    'revisions',
    'same-digest',
    'screen',
    'self-test',
    'shallow-checkout',
    'study',
    'triggers',
    'two-runs',
    'user-builder',
    'version',
  ],
]

const byPath = (counts: Counts, wanted: (name: string) => boolean): Counts =>
  Object.fromEntries(
    Object.entries(counts)
      .filter(([name]) => wanted(name))
      .map(([name, count]) => [`__tests__/real-engines/${name}.test.ts`, count]),
  )

const alone = (counts: Counts): Counts => byPath(counts, (name) => !sideBySide.includes(name))

const inTwos = (counts: Counts): Counts => byPath(counts, (name) => sideBySide.includes(name))

/**
 * The fewest tests that must pass in each file that drives real engines, by the vitest project it runs in and its path in
 * the repository; these are the files of that project. A test file that quietly loses tests, or disappears, then fails the
 * run.
 */
export const minimums: Readonly<Record<string, Counts>> = {
  engines: alone(distro),
  'engines-in-twos': inTwos(distro),
  modern: alone(modern),
  'modern-in-twos': inTwos(modern),
}
