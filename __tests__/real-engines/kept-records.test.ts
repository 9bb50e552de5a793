import { expect, test } from 'vitest'
import { mainGo, quickProject } from '../support/go-project.ts'
import { judge, repositoryWith } from '../support/judge.ts'

test('docker: builds find what the prime left after the records of earlier edits were removed, in both revisions', async () => {
  const before = 'COPY go.mod ./\nRUN ["go", "version"]'
  const repository = await repositoryWith(quickProject({}, before), {
    'main.go': `// A comment.\n${mainGo()}`,
  })
  const asked = ['--scenarios', 'source-change', '--rounds', '1', '--explain', 'never', '--screen', 'never']
  const { report, stderr } = await judge(repository, 'docker', ...asked)
  if (report === undefined) throw new Error(stderr)
  const found = report.builds
    .filter(({ benchmark }) => benchmark.endsWith('/source-change'))
    .map(({ revision, evidence }) => {
      const hits = evidence?.outcome.steps?.filter(({ hit }) => hit).map(({ name }) => name)
      return [revision, ...(hits ?? [])].join(': ')
    })
  const hits = 'WORKDIR /src: COPY go.mod ./: RUN ["go", "version"]'
  // A warm-up and a round of each.
  expect(found.toSorted()).toEqual([...Array(2).fill(`base: ${hits}`), ...Array(2).fill(`head: ${hits}`)])
})
