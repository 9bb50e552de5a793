import { expect, test } from 'vitest'
import { dockerfile, packageGo, packageProject, quickly } from '../support/go-project.ts'
import { judge, repositoryWith } from '../support/judge.ts'

// What a build can put there, and what becomes of it: __tests__/measure/build/edit.test.ts and watch-context.test.ts.
test('podman: a head whose step writes into its own context is invalid', async () => {
  const attack = 'RUN --mount=type=bind,rw,target=/ctx ["go", "env", "-w", "GOPROXY=off"]'
  const repository = await repositoryWith(packageProject(), {
    'main.go': `// A comment.\n${packageGo()}`,
    Dockerfile: dockerfile({ before: `${quickly}\nENV GOENV=/ctx/written`, copies: ['COPY . .', attack] }),
  })
  const { status, report } = await judge(repository, 'podman', '--scenarios', 'cold', '--rounds', '6')
  expect({ status, kind: report?.verdict.kind }).toEqual({ status: 3, kind: 'invalid' })
  expect(report?.verdict.reason).toContain('the build changed its own context: written ')
})
