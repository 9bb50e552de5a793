import { expect, test } from 'vitest'
import { lane, otherContractEnginesOf } from '../support/engine-lists.ts'
import { openLab } from '../support/lab.ts'
import { machineState, type MachineState } from '../support/machine-state.ts'
import { eventually } from '../support/processes.ts'

/** What Podman itself leaves behind when a user runs it for the first time; the README says so. */
const ofPodman = /^\/dev\/shm\/libpod|^\/var\/lib\/containers/

/** What is on the machine now and was not before. */
const addedSince = (before: MachineState): readonly string[] =>
  Object.entries(machineState()).flatMap(([kind, found]) =>
    found
      .filter((each) => !ofPodman.test(each) && before[kind]?.includes(each) !== true)
      .map((each) => `${kind}: ${each}`),
  )

// lifecycle.test.ts shows it of the other engines, also of a run that is killed.
test.each(otherContractEnginesOf(lane))('$name: a build leaves nothing on the machine', async (engine) => {
  const before = machineState()
  const lab = await openLab(engine, { isPackage: true })
  const { measurement } = await lab.build('cold')
  await lab[Symbol.asyncDispose]()
  expect(measurement.failure).toBeUndefined()
  let left: readonly string[] = []
  // Other programs of the machine may have something there for a moment.
  const isClean = (): boolean => (left = addedSince(before)).length === 0
  await eventually('nothing is left', isClean, 30_000).catch(() => {})
  expect(left).toEqual([])
})
