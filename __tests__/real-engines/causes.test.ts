import { expect, test } from 'vitest'
import type { Report, Revision } from '../../src/model.ts'
import { compare } from '../prove/causes.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { packageGo } from '../support/go-project.ts'
import { known } from '../support/lab.ts'
import { testHost } from '../support/test-host.ts'

/** How long each build of a revision was in the step. */
const waitsIn = ({ builds }: Report, revision: Revision): readonly number[] =>
  builds
    .filter((build) => build.revision === revision && build.round > 0)
    .map(({ timeline = [] }) =>
      timeline
        .filter(({ name }) => name.includes('/src/wait'))
        .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0),
    )

/** Two pairs, and a step that takes so much longer that other work on the machine cannot hide it. */
const kind = {
  name: 'slower RUN that is not Go',
  scenario: 'cold',
  needs: 'wait',
  base: (write: (copies: readonly string[]) => string) => ({
    'main.go': packageGo(),
    'wait.txt': '200',
    Dockerfile: write(['COPY . .', 'RUN ["/src/wait", "/src/wait.txt"]']),
  }),
  head: () => ({ 'wait.txt': '6200' }),
  expected: undefined,
} as const

test.each(bothKinds)('$name: a slower step and the file it reads are named', async ({ name: engine }) => {
  const report = known(await compare(testHost(), { kind, engine, project: 'own' }, 2), 'report')
  const causes = report.benchmarks[0]?.comparison?.causes
  expect(causes?.named[0]).toMatchObject({
    kind: 'step',
    name: expect.stringContaining('/src/wait'),
    place: { file: 'wait.txt' },
  })
  const [base, head] = [waitsIn(report, 'base'), waitsIn(report, 'head')]
  expect([base.length, head.length]).toEqual([2, 2])
  // Both heads waited 6 s longer, and for longer still on a busy machine, on which the rest may vary by seconds.
  const most = Math.max(...head.map((ms, at) => ms - (base[at] ?? 0)))
  expect(causes?.named[0]?.changeMs).toBeGreaterThan(3_000)
  expect(causes?.named[0]?.changeMs).toBeLessThan(most + 1)
})
