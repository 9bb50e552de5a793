import type { DroppedCaches, Isolation, PinnedEngine, Pinning } from '../../model.ts'
import { text } from '../escape.ts'
import { count, list, sentence } from '../numbers.ts'

/** What `isolation` did and what it could not do, one fact a line. */
export const isolationLines = ({ pin, dropCaches }: Isolation): readonly string[] =>
  [
    ...(pin === undefined ? [] : pinLines(pin)),
    ...(dropCaches === undefined ? [] : cacheLines(dropCaches)),
  ].map((line) => `- ${text(line)}`)

const pinLines = ({ allowed, processors, engines, refused, unknown }: Pinning): readonly string[] => {
  const all = `${count(allowed.length, 'processor')} (${allowed.join(', ')})`
  if (processors === undefined)
    return [
      sentence(`pin: builds were not pinned: ${unknown?.['processors'] ?? 'the reason was not recorded'}`),
    ]
  return [
    `pin: builds ran on the processors ${processors.join(', ')} of ${all}.`,
    ...engines.map(engineLine),
    ...(refused.length === 0 ? [] : [`pin: could not be moved to them: ${list(refused)}.`]),
  ]
}

const engineLine = ({ engine, daemon, processes, elsewhere }: PinnedEngine): string => {
  const seen = `${processes} ${processes === 1 ? 'process' : 'processes'} of its warm-up`
  const where =
    elsewhere.length === 0
      ? `all of ${seen} that were seen ran only there`
      : `of ${seen}, ${list(elsewhere)} used other processors too`
  const whose =
    daemon === 'not-ours'
      ? '; its daemon ran before this run, which does not change it: only the client is pinned, not the steps'
      : ''
  return `pin: ${engine}: ${processes === 0 ? 'no process of its warm-up was seen' : where}${whose}.`
}

const cacheLines = ({ times, failed, reason }: DroppedCaches): readonly string[] => [
  `drop-caches: the page cache was dropped before ${count(times, 'cold build')}.`,
  ...(failed === 0
    ? []
    : [
        sentence(
          `drop-caches: not before ${count(failed, 'cold build')}, whose times may include cached files: ${reason ?? 'the reason was not recorded'}`,
        ),
      ]),
]
