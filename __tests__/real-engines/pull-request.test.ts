import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import {
  dockerfile,
  goMod,
  goProject,
  mainGo,
  packageGo,
  packageProject,
  quickly,
} from '../support/go-project.ts'
import { judge, repositoryWith, verdicts } from '../support/judge.ts'
import { known } from '../support/lab.ts'
import { moduleProxy, requirement } from '../support/module-proxy.ts'

/** explain.test.ts has explain builds. */
const unexplained = ['--explain', 'never']

/** A few packages without the runtime, and a head that needs it: a second or two more, in builds of a few seconds. */
const light = packageProject({ 'main.go': packageGo('math', 'unicode') })
const heavy = { 'main.go': packageGo('math', 'unicode', 'errors') }

const download = 'RUN ["go", "mod", "download"]'
const copyAll = 'COPY . .'

/** A project with a module, which is downloaded after its go.mod is copied. */
const withModule = (...copies: readonly string[]): string =>
  dockerfile({ before: `${quickly}\nARG GOPROXY`, copies })

// One verdict for each engine: act.test.ts has that of Docker.
test('on podman a head that imports much more is a regression in `cold`, and the check fails; its revert is an improvement', async () => {
  const repository = await repositoryWith(light, heavy)
  // More pairs than six only where other work on the machine made some of them useless.
  const { status, report } = await judge(repository, 'podman', '--scenarios', 'cold', ...unexplained)
  expect(verdicts(report)).toEqual({ cold: 'regression' })
  expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 1, verdict: 'regression' })
  expect(judgeReport(reverted(known(report, 'report'))).verdict.kind).toBe('improvement')
})

test('on docker copying sources before the module download lets the step run again after a change', async () => {
  const repository = await repositoryWith(
    goProject({
      'go.mod': `${goMod}${requirement.goMod}`,
      'go.sum': requirement.goSum,
      'main.go': mainGo(requirement.module),
      Dockerfile: withModule('COPY go.mod go.sum ./', download, copyAll),
    }),
    { Dockerfile: withModule(copyAll, download) },
  )
  const { address } = await moduleProxy(2_000)
  const proxy = ['--network', 'host', '--build-args', `GOPROXY=${address}`]
  const wanted = ['--scenarios', 'source-change', '--rounds', '1']
  const { status, report } = await judge(repository, 'docker', ...wanted, ...proxy, ...unexplained)
  expect(status).toBe(0)
  const downloadHit = (revision: string): readonly (boolean | undefined)[] =>
    (report?.builds ?? [])
      .filter((build) => build.revision === revision && build.round > 0 && build.excluded === undefined)
      .map(({ evidence }) => evidence?.outcome.steps.find(({ name }) => /mod.*download/.test(name))?.hit)
  expect(downloadHit('base')).toEqual([true])
  expect(downloadHit('head')).toEqual([false])
})

/** The same builds with base and head exchanged: what a revert of the change would show. */
const reverted = (report: Report): Report => ({
  ...report,
  builds: report.builds.map((build) => ({
    ...build,
    revision: build.revision === 'base' ? 'head' : 'base',
  })),
})
