import { expect, test } from 'vitest'
import { selfTestsIn, selfTestStatus } from '../../src/report/self-test.ts'
import { cacheDir } from '../support/bare.ts'
import { runProgram } from '../support/program.ts'
import { tempFolder } from '../support/temp-folder.ts'

test('docker: the same work is no regression, and what the head has more to compile is about a quarter of the build', async () => {
  await using folder = await tempFolder()
  const where = ['--engines', 'docker', '--cache-dir', cacheDir]
  const { status, stdout, stderr, report } = await runProgram(folder.path, [
    'self-test',
    '--rounds',
    '6',
    ...where,
  ])
  if (report === undefined) throw new Error(stderr)
  const [same, heavier] = selfTestsIn(report)
  expect([same?.head, heavier?.head]).toEqual(['same', 'heavier'])
  expect(same?.outcome).not.toBe('failed')
  expect(status).toBe(selfTestStatus(report))
  expect(stdout).toMatch(/^Self-test (passed|not decided|failed)/m)
  expect(stdout).toMatch(/the same work: (passed|not decided): \w+, .*, 6 pairs/)
  expect(stdout).toMatch(
    /more work: (passed|not decided|failed): \w+, .*, 6 pairs; \d+ more packages; compiling takes \S+% of the build/,
  )
  // Every package of the chain was compiled, in each build.
  const compiled = (revision: string) =>
    new Set(
      report.builds
        .filter((build) => build.revision === revision && build.benchmark === heavier?.benchmark.id)
        .map(({ evidence }) => evidence?.outcome.packagesCompiled),
    )
  const [base, head] = [[...compiled('base')], [...compiled('head')]]
  expect([base.length, head.length]).toEqual([1, 1])
  expect((head[0] ?? 0) - (base[0] ?? 0)).toBeGreaterThanOrEqual(10)
})
