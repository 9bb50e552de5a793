import { describe, expect, test } from 'vitest'
import { engines } from '../../src/engines/index.ts'
import type { Report } from '../../src/model.ts'
import { foreignStores } from '../support/foreign.ts'
import { mainGo, quickProject } from '../support/go-project.ts'
import { repositoryWith } from '../support/judge.ts'
import { known } from '../support/lab.ts'
import { runProgram } from '../support/program.ts'

const isNoLayer = (line: string): boolean => !line.startsWith('regular ')

/** Counted builds, each with whether its cache state was proved. */
const states = (report: Report | undefined): readonly (boolean | undefined)[] =>
  (report?.builds ?? []).filter(({ round }) => round > 0).map(({ evidence }) => evidence?.state.holds)

/** Of all engines the one whose store two runs share. */
describe('on docker', () => {
  const { name } = engines.docker

  test('two runs at once do not meet: both measure, and nobody loses anything', async () => {
    await using foreign = await known(foreignStores[name])()
    const before = await foreign.store()
    const repository = await repositoryWith(quickProject(), { 'main.go': `// A comment.\n${mainGo()}` })
    // A daemon may have no network to give to a step.
    const wanted = [
      '--base',
      'HEAD~1',
      '--engines',
      name,
      '--scenarios',
      'source-change',
      '--network',
      'none',
    ]
    // One is over while the other still has something to do.
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
    // What a WORKDIR left can stay with BuildKit: the run that made it may end before the one that stands on it.
    expect(after.filter(isNoLayer)).toEqual(before.filter(isNoLayer))
  })
})
