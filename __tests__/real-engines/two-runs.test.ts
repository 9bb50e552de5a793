import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import type { Report } from '../../src/model.ts'
import { foreignStores } from '../support/foreign.ts'
import { packageGo, packageProject } from '../support/go-project.ts'
import { repositoryWith } from '../support/judge.ts'
import { known } from '../support/lab.ts'
import { runProgram } from '../support/program.ts'

const isNoLayer = (line: string): boolean => !line.startsWith('regular ')

/** Counted builds, and whether the cache state of each was proved. */
const states = (report: Report | undefined): readonly (boolean | undefined)[] =>
  (report?.builds ?? []).filter(({ round }) => round > 0).map(({ evidence }) => evidence?.state.holds)

/** The engine whose store two runs share. */
describe('on docker', () => {
  const { name } = engines.docker

  test('two runs at once do not disturb each other: both measure, and neither loses anything', async () => {
    await using foreign = await known(foreignStores[name])()
    const before = await foreign.store()
    const repository = await repositoryWith(packageProject(), { 'main.go': `// A comment.\n${packageGo()}` })
    // A daemon may have no network for its steps.
    const wanted = [
      '--base',
      'HEAD~1',
      '--engines',
      name,
      '--scenarios',
      'source-change',
      '--edit',
      'main.go',
      '--network',
      'none',
    ]
    // One ends while the other still works.
    const rounds = ['1', '3']
    const ended = await Promise.all(
      rounds.map((each) => runProgram(repository.path, [...wanted, '--rounds', each], foreign.env)),
    )
    for (const [index, { status, report, stderr }] of ended.entries()) {
      const pairs = Number(rounds[index])
      expect({ status, failures: report?.builds.filter(({ failure }) => failure), stderr }).toMatchObject({
        status: 0,
        failures: [],
      })
      expect(states(report)).toEqual(Array(2 * pairs).fill(true))
    }
    const after = await foreign.store()
    expect(after).toEqual(expect.arrayContaining([...before]))
    // BuildKit may keep the record of a WORKDIR: the run that created it may end before the run that builds on it.
    expect(after.filter(isNoLayer)).toEqual(before.filter(isNoLayer))
  })
})
