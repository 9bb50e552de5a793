import { expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { chainOf } from '../../src/projects/fixtures/chain.ts'
import { judgeReport } from '../../src/report/judge-report.ts'
import { packageProject } from '../support/go-project.ts'
import { judge, repositoryWith, verdicts } from '../support/judge.ts'
import { known } from '../support/lab.ts'

/** explain.test.ts has explain builds. */
const unexplained = ['--explain', 'never']

/** A package by itself, and a head that imports 25: more than a second more, in builds of about two. */
const light = packageProject(chainOf(0))
const heavy = chainOf(25)

// One verdict for each engine: act.test.ts has that of Docker.
test('on podman a head that imports much more is a regression in `cold`, and the check fails; its revert is an improvement', async () => {
  const repository = await repositoryWith(light, heavy)
  // More pairs than six only where other work on the machine made some of them useless.
  const { status, report } = await judge(repository, 'podman', '--scenarios', 'cold', ...unexplained)
  expect(verdicts(report)).toEqual({ cold: 'regression' })
  expect({ status, verdict: report?.verdict.kind }).toEqual({ status: 1, verdict: 'regression' })
  expect(judgeReport(reverted(known(report, 'report'))).verdict.kind).toBe('improvement')
})

/** The same builds with base and head exchanged: what a revert of the change would show. */
const reverted = (report: Report): Report => ({
  ...report,
  builds: report.builds.map((build) => ({
    ...build,
    revision: build.revision === 'base' ? 'head' : 'base',
  })),
})
