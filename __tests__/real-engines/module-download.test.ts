import { expect, test } from 'vitest'
import { dockerfile, goMod, packageGo, packageProject, quickly } from '../support/go-project.ts'
import { judge, repositoryWith } from '../support/judge.ts'
import { moduleProxy, requirement } from '../support/module-proxy.ts'

const download = 'RUN ["go", "mod", "download"]'
const copyAll = 'COPY . .'

/** A project with a module, which is downloaded after its go.mod is copied. */
const withModule = (...copies: readonly string[]): string =>
  dockerfile({ before: `${quickly}\nARG GOPROXY`, copies })

test('on docker copying sources before the module download lets the step run again after a change', async () => {
  const repository = await repositoryWith(
    packageProject({
      'go.mod': `${goMod}${requirement.goMod}`,
      'go.sum': requirement.goSum,
      'main.go': packageGo(requirement.module),
      Dockerfile: withModule('COPY go.mod go.sum ./', download, copyAll),
    }),
    { Dockerfile: withModule(copyAll, download) },
  )
  const { address } = await moduleProxy()
  const proxy = ['--network', 'host', '--build-args', `GOPROXY=${address}`]
  const wanted = ['--scenarios', 'source-change', '--edit', 'main.go', '--rounds', '1']
  const { status, report } = await judge(repository, 'docker', ...wanted, ...proxy, '--explain', 'never')
  expect(status).toBe(0)
  const downloadHit = (revision: string): readonly (boolean | undefined)[] =>
    (report?.builds ?? [])
      .filter((build) => build.revision === revision && build.round > 0 && build.excluded === undefined)
      .map(({ evidence }) => evidence?.outcome.steps.find(({ name }) => /mod.*download/.test(name))?.hit)
  expect(downloadHit('base')).toEqual([true])
  expect(downloadHit('head')).toEqual([false])
})
