import { expect, test } from 'vitest'
import type { Isolation } from '../../../src/model.ts'
import { isolationLines } from '../../../src/report/words/isolation.ts'

const pin = { allowed: [0, 1, 2, 3], processors: [1, 2, 3], engines: [], refused: [] }

test.each<[string, Isolation, readonly string[]]>([
  ['nothing', {}, []],
  ['a pin', { pin }, ['- pin: builds ran on the processors 1, 2, 3 of 4 processors (0, 1, 2, 3).']],
  [
    'no pin',
    { pin: { allowed: [0, 1], engines: [], refused: [], unknown: { processors: 'there are only two' } } },
    ['- pin: builds were not pinned: there are only two.'],
  ],
  [
    'caches that could not always be dropped',
    { dropCaches: { times: 2, failed: 1, reason: 'it needs root' } },
    [
      '- drop-caches: the page cache was dropped before 2 cold builds.',
      '- drop-caches: not before 1 cold build, whose times may include cached files: it needs root.',
    ],
  ],
])('names %s', (_, isolation, lines) => {
  expect(isolationLines(isolation)).toEqual(lines)
})

test('says of each engine what ran elsewhere, and whose daemon it is', () => {
  const engines = [
    { engine: 'podman', daemon: 'none', processes: 12, elsewhere: [] },
    { engine: 'docker', daemon: 'not-ours', processes: 1, elsewhere: ['compile', 'link'] },
    { engine: 'kaniko', daemon: 'none', processes: 0, elsewhere: [] },
  ] as const
  expect(isolationLines({ pin: { ...pin, engines, refused: ['dockerd'] } }).slice(1)).toEqual([
    '- pin: podman: all of 12 processes of its warm-up that were seen ran only there.',
    '- pin: docker: of 1 process of its warm-up, compile and link used other processors too; its daemon ran before this run, which does not change it: only the client is pinned, not the steps.',
    '- pin: kaniko: no process of its warm-up was seen.',
    '- pin: could not be moved to them: dockerd.',
  ])
})
