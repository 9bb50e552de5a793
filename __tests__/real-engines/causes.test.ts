import { expect, test } from 'vitest'
import { compare } from '../prove/causes.ts'
import { bothKinds } from '../support/engine-lists.ts'
import { packageGo } from '../support/go-project.ts'
import { testHost } from '../support/test-host.ts'

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
  const report = await compare(testHost(), { kind, engine, project: 'own' }, 2)
  const causes = report?.benchmarks[0]?.comparison?.causes
  expect(causes?.named[0]).toMatchObject({
    kind: 'step',
    name: expect.stringContaining('/src/wait'),
    place: { file: 'wait.txt' },
  })
  // Both pairs waited 6 s longer. The rest is room for a busy machine.
  expect(causes?.named[0]?.changeMs).toBeGreaterThan(3_000)
  expect(causes?.named[0]?.changeMs).toBeLessThan(12_000)
})
