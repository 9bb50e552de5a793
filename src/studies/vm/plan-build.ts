import { dirname } from 'node:path'
import { nonce, nonceEdit } from '../../measure/build/edit.ts'
import type { Scenario } from '../../model.ts'
import type { Fixture } from '../../projects/fixtures/fixture.ts'
import type { GuestPlan } from './guest.ts'

type PlannedGuestBuild = {
  readonly fixture: Fixture
  readonly scenario: Scenario
  readonly round: number
  readonly runId: string
  readonly goroot: string
  readonly source: string
  readonly work: string
}

/** The same build wherever it runs: what differs is only where the files are. */
export const planBuild = (planned: PlannedGuestBuild): GuestPlan => {
  const { fixture, scenario, round, runId, goroot, source, work } = planned
  const parts = { run: runId, engine: 'guest', revision: 'head', round, scenario: scenario.name } as const
  const edited = scenario.edit === 'source'
  return {
    goroot,
    source,
    work,
    tag: '',
    modules: [],
    main: `./${dirname(fixture.mainFile)}`,
    editFile: edited ? fixture.mainFile : '',
    editText: edited ? nonceEdit(nonce(parts)) : '',
  }
}
