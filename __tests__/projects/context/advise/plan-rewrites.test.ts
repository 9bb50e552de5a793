import { expect, test } from 'vitest'
import { unstoppable } from '../../../../src/host/pauses.ts'
import { readInputs } from '../../../../src/inputs/read.ts'
import { readRewritable } from '../../../../src/projects/context/advise/facts.ts'
import { planRewrites } from '../../../../src/projects/context/advise/plan-rewrites.ts'
import { rewritesNamed } from '../../../../src/projects/context/advise/rewrites.ts'
import { readUserBuild } from '../../../../src/projects/context/user-build.ts'
import { layOut } from '../../../revisions/lay-out.ts'
import { makeRepository, repositoryAt } from '../../../support/git-repository.ts'
import { goProject, mainGo } from '../../../support/go-project.ts'
import { writeFiles } from '../../../support/test-files.ts'
import { vocabulary } from '../../../support/vocabulary.ts'

const text =
  'FROM golang:1.26 AS build\nCOPY . .\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app\n'

test('a change of the Dockerfile that is not committed is hidden from git on both sides, as the rewrites are', async () => {
  const repository = await makeRepository()
  await repository.commit('first', goProject({ 'main.go': mainGo(), Dockerfile: 'FROM scratch\n' }))
  await writeFiles(repository.path, { Dockerfile: text })
  const { head: original, host } = await layOut(repository, { withUncommitted: true })
  const inputs = readInputs({}, vocabulary)
  const build = await readUserBuild(original, inputs, {})
  if (build === undefined) throw new Error('there is no Dockerfile')
  const project = await readRewritable(build, text, unstoppable)
  const place = { host, pause: unstoppable, inputs, id: '.', original, build, project }
  const planned = await planRewrites(place, rewritesNamed(['cache-mounts', 'trimpath']))
  const dirs = [original.dir, ...planned.flatMap(({ head }) => head?.revision.dir ?? [])]
  expect(dirs).toHaveLength(3)
  for (const dir of dirs) expect(repositoryAt(dir).git('status', '--porcelain')).toBe('')
})
