import { expect, test } from 'vitest'
import { docker } from '../../src/engines/docker.ts'
import { chainOf } from '../../src/projects/fixtures/chain.ts'
import { bothKinds } from '../support/engine-lists.ts'
import type { Files } from '../support/git-repository.ts'
import { packageGo, packageProject } from '../support/go-project.ts'
import { repositoryWith } from '../support/judge.ts'
import { known } from '../support/lab.ts'
import { runProgram } from '../support/program.ts'

const inFolder = (folder: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]))

/** Two projects: the head has a comment more in one, and eight packages more in the other. */
const main = packageGo('math', 'unicode')
const base = {
  ...inFolder('alike', packageProject({ 'main.go': main })),
  ...inFolder('heavier', packageProject(chainOf(0))),
}
const head = {
  ...inFolder('alike', { 'main.go': `// A comment.\n${main}` }),
  ...inFolder('heavier', chainOf(8)),
}

/** No program on a busy machine makes builds of seconds a minute longer. */
const floor = '60s'
const options = ['--base', 'HEAD~1', '--scenarios', 'cold', '--time-budget', '60m', '--min-delta']

/** The program, `math` with what that imports, and `unicode`: all but the program are the same. */
const settled =
  /(\d+) of (\d+) packages are the same; the other one, with the links and the files that differ, takes .+ of /
const counted = (text: string) => {
  const [, same, all] = settled.exec(text) ?? []
  return { all: Number(all), apart: Number(all) - Number(same) }
}

test.each(bothKinds)(
  '$name: the screen settles a comment in one of several packages, and leaves packages more to pairs',
  async ({ name: engine }) => {
    const { path } = await repositoryWith(base, head)
    // Eight packages are most of a build that has them.
    const floors = `${floor}\n*heavier* 0ms`
    const args = [...options, floors, '--context', 'alike\nheavier', '--engines', engine]
    // Pairs would only take time.
    const { stderr } = await runProgram(path, args, {}, /heavier\/cold: the same-work screen .*\n/)
    const [, found = stderr] = /\/alike\/cold: no pairs are needed: (.*)/.exec(stderr) ?? []
    expect(counted(found)).toEqual({ all: expect.any(Number), apart: 1 })
    expect(counted(found).all).toBeGreaterThan(3)
    const [, reason = stderr] =
      /\/heavier\/cold: the same-work screen leaves it to pairs: (.*)/.exec(stderr) ?? []
    expect(reason).toMatch(/^what differs takes .+ of .+, and 3 times that is not below /)
  },
)

test('docker: what the screen settled is unchanged in the report, by an explain build of each revision', async () => {
  const { path } = await repositoryWith(base, head)
  const args = [...options, floor, '--context', 'alike', '--engines', docker.name]
  const { status, stderr, report } = await runProgram(path, args)
  expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 0, verdict: 'unchanged' })
  const [benchmark] = known(report, stderr).benchmarks
  expect(benchmark?.sampling).toMatchObject({ stopped: 'same-work', pairs: 0 })
  const { verdict } = known(benchmark?.comparison, 'comparison')
  expect(verdict).toMatchObject({ kind: 'unchanged', because: 'same-work' })
  expect(counted(verdict.reason).apart).toBe(1)
  const explained = report?.explanations?.map(({ revision }) => revision)
  expect(explained?.toSorted()).toEqual(['base', 'head'])
})
